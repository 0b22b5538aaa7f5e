package org.caseload.statistics;

import org.apache.commons.math3.distribution.BinomialDistribution;

/**
 * How two systems differ in the share of runs that do something, such as reach the target by a date, over runs that shared their
 * luck: Newcombe's interval for paired shares (Statistics in Medicine 17, 1998, method 10), which stays within −1 and 1.
 *
 * @param both runs in which both do
 * @param onlySubject runs in which the system compared does, the base does not
 * @param onlyBase runs in which the base does, the system compared does not
 * @param neither runs in which neither does
 * @param low the lower end of the interval of the difference
 * @param high its upper end
 */
public record PairedShares(long both, long onlySubject, long onlyBase, long neither, double low, double high) {

    /**
     * The difference of two shares over the same runs.
     *
     * @param subject whether the system compared does it, run by run; at least one run
     * @param base whether the base does, in the same runs
     * @param level how often such intervals cover the true difference, such as 0.95
     */
    public static PairedShares of(boolean[] subject, boolean[] base, double level) {
        if (subject.length != base.length) {
            throw new IllegalArgumentException(subject.length + " and " + base.length + " runs are not paired");
        }
        long[] cells = new long[4];
        for (int run = 0; run < subject.length; run++) {
            cells[(subject[run] ? 0 : 2) + (base[run] ? 0 : 1)]++;
        }
        return of(cells[0], cells[1], cells[2], cells[3], level);
    }

    /** The difference from the counts of runs. */
    public static PairedShares of(long both, long onlySubject, long onlyBase, long neither, double level) {
        ProportionInterval x =
                ProportionInterval.of(both + onlySubject, both + onlySubject + onlyBase + neither, level);
        ProportionInterval y = ProportionInterval.of(both + onlyBase, x.n(), level);
        double correlation = correlation(both, onlySubject, onlyBase, neither);
        double difference = (double) (onlySubject - onlyBase) / x.n();
        double below = distance(x.share() - x.low(), y.high() - y.share(), correlation);
        double above = distance(x.high() - x.share(), y.share() - y.low(), correlation);
        return new PairedShares(
                both,
                onlySubject,
                onlyBase,
                neither,
                Math.max(-1, difference - below),
                Math.min(1, difference + above));
    }

    private static double distance(double one, double other, double correlation) {
        return Math.sqrt(Math.max(0, one * one - 2 * correlation * one * other + other * other));
    }

    /** The correlation of the two, half a run nearer to 0 where it is positive. */
    private static double correlation(long a, long b, long c, long d) {
        double margins = (double) (a + b) * (c + d) * (a + c) * (b + d);
        double product = (double) a * d - (double) b * c;
        double corrected = product > 0 ? Math.max(0, product - (a + b + c + d) / 2.0) : product;
        return margins == 0 ? 0 : corrected / Math.sqrt(margins);
    }

    /** How many runs there were. */
    public long n() {
        return both + onlySubject + onlyBase + neither;
    }

    /** The share of the system compared less that of the base. */
    public double difference() {
        return (double) (onlySubject - onlyBase) / n();
    }

    /** How far the further end of the interval lies from the difference. */
    public double halfWidth() {
        return Math.max(difference() - low, high - difference());
    }

    /** Whether the two did the same in every run. */
    public boolean isNone() {
        return onlySubject == 0 && onlyBase == 0;
    }

    /**
     * How probable it is that runs in which the two differ fall out so unevenly by chance alone: McNemar's test, exact and two-sided
     * (Psychometrika 12, 1947). 1 where no run differs.
     */
    public double exactPValue() {
        long differing = onlySubject + onlyBase;
        if (differing == 0) {
            return 1;
        }
        BinomialDistribution even = new BinomialDistribution(null, Math.toIntExact(differing), 0.5);
        return Math.min(1, 2 * even.cumulativeProbability((int) Math.min(onlySubject, onlyBase)));
    }
}
