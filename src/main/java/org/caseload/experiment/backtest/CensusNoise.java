package org.caseload.experiment.backtest;

import org.caseload.random.KeyedRandom;

/** How what is published of a council differs from what was so: who counts as a holder of cases, on which day, how it was coded. */
@FunctionalInterface
public interface CensusNoise {
    /** What is published is what was so. */
    CensusNoise NONE = (figures, horizon, luck) -> figures;

    /**
     * What is published.
     *
     * @param figures what was so, by the order of {@link org.caseload.result.backtest.ForecastTarget}; staff in post in times of those at
     *     the start; not to be changed
     * @param horizon years since the start
     * @param luck of the run
     */
    double[] published(double[] figures, int horizon, KeyedRandom luck);
}
