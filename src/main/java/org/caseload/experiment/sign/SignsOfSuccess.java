package org.caseload.experiment.sign;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.DoublePredicate;
import java.util.stream.IntStream;
import org.caseload.result.sign.EarlySigns;
import org.caseload.statistics.Quantiles;

/**
 * Tells by an early reading the runs that reach the target from those that do not: by the rank sum of Wilcoxon, Mann and Whitney, with
 * ties, so that no shape is assumed.
 */
public final class SignsOfSuccess {
    /** Of the runs that reach the target so many lie on the better side of a mark. */
    private static final double MOST = 0.8;

    private final boolean[] reached;
    private final double beyond;

    /**
     * Of some runs.
     *
     * @param reached whether each reaches the target
     * @param beyond how many standard errors the rank sum must lie from that of no difference: more where many signs are looked for
     */
    public SignsOfSuccess(boolean[] reached, double beyond) {
        this.reached = reached.clone();
        this.beyond = beyond;
    }

    /**
     * What tells them apart.
     *
     * @param values a reading of each run, in the same order; runs in which it is not defined (NaN) do not count
     * @return empty where nothing does as far as can be told, or too few runs are of one kind
     */
    public Optional<EarlySigns.Mark> mark(double[] values) {
        double[] succeeded = of(values, true);
        double[] others = of(values, false);
        if (succeeded.length < EarlySigns.FEWEST || others.length < EarlySigns.FEWEST) {
            return Optional.empty();
        }
        double away = standardErrorsFromNone(succeeded, others);
        if (!(Math.abs(away) > beyond)) {
            return Optional.empty();
        }
        boolean below = away < 0;
        double level = Quantiles.of(succeeded).at(below ? MOST : 1 - MOST);
        DoublePredicate better = value -> below ? value <= level : value >= level;
        return Optional.of(new EarlySigns.Mark(below, level, share(succeeded, better), share(others, better)));
    }

    private double[] of(double[] values, boolean kind) {
        return IntStream.range(0, values.length)
                .filter(run -> reached[run] == kind)
                .mapToDouble(run -> values[run])
                .filter(value -> !Double.isNaN(value))
                .toArray();
    }

    private static double share(double[] values, DoublePredicate which) {
        return (double) Arrays.stream(values).filter(which).count() / values.length;
    }

    /**
     * How far the rank sum of the one lies from that of no difference, in its standard errors; below 0 where the one tends to be less.
     *
     * @return not a number where all values are the same
     */
    static double standardErrorsFromNone(double[] one, double[] other) {
        double[] all = new double[one.length + other.length];
        System.arraycopy(one, 0, all, 0, one.length);
        System.arraycopy(other, 0, all, one.length, other.length);
        Arrays.sort(all);
        double ties = 0;
        double ranks = 0;
        double[] sorted = one.clone();
        Arrays.sort(sorted);
        int next = 0;
        for (int from = 0; from < all.length; ) {
            int until = from;
            while (until < all.length && all[until] == all[from]) {
                until++;
            }
            double many = until - from;
            ties += many * many * many - many;
            while (next < sorted.length && sorted[next] == all[from]) {
                ranks += (from + 1 + until) / 2.0;
                next++;
            }
            from = until;
        }
        double n = all.length;
        double sum = one.length * (n + 1) / 2;
        double variance = one.length * (double) other.length / 12 * (n + 1 - ties / (n * (n - 1)));
        return (ranks - sum) / Math.sqrt(variance);
    }
}
