package org.caseload.result.backtest;

import java.util.List;
import org.caseload.statistics.PercentileInterval;
import org.caseload.statistics.scoring.ForecastCoverage;
import org.caseload.statistics.scoring.ProbabilityTransform;
import org.caseload.statistics.scoring.WeightedIntervalScore;

/**
 * Scores over many forecasts of one target so many years ahead. Intervals are at 95 %, from councils drawn again.
 *
 * @param group which forecasts: all, those of one year, those of councils of one size
 * @param target of what
 * @param horizon years ahead
 * @param n how many
 * @param councils of how many councils
 * @param fair mean fair score
 * @param fairAsPublished the same in the unit in which it is published
 * @param byQuantiles mean score of the quantiles
 * @param intervals mean weighted interval score, by parts
 * @param half coverage of the intervals that hold half of the runs
 * @param eightInTen of those that hold 80 %
 * @param nearlyAll of those that hold 95 %
 * @param stood where what came stood among the runs
 * @param error mean error: what came less the median
 * @param absoluteError mean size of it
 * @param rivals beside which rivals
 */
public record ScoreSummary(
        String group,
        ForecastTarget target,
        int horizon,
        int n,
        int councils,
        PercentileInterval fair,
        double fairAsPublished,
        double byQuantiles,
        WeightedIntervalScore intervals,
        ForecastCoverage half,
        ForecastCoverage eightInTen,
        ForecastCoverage nearlyAll,
        ProbabilityTransform stood,
        double error,
        double absoluteError,
        List<Beside> rivals) {
    /** All forecasts of a target. */
    public static final String ALL = "all";

    /** The first year of which no figure decided a number of the model: the calibration is of figures to the year before. */
    public static final int UNSEEN_FROM = 2023;

    /** The group of figures of that year and later. */
    public static final String UNSEEN = UNSEEN_FROM + " and later";

    /** Copies the list. */
    public ScoreSummary {
        rivals = List.copyOf(rivals);
    }

    /**
     * A rival on the same rows.
     *
     * @param rival its name
     * @param n on how many of them it has a forecast
     * @param crps its mean score on those
     * @param coverage share of them inside its 8 in 10
     * @param difference ours less its, paired; below 0 where ours is better
     */
    public record Beside(String rival, int n, double crps, double coverage, PercentileInterval difference) {}
}
