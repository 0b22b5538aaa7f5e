package org.caseload.statistics;

import java.util.Arrays;
import java.util.Optional;

/**
 * Something that is 0 in most runs, told in two parts, as such values are (Duan and others, Journal of Business and Economic
 * Statistics 1, 1983): in what share of runs it is not 0, and how much it is on average in those. One mean over all runs would
 * tell of neither.
 *
 * @param notZero the share of runs in which it is not 0
 * @param where its mean over those runs alone
 */
public record TwoPartSummary(ProportionInterval notZero, MeanInterval where) {
    /** Of how many runs fewer than one is not 0. */
    private static final int SELDOM = 10;

    /**
     * The two parts, where fewer than one run in ten, but some, is not 0.
     *
     * @param values one from each run
     * @param level how often each of the two intervals covers, such as 0.95
     */
    public static Optional<TwoPartSummary> findSeldom(double[] values, double level) {
        double[] others = Arrays.stream(values).filter(value -> value != 0).toArray();
        if (others.length == 0 || SELDOM * others.length >= values.length) {
            return Optional.empty();
        }
        return Optional.of(new TwoPartSummary(
                ProportionInterval.of(others.length, values.length, level), MeanInterval.of(others, level)));
    }
}
