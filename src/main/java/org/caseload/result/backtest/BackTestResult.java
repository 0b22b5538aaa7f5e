package org.caseload.result.backtest;

import java.util.List;
import java.util.Objects;
import org.caseload.result.Origin;

/**
 * What a back-test found.
 *
 * @param origin where it comes from
 * @param rows every forecast, by start year, council, target and years ahead
 * @param scores pooled, all first
 * @param leftOut councils without a start
 */
public record BackTestResult(Origin origin, List<ForecastRow> rows, List<ScoreSummary> scores, List<LeftOut> leftOut) {
    /** Copies the lists. */
    public BackTestResult {
        Objects.requireNonNull(origin, "origin");
        rows = List.copyOf(rows);
        scores = List.copyOf(scores);
        leftOut = List.copyOf(leftOut);
    }
}
