package org.caseload.statistics;

/** Where the luck of resampling comes from: a function of its place alone, so that the same seed draws the same resamples. */
@FunctionalInterface
public interface Resampling {

    /**
     * A number between 0 and 1, never 0 or 1 themselves; always the same for the same place.
     *
     * @param resample the number of the resample, from 0
     * @param place which draw of that resample, from 0
     */
    double uniform(int resample, int place);
}
