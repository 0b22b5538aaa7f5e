package org.caseload.experiment;

import org.caseload.random.KeyedRandom;
import org.caseload.random.Purpose;
import org.caseload.statistics.Resampling;

/**
 * Resamples drawn by keyed luck: the same seed draws the same ones on every machine and thread.
 *
 * @param seed the seed of the study; its replications draw for other purposes, so nothing hangs together
 */
public record KeyedResampling(long seed) implements Resampling {
    private static final long WHOLE_RUNS = 0;

    @Override
    public double uniform(int resample, int place) {
        return new KeyedRandom(seed, resample).uniform(WHOLE_RUNS, Purpose.RESAMPLING, place);
    }
}
