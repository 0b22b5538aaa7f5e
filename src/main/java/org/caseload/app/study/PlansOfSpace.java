package org.caseload.app.study;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import org.caseload.app.machine.BadInput;
import org.caseload.app.request.StudyFiles;
import org.caseload.experiment.comparison.ComparedStrategy;
import org.caseload.experiment.search.PlanSpace;
import org.caseload.scenario.Futures;
import org.caseload.scenario.Scenario;
import org.caseload.scenario.io.ParseResult;
import org.caseload.scenario.io.PlanSpaceSource;
import org.caseload.scenario.io.ScenarioSource;
import org.caseload.scenario.io.tree.Problem;

/**
 * The plans of a file, as a search orders them, laid over a study.
 *
 * @param file the file
 * @param levers what it states
 * @param base the study
 * @param scenario the study's scenario
 */
record PlansOfSpace(Path file, PlanSpaceSource levers, StudyFiles base, ScenarioSource scenario) {

    /**
     * The plans as they are tried, in futures too. Each plan of one lever is read at once, so that what does not fit the study is said before
     * anything is simulated.
     *
     * @param futures the file of futures, if there is one
     * @param stated what that file states
     * @throws BadInput with all that does not fit
     */
    PlansStudy tried(Optional<Path> futures, Optional<Futures> stated) {
        PlanSpace space;
        try {
            space = of(levers);
        } catch (IllegalArgumentException tooMany) {
            String permitted = "at most " + PlanSpace.MOST + " plans, so fewer sizes, dates or levers";
            throw new BadInput(levers.problem("the space " + tooMany.getMessage(), permitted)
                    .text());
        }
        Set<String> problems = new LinkedHashSet<>();
        space.ofOneLever()
                .forEach(plan -> scenario.with(base.with(), levers, space.choice(plan)).problems().stream()
                        .map(Problem::text)
                        .forEach(problems::add));
        Map<String, IntFunction<StrategyStudy>> further = new LinkedHashMap<>();
        stated.ifPresent(all -> all.futures().forEach((id, future) -> {
            if (!future.plan().isEmpty()) {
                Path named = futures.orElseThrow();
                scenario.with(base.with(), named, id).problems().stream()
                        .map(Problem::text)
                        .forEach(problems::add);
                further.put(
                        future.name(),
                        plan -> study(
                                file, scenario.with(base.with(), named, id, levers, space.choice(plan)), plan, space));
            }
        }));
        BadInput.refuse(problems);
        return new PlansStudy(
                levers.space().name(),
                space,
                plan -> study(file, scenario.with(base.with(), levers, space.choice(plan)), plan, space),
                further);
    }

    private static StrategyStudy study(Path file, ParseResult<Scenario> reading, int plan, PlanSpace space) {
        BadInput.refuse(reading.problems().stream().map(Problem::text).toList());
        ScenarioStudy study = ScenarioStudy.of(file, reading);
        return new StrategyStudy(
                new ComparedStrategy(
                        "plan-" + plan, space.words(plan), "", study.values().hash(), List.of(), study.prepared()),
                study);
    }

    /**
     * The plans.
     *
     * @throws IllegalArgumentException where there are too many
     */
    static PlanSpace of(PlanSpaceSource source) {
        return new PlanSpace(source.levers());
    }
}
