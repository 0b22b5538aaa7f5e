package org.caseload.chart;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caseload.result.AboutThePlan;
import org.caseload.result.InputUncertaintyEffect;
import org.caseload.result.MeasureSeries;
import org.caseload.result.Measures;
import org.caseload.result.Origin;
import org.caseload.result.RunResult;
import org.caseload.result.WorkerHistory;
import org.caseload.result.outside.OutsideView;

/** What each chart of a run shows of it, and no more, so that a report can hold it. */
final class PartOfRun {
    private static final List<String> WORKFORCE = List.of(
            Measures.IN_POST.id(),
            Measures.ESTABLISHED.id(),
            Measures.NEWLY_QUALIFIED.id(),
            Measures.AGENCY.id(),
            Measures.VACANCIES.id());
    private static final WorkerHistory NO_WORKERS = new WorkerHistory(1, List.of(), List.of());

    private PartOfRun() {}

    static RunResult caseload(RunResult result) {
        return series(result, CaseloadChart.findSeries(result).stream().toList()::contains);
    }

    static RunResult teams(RunResult result) {
        return series(
                result,
                series -> series.name().teams().size() == 1
                        && series.name().id().equals(TeamCaseloadsChart.measure(result)));
    }

    static RunResult spreads(RunResult result) {
        return part(result, series -> false, true, NO_WORKERS, Optional.empty());
    }

    static RunResult workers(RunResult result) {
        return part(result, series -> false, false, result.workers().shown(), Optional.empty());
    }

    /** What became of councils that changed staff alike. */
    static RunResult outside(RunResult result) {
        return part(result, series -> false, false, NO_WORKERS, result.outside());
    }

    /** The target and when it was reached. */
    static RunResult noSeries(RunResult result) {
        return series(result, series -> false);
    }

    static RunResult workforce(RunResult result) {
        Set<String> teams = Stream.of(
                        result.target().map(target -> target.measure().team()).orElse(""), "")
                .collect(Collectors.toSet());
        return series(
                result,
                series -> WORKFORCE.contains(series.name().id())
                        && teams.contains(series.name().team()));
    }

    /** The target and these series. */
    static RunResult series(RunResult result, Predicate<MeasureSeries> shown) {
        return part(result, shown, false, NO_WORKERS, Optional.empty());
    }

    private static RunResult part(
            RunResult result,
            Predicate<MeasureSeries> shown,
            boolean spreads,
            WorkerHistory workers,
            Optional<OutsideView> outside) {
        return new RunResult(
                withoutCommand(result.origin()),
                result.target(),
                result.timeToTarget(),
                result.series().stream().filter(shown).toList(),
                spreads ? result.spreads() : List.of(),
                List.of(),
                result.events(),
                List.of(),
                List.of(),
                workers,
                InputUncertaintyEffect.NONE,
                AboutThePlan.NOTHING.seenFromOutside(outside));
    }

    /** Charts say neither the question nor the command. */
    static Origin withoutCommand(Origin origin) {
        return new Origin(
                origin.scenario(),
                "",
                origin.scenarioHash(),
                origin.version(),
                origin.seed(),
                origin.replications(),
                origin.startDate(),
                origin.endDate(),
                "");
    }
}
