package org.caseload.result.backtest;

import java.util.List;
import org.caseload.statistics.scoring.WeightedIntervalScore;

/**
 * How one forecast did. Scores are on the target's scale: of logarithms, or points.
 *
 * @param published what came
 * @param fair continuous ranked probability score of the runs, fair to their number
 * @param fairAsPublished the same in the unit in which it is published
 * @param byQuantiles the same of the quantiles alone
 * @param intervals weighted interval score of the quantiles
 * @param stood where what came stood among the runs, from 0, below them, to 1
 * @param error what came less the median
 * @param rivals how rivals did on the same figure, each once
 */
public record ForecastScore(
        double published,
        double fair,
        double fairAsPublished,
        double byQuantiles,
        WeightedIntervalScore intervals,
        double stood,
        double error,
        List<RivalScore> rivals) {
    /** Copies the list. */
    public ForecastScore {
        rivals = List.copyOf(rivals);
    }

    /**
     * How a rival did.
     *
     * @param rival its name
     * @param crps its continuous ranked probability score
     * @param inside whether what came lay where it expected 8 in 10
     */
    public record RivalScore(String rival, double crps, boolean inside) {}
}
