package org.caseload.result;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A reading in which runs differ so unevenly that its mean alone would mislead.
 *
 * @param date the date read
 * @param n runs in which the measure is defined
 * @param enough from how many runs on their unevenness would not matter to the mean: 28 times their skewness squared
 * @param seldom told where the measure is not 0 in fewer than one run in ten
 */
public record UnevenReading(LocalDate date, int n, long enough, Optional<Seldom> seldom) {
    /** Checks that date and parts are there. */
    public UnevenReading {
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(seldom, "seldom");
    }

    /**
     * Something that is 0 in most runs.
     *
     * @param runs in how many it is not
     * @param low lower end of the 95 % interval of their share, 0 to 1
     * @param high its upper end
     * @param mean the mean over those runs alone, in the measure's unit
     * @param meanLow lower end of its 95 % interval; minus infinity for one run
     * @param meanHigh its upper end; infinite for one run
     */
    public record Seldom(int runs, double low, double high, double mean, double meanLow, double meanHigh) {}
}
