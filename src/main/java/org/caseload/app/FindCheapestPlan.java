package org.caseload.app;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
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
import org.caseload.experiment.search.SearchRules;
import org.caseload.experiment.search.SimulatedPlans;
import org.caseload.quantity.Money;
import org.caseload.report.chapter.Answer;
import org.caseload.report.comparison.CheapestAnswer;
import org.caseload.report.comparison.MostLikelyAnswer;
import org.caseload.result.Origin;
import org.caseload.result.comparison.CheapestPlan;
import org.caseload.result.comparison.ConfirmedPlan;
import org.caseload.result.comparison.Estimate;
import org.caseload.result.comparison.MostLikelyPlan;
import org.caseload.result.comparison.SearchedFor;
import org.caseload.statistics.MeanInterval;
import org.caseload.statistics.ProportionInterval;

/** Says which plan of a space reaches a target often enough for the least money. Finished batches of runs outlive an interruption. */
public final class FindCheapestPlan {
    private static final int NEAR = 10;
    private static final double LEVEL = 0.95;

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
        PlansStudy plans = studies.plans(request.space(), request.files());
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
        return usual.confirmedBy(request.settings().runs());
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

        /** Whether cases follow capacity in the scenario, so that the answer without that is another. */
        boolean follows() {
            return design.scenario().department().casesFollowCapacity().isOn();
        }

        SimulatedPlans trials(boolean follows) {
            RunSettings settings = request.settings();
            int day = (int) ChronoUnit.DAYS.between(design.scenario().startDate(), by);
            return new SimulatedPlans(
                    plan -> ready(plans, plan, follows, store), day, settings.seed(), settings.parallel(), store);
        }
    }

    private CheapestPlan cheapest(Question question) {
        return new CheapestPlan(
                question.searchedFor(),
                question.rules().required(),
                question.rules().tolerance(),
                cheapest(question, true),
                question.follows() ? Optional.of(cheapest(question, false)) : Optional.empty());
    }

    private CheapestPlan.Search cheapest(Question question, boolean follows) {
        PlansStudy plans = question.plans();
        CheapestFound found = new CheapestSearch(
                        plans.space(),
                        question.trials(follows),
                        question.rules(),
                        told(question.request().settings()))
                .search();
        List<ConfirmedPlan> confirmed =
                found.confirmed().stream().map(FindCheapestPlan::confirmed).toList();
        return new CheapestPlan.Search(
                confirmed.stream().findFirst(),
                found.dearerBy(),
                confirmed.stream().skip(1).toList(),
                near(found, plans),
                found.tried().size(),
                found.open(),
                found.notAdding(),
                found.runs(),
                found.isSpent());
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
                found.confirmed().stream().map(FindCheapestPlan::confirmed).toList();
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

    private static ComparedStrategy ready(PlansStudy plans, int plan, boolean follows, ClusterBatches store) {
        StrategyStudy read = plans.plan().apply(plan);
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

    private static ConfirmedPlan confirmed(CheapestFound.Confirmed plan) {
        MeanInterval cost = plan.cost();
        return new ConfirmedPlan(
                plan.words(),
                plan.plan() == 0,
                estimate(plan.share()),
                new Estimate((int) cost.n(), cost.mean(), cost.low(), cost.high()));
    }

    private static Estimate estimate(ProportionInterval share) {
        return new Estimate((int) share.n(), share.share(), share.low(), share.high());
    }

    private static List<CheapestPlan.Tried> near(CheapestFound found, PlansStudy plans) {
        Stream<CheapestFound.Tried> nearest = found.tried().stream()
                .filter(tried -> tried.plan() > 0)
                .sorted(
                        found.cheapest().isPresent()
                                ? Comparator.comparingDouble(tried -> Math.abs(tried.cost() - costOfCheapest(found)))
                                : Comparator.comparingDouble(tried -> -(double) tried.reached() / tried.runs()));
        return nearest.limit(NEAR)
                .sorted(Comparator.comparingDouble(CheapestFound.Tried::cost))
                .map(tried -> new CheapestPlan.Tried(
                        plans.space().words(tried.plan()),
                        estimate(ProportionInterval.of(tried.reached(), tried.runs(), LEVEL)),
                        tried.cost(),
                        switch (tried.standing()) {
                            case ENOUGH -> CheapestPlan.Standing.ENOUGH;
                            case TOO_LITTLE -> CheapestPlan.Standing.TOO_SELDOM;
                            case CANNOT_TELL -> CheapestPlan.Standing.CANNOT_TELL;
                        }))
                .toList();
    }

    private static double costOfCheapest(CheapestFound found) {
        return found.tried().stream()
                .filter(tried -> tried.plan() == found.cheapest().orElseThrow())
                .mapToDouble(CheapestFound.Tried::cost)
                .findFirst()
                .orElseThrow();
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
        request.by().ifPresent(date -> command.append(" --by ").append(Reproduction.quoted(date)));
        request.budget()
                .ifPresentOrElse(
                        budget -> command.append(" --budget ").append(Reproduction.quoted(budget)),
                        () -> command.append(" --chance ").append(request.chance()));
        command.append(" --confidence ").append(request.confidence());
        return command + " --replications " + Reproduction.ended(request.settings(), study);
    }
}
