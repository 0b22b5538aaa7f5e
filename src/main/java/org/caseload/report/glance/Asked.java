package org.caseload.report.glance;

import java.util.List;
import java.util.Optional;
import org.caseload.result.MeasureSeries;
import org.caseload.result.Measures;
import org.caseload.result.RunResult;

/** The measure that a study asks about: its target's, or the caseload. */
final class Asked {
    /** What is told of where the scenario names no target, first choice first. */
    private static final List<String> WITHOUT_TARGET =
            List.of(Measures.CASELOAD_RAMPED.id(), Measures.CASELOAD_DFE.id());

    private Asked() {}

    static Optional<MeasureSeries> series(RunResult result) {
        return result.target()
                .map(target -> result.findSeries(target.measure().key()))
                .orElseGet(() -> WITHOUT_TARGET.stream()
                        .flatMap(key -> result.findSeries(key).stream())
                        .findFirst());
    }

    /** A caseload even where the target is about something else. */
    static Optional<MeasureSeries> caseload(RunResult result) {
        return series(result)
                .filter(series -> Measures.isOfCaseloads(series.name().id()))
                .or(() -> result.findSeries(Measures.OFFICIAL_AVERAGE));
    }
}
