package org.caseload.result.outside;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * A year of a simulation in which staff in post change by 5 % or more in the median run: the first year where they do, else
 * the year in which they change most.
 *
 * @param from where the year begins
 * @param staffBefore staff in post then, agency staff included, FTE, median over the runs
 * @param staffAfter the same a year later, or at the end of a shorter run
 * @param caseload the official average where the year begins, median over the runs
 * @param later the official average one and two years later, as far as the runs go
 * @param targetRatio to what part of itself the target's measure has to come down from there; 1 where it has not to, NaN where
 *     there is no target
 */
public record StaffChange(
        LocalDate from, double staffBefore, double staffAfter, double caseload, List<Later> later, double targetRatio) {
    /** Less is not worth an outside view. */
    public static final double LEAST = 0.05;

    /** Checks the numbers and copies the list. */
    public StaffChange {
        Objects.requireNonNull(from, "from");
        later = List.copyOf(later);
        if (!(staffBefore > 0) || !(staffAfter > 0) || !(caseload > 0)) {
            throw new IllegalArgumentException("staff and caseloads have to be there before they can change");
        }
    }

    /**
     * The official average later on.
     *
     * @param years after the beginning
     * @param date when it is read
     * @param p10 one run in ten lies below
     * @param p50 the median run
     * @param p90 one run in ten lies above
     */
    public record Later(int years, LocalDate date, double p10, double p50, double p90) {}

    /** By how much staff change, as a share of those before: 0.2 is a fifth more. */
    public double growth() {
        return staffAfter / staffBefore - 1;
    }

    /** Whether that is enough for an outside view. */
    public boolean isEnough() {
        return Math.abs(growth()) >= LEAST;
    }
}
