package org.caseload.app;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.caseload.app.batch.BatchFolder;
import org.caseload.app.cluster.Cluster;
import org.caseload.app.cluster.ClusterBatches;
import org.caseload.app.machine.BadInput;
import org.caseload.app.machine.Host;
import org.caseload.app.machine.Interrupted;
import org.caseload.app.machine.Interruption;
import org.caseload.app.machine.RunFailed;
import org.caseload.app.request.CheapestRequest;
import org.caseload.app.request.Keeping;
import org.caseload.app.request.RunSettings;
import org.caseload.app.request.Slug;
import org.caseload.app.study.PlansStudy;
import org.caseload.app.study.StrategyStudy;
import org.caseload.app.study.Studies;
import org.caseload.app.study.Study;
import org.caseload.experiment.PreparedStudy;
import org.caseload.experiment.RunsSoFar.Way;
import org.caseload.experiment.comparison.ComparedStrategy;
import org.caseload.experiment.search.CheapestFound;
import org.caseload.experiment.search.CheapestSearch;
import org.caseload.experiment.search.MostLikelyFound;
import org.caseload.experiment.search.MostLikelySearch;
import org.caseload.experiment.search.PlanTrials;
import org.caseload.experiment.search.SearchRules;
import org.caseload.experiment.search.SimulatedPlans;
import org.caseload.quantity.Money;
import org.caseload.report.chapter.Answer;
import org.caseload.report.comparison.CheapestAnswer;
import org.caseload.report.comparison.MostLikelyAnswer;
import org.caseload.result.Origin;
import org.caseload.result.comparison.CheapestPlan;
import org.caseload.result.comparison.ConfirmedPlan;
import org.caseload.result.comparison.MostLikelyPlan;
import org.caseload.result.comparison.SearchedFor;

/** Says which plan of a space reaches a target often enough for the least money. Finished batches of runs outlive an interruption. */
public final class FindCheapestPlan {
    private final Studies studies;
    private final Host surroundings;

    /** A use case on this machine. */
    public FindCheapestPlan(Studies studies, Host surroundings) {
        this.studies = studies;
        this.surroundings = surroundings;
    }

    /**
     * Searches.
     *
     * @param keeping whether the answer is kept too
     * @return the folder in which it is kept, if it is
     * @throws BadInput when a file or the question is no good; nothing was simulated
     * @throws RunFailed when a run failed
     * @throws Interrupted when it was stopped
     */
    public Optional<Path> find(CheapestRequest request, Keeping keeping) {
        Study study = studies.open(request.files());
        PreparedStudy design = study.prepared();
        if (design.target().isEmpty()) {
            throw new BadInput(request.files().scenario() + ": states no target; permitted: a scenario with `target:`");
        }
        PlansStudy plans = studies.plans(request.space(), request.files(), request.futures());
        LocalDate by = by(request, design);
        Optional<Money> money = request.budget().map(FindCheapestPlan::money);
        RunSettings settings = request.settings();
        Simulating simulating = new Simulating(surroundings, settings);
        Origin origin = simulating.origin(study, command(request, study));
        BatchFolder batches = BatchFolder.of(
                surroundings.workingFolder().resolve("results").resolve(BatchFolder.NAME),
                surroundings,
                settings.seed());
        try (Cluster cluster = Cluster.of(settings, surroundings);
                AnswerFolder folder =
                        AnswerFolder.claim(keeping, Slug.of(request.files()) + "-cheapest", simulating, surroundings);
                Interruption.Registration wish = surroundings
                        .interruption()
                        .when(() -> surroundings.err().line("\n" + Simulating.RUNS_KEPT))) {
            SearchRules rules = rules(request);
            Question question =
                    new Question(request, plans, design, by, origin, rules, cluster.over(batches, settings.seed()));
            Answer answer = simulating.run(
                    0,
                    told -> money.map(budget -> MostLikelyAnswer.of(mostLikely(question, budget)))
                            .orElseGet(() -> CheapestAnswer.of(cheapest(question))));
            Optional<Path> kept = folder.show(answer, study);
            batches.clear();
            return kept;
        }
    }

