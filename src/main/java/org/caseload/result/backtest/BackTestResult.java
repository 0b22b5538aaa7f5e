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
 * @param effects what real changes of staff did beside what is simulated, where that was asked for
 * @param slopes the one on the other
 * @param spread how widely forecasts spread, beside how widely they have to
 */
public record BackTestResult(
        Origin origin,
        List<ForecastRow> rows,
        List<ScoreSummary> scores,
        List<LeftOut> leftOut,
        List<StaffEffect> effects,
        List<EffectSlope> slopes,
        List<SpreadRow> spread) {
    /** Copies the lists. */
    public BackTestResult {
        Objects.requireNonNull(origin, "origin");
        rows = List.copyOf(rows);
        scores = List.copyOf(scores);
        leftOut = List.copyOf(leftOut);
        effects = List.copyOf(effects);
        slopes = List.copyOf(slopes);
        spread = List.copyOf(spread);
    }
}
