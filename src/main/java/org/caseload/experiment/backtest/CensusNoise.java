package org.caseload.experiment.backtest;

import org.caseload.random.KeyedRandom;

/** How what a census publishes differs from what was so: who counts as a holder of cases, on which day, how it was coded. */
@FunctionalInterface
public interface CensusNoise {
    /** A census that publishes what was so. */
    CensusNoise NONE = (figures, holders, horizon, luck) -> figures;

    /**
     * What the census publishes.
     *
     * @param figures what was so, by the order of {@link org.caseload.result.backtest.ForecastTarget}; may be changed and returned
     * @param holders social workers who held cases at the start, FTE
     * @param horizon years since the start
     * @param luck of the replication
     */
    double[] published(double[] figures, double holders, int horizon, KeyedRandom luck);
}