    private static SearchRules rules(CheapestRequest request) {
        SearchRules usual = SearchRules.usual(request.chance() / 100, 1 - request.confidence() / 100);
        return usual.within((int) request.mostRuns())
                .confirmedBy(request.settings().runs());
    }

    private static Money money(String written) {
        try {
            Money money = Money.parse(written);
            if (money.compareTo(Money.NOTHING) > 0) {
                return money;
            }
        } catch (IllegalArgumentException noMoney) {
            // Told below, like nothing and less.
        }
        throw new BadInput("budget: found \"" + written + "\"; permitted: more than nothing, such as £2m or £350,000");
    }

    /** What is asked, and with what it is answered. */
    private record Question(
            CheapestRequest request,
            PlansStudy plans,
            PreparedStudy design,
            LocalDate by,
            Origin origin,
            SearchRules rules,
            ClusterBatches store) {

        SearchedFor searchedFor() {
            return new SearchedFor(
                    origin,
                    plans.name(),
                    plans.space().size(),
                    design.book().targetEntry(),
                    design.target().orElseThrow().atMost(),
                    by,
                    1 - rules.error());
        }

        /** How long a further search may take, which begins with what the first learnt. */
        SearchRules narrower() {
            return rules.within(rules.mostRuns() * 2 / 5);
        }

        /** Whether cases follow capacity in the scenario, so that the answer without that is another. */
        boolean follows() {
            return design.scenario().department().casesFollowCapacity().isOn();
        }

        PlanTrials trials(boolean follows) {
            return trials(plans.plan(), follows);
        }

        PlanTrials trials(IntFunction<StrategyStudy> read, boolean follows) {
            RunSettings settings = request.settings();
            int day = (int) ChronoUnit.DAYS.between(design.scenario().startDate(), by);
            SimulatedPlans simulated = new SimulatedPlans(
                    plan -> ready(read.apply(plan), follows, store), day, settings.seed(), settings.parallel(), store);
            return (plan, first, last) -> {
                PlanTrials.Outcomes outcomes = simulated.run(plan, first, last);
                if (Arrays.stream(outcomes.cost()).anyMatch(Double::isNaN)) {
                    throw new BadInput(request.files().scenario() + ": what \""
                            + plans.space().words(plan)
                            + "\" costs is not known, since the pay of some grade is not stated; permitted: a scenario"
                            + " that states the `pay` or `weekly-cost` of every grade");
                }
                return outcomes;
            };
        }
    }

    private CheapestPlan cheapest(Question question) {
        IntConsumer told = told(question.request().settings());
        CheapestSearch asStated =
                new CheapestSearch(question.plans().space(), question.trials(true), question.rules(), told);
        CheapestFound found = asStated.search();
        return new CheapestPlan(
                question.searchedFor(),
                question.rules().required(),
                question.rules().tolerance(),
                FoundPlans.search(found, question.plans()),
                question.plans().futures().isEmpty()
                        ? Optional.empty()
                        : Optional.of(everyFuture(question, asStated, told)),
                question.follows()
                        ? Optional.of(FoundPlans.search(
                                asStated.elsewhere(question.trials(false), question.narrower(), told)
                                        .search(),
                                question.plans()))
                        : Optional.empty());
    }

    private static CheapestPlan.EveryFuture everyFuture(Question question, CheapestSearch asStated, IntConsumer told) {
        PlansStudy plans = question.plans();
        List<PlanTrials> further = plans.futures().values().stream()
                .<PlanTrials>map(read -> question.trials(read, true))
                .toList();
        CheapestFound found =
                asStated.inEvery(further, question.narrower(), told).search();
        List<String> names = List.copyOf(plans.futures().keySet());
        List<CheapestPlan.InFuture> futures = IntStream.range(0, names.size())
                .mapToObj(future -> new CheapestPlan.InFuture(
                        names.get(future),
                        found.elsewhere().stream()
                                .skip(future)
                                .findFirst()
                                .map(share -> FoundPlans.estimate(share.share()))))
                .toList();
        return new CheapestPlan.EveryFuture(FoundPlans.search(found, plans), futures);
    }

