package org.caseload.statistics;

/**
 * A share of independent runs with Wilson's score interval, which stays within 0 and 1 and is honest for 0 and all (Wilson,
 * Journal of the American Statistical Association 22, 1927).
 *
 * @param successes how many runs, from 0 to {@code n}
 * @param n of how many, at least 1
 * @param low the lower end of the interval
 * @param high the upper end of the interval
 */
public record ProportionInterval(long successes, long n, double low, double high) {

    /** How far the further end of the interval lies from the share. */
    public double halfWidth() {
        return Math.max(high - share(), share() - low);
    }

    /**
     * The interval at a level such as 0.95.
     *
     * @throws IllegalArgumentException where the counts are not 0 ≤ successes ≤ n with n ≥ 1
     */
    public static ProportionInterval of(long successes, long n, double level) {
        if (n < 1 || successes < 0 || successes > n) {
            throw new IllegalArgumentException(successes + " of " + n + " is not a share of runs");
        }
        Wilson wilson = Wilson.of((double) successes / n, n, level);
        return new ProportionInterval(successes, n, wilson.low(), wilson.high());
    }

    public double share() {
        return (double) successes / n;
    }
}
