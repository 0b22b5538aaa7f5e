package org.caseload.result;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;

/**
 * When the target is reached, over all runs. Runs that do not reach it by the horizon are censored there, never
 * dropped; a quantile exists only when that fraction of runs reached the target.
 *
 * @param n runs
 * @param reached runs that reached the target by the horizon
 * @param reachedLow lower end of the 95 % interval of the chance to reach it: over the luck of so many runs (Wilson) and over what nobody
 *     knows exactly
 * @param reachedHigh its upper end
 * @param medianDays days from the start after which half of all runs had reached it, if half did
 * @param medianLowDays lower end of the 95 % interval of those days (Brookmeyer and Crowley); empty without a median
 * @param medianHighDays its upper end; empty where half of all runs may not reach it by the horizon
 * @param p10Days days after which one run in ten had reached it, if that many did
 * @param p90Days days after which nine runs in ten had reached it, if that many did
 * @param reachedBy the probability of having reached the target by each month end
 */
public record TimeToTarget(
        int n,
        int reached,
        double reachedLow,
        double reachedHigh,
        OptionalDouble medianDays,
        OptionalDouble medianLowDays,
        OptionalDouble medianHighDays,
        OptionalDouble p10Days,
        OptionalDouble p90Days,
        List<ReachedBy> reachedBy) {

    /** Copies the list and checks the counts. */
    public TimeToTarget {
        Objects.requireNonNull(medianDays, "medianDays");
        Objects.requireNonNull(medianLowDays, "medianLowDays");
        Objects.requireNonNull(medianHighDays, "medianHighDays");
        Objects.requireNonNull(p10Days, "p10Days");
        Objects.requireNonNull(p90Days, "p90Days");
        reachedBy = List.copyOf(reachedBy);
        if (n < 1 || reached < 0 || reached > n) {
            throw new IllegalArgumentException(reached + " of " + n + " runs cannot have reached the target");
        }
    }

    /** The share of runs that reached the target by the horizon, 0 to 1. */
    public double reachedShare() {
        return (double) reached / n;
    }

    /**
     * The probability of having reached the target by a date.
     *
     * @param date the date
     * @param probability share of runs that had reached the target by it, 0 to 1
     * @param low lower end of the 95 % interval of that chance, made as {@code reachedLow} is; at the horizon the same
     * @param high its upper end
     */
    public record ReachedBy(LocalDate date, double probability, double low, double high) {}
}