    private MostLikelyPlan mostLikely(Question question, Money budget) {
        return new MostLikelyPlan(
                question.searchedFor(),
                budget,
                mostLikely(question, budget, true),
                question.follows() ? Optional.of(mostLikely(question, budget, false)) : Optional.empty());
    }

    private MostLikelyPlan.Search mostLikely(Question question, Money budget, boolean follows) {
        MostLikelyFound found = new MostLikelySearch(
                        question.plans().space(),
                        question.trials(follows),
                        question.rules(),
                        budget.pounds(),
                        told(question.request().settings()))
                .search();
        List<ConfirmedPlan> confirmed =
                found.confirmed().stream().map(FoundPlans::confirmed).toList();
        return new MostLikelyPlan.Search(
                confirmed.get(0),
                confirmed.subList(1, confirmed.size()),
                found.others(),
                found.moreBy(),
                found.tried(),
                found.runs());
    }

    /** Says now and then how many runs the search has taken: how many it will take nobody knows. */
    private IntConsumer told(RunSettings settings) {
        if (settings.quiet()) {
            return runs -> {};
        }
        long[] last = {surroundings.clock().millis()};
        return runs -> {
            long now = surroundings.clock().millis();
            if (now - last[0] >= 10_000) {
                last[0] = now;
                surroundings.err().line(runs + " runs so far");
            }
        };
    }

    private static ComparedStrategy ready(StrategyStudy read, boolean follows, ClusterBatches store) {
        ComparedStrategy stated = read.contender();
        ComparedStrategy played = follows
                ? stated
                : new ComparedStrategy(
                        stated.id(),
                        stated.name(),
                        stated.description(),
                        stated.hash() + "-not-following",
                        stated.changes(),
                        Way.NOT_FOLLOWING.of(stated.design()));
        store.knows(played, read.study(), follows ? Way.AS_PLANNED : Way.NOT_FOLLOWING);
        return played;
    }

    /** The day meant: any day of the horizon, a month's first, or the last day. */
    private static LocalDate by(CheapestRequest request, PreparedStudy design) {
        LocalDate start = design.scenario().startDate();
        LocalDate end = design.readingDays().date(design.horizon());
        if (request.by().isEmpty()) {
            return end;
        }
        String written = request.by().get();
        Optional<LocalDate> day = date(written).or(() -> date(written + "-01"));
        return day.filter(date -> date.isAfter(start) && !date.isAfter(end))
                .orElseThrow(() -> new BadInput(
                        "by: found \"" + written + "\"; permitted: a day or a month after " + start + ", up to " + end
                                + ", such as " + end.toString().substring(0, 7)));
    }

    private static Optional<LocalDate> date(String written) {
        return written.matches("\\d{4}-\\d{2}-\\d{2}")
                ? Optional.of(written).flatMap(FindCheapestPlan::parsed)
                : Optional.empty();
    }

    private static Optional<LocalDate> parsed(String written) {
        try {
            return Optional.of(LocalDate.parse(written));
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }

    /** The command that looks for the same plan again. */
    private String command(CheapestRequest request, Study study) {
        StringBuilder command = Reproduction.begun("cheapest", request.files(), surroundings.workingFolder());
        command.append(" --space ").append(Reproduction.path(request.space(), surroundings.workingFolder()));
        request.futures()
                .ifPresent(file ->
                        command.append(" --futures ").append(Reproduction.path(file, surroundings.workingFolder())));
        request.by().ifPresent(date -> command.append(" --by ").append(Reproduction.quoted(date)));
        request.budget()
                .ifPresentOrElse(
                        budget -> command.append(" --budget ").append(Reproduction.quoted(budget)),
                        () -> command.append(" --chance ").append(request.chance()));
        command.append(" --confidence ").append(request.confidence());
        if (request.mostRuns() != CheapestRequest.USUAL_MOST_RUNS) {
            command.append(" --most-runs ").append(request.mostRuns());
        }
        return command + " --replications " + Reproduction.ended(request.settings(), study);
    }
}
