package org.caseload.statistics.ranking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.caseload.statistics.Accumulation;
import org.caseload.statistics.Direction;
import org.caseload.statistics.Levels;
import org.caseload.statistics.Outcomes;
import org.caseload.statistics.StudentQuantile;

/**
 * How far each system is from the best of the others, with intervals that all cover at once (Hsu, Annals of Statistics 12, 1984;
 * constrained, so that they end at 0 on the side where a system has been found to be the best, or not to be).
 *
 * @param better which outcome is the better one
 * @param level how often all intervals cover at once
 * @param systems one for each system, in their order
 */
public record MultipleComparisonsWithBest(Direction better, double level, List<FromBest> systems) {

    public MultipleComparisonsWithBest {
        systems = List.copyOf(systems);
    }

    /** What the intervals say of a system. */
    public enum Verdict {
        /** Its mean is better than every other's. */
        BEST,
        /** It is the best, or worse than the best by no more than the indifference. */
        AS_GOOD_AS_THE_BEST,
        /** Some other mean is better, perhaps by more than the indifference. */
        NOT_THE_BEST,
        /** The runs do not tell. */
        UNDECIDED
    }

    /**
     * A mean less the best of the others, in the outcome's unit: below 0 for the best where smaller is better, above 0 where
     * larger is.
     *
     * @param difference as observed
     * @param low the lower end of the interval
     * @param high the upper end of the interval
     */
    public record FromBest(double difference, double low, double high) {}

    /**
     * Hsu's intervals for independent runs with one variance, by Dunnett's quantile.
     *
     * @param means one for each system, at least two
     * @param deviations their standard deviations over runs
     * @param n runs of each system, at least 2
     * @param level how often all intervals cover at once, at least 0.5
     */
    public static MultipleComparisonsWithBest hsu(
            double[] means, double[] deviations, int n, Direction better, double level) {
        int k = means.length;
        if (k < 2 || deviations.length != k || n < 2) {
            throw new IllegalArgumentException(
                    k + " means, " + deviations.length + " deviations and " + n + " runs cannot be compared");
        }
        Accumulation pooled = new Accumulation();
        for (double deviation : deviations) {
            pooled.add(deviation * deviation / k);
        }
        double d = DunnettQuantile.oneSided(level, k - 1, (double) k * (n - 1));
        return of(means, equal(k, d * Math.sqrt(2 * pooled.sum() / n)), better, level);
    }

    /**
     * Intervals for runs that shared their luck, where all differences have one variance (Nelson and Matejcik, Management Science
     * 41, 1995). Where they do not, {@link #paired} makes no such assumption.
     *
     * @param outcomes one column for each system, run by run
     * @param level how often all intervals cover at once, at least 0.5
     */
    public static MultipleComparisonsWithBest nelsonMatejcik(double[][] outcomes, Direction better, double level) {
        double[][] columns = Outcomes.require(outcomes, 2, 2);
        int k = columns.length;
        int n = columns[0].length;
        double freedom = (k - 1.0) * (n - 1);
        double g = DunnettQuantile.oneSided(level, k - 1, freedom);
        double variance = 2 * squaredResiduals(columns) / freedom;
        return of(Outcomes.means(columns), equal(k, g * Math.sqrt(variance / n)), better, level);
    }

    /** The sum of the squares of what neither a system's mean nor a run's explains, by way of all pairs of systems. */
    private static double squaredResiduals(double[][] columns) {
        Accumulation sum = new Accumulation();
        for (int i = 0; i < columns.length; i++) {
            for (int j = 0; j < i; j++) {
                double variance = Outcomes.variance(Outcomes.differences(columns[i], columns[j]));
                sum.add(variance * (columns[0].length - 1) / columns.length);
            }
        }
        return sum.sum();
    }

    /**
     * Intervals for runs that shared their luck, whatever the variances of the differences: Student's t for each pair, the error
     * divided among the pairs of a system (Clark and Yang, Proceedings of the Winter Simulation Conference, 1986). Somewhat wider.
     *
     * @param outcomes one column for each system, run by run
     */
    public static MultipleComparisonsWithBest paired(double[][] outcomes, Direction better, double level) {
        Levels.require(level, "a level");
        double[][] columns = Outcomes.require(outcomes, 2, 2);
        int k = columns.length;
        int n = columns[0].length;
        double t = StudentQuantile.of(1 - (1 - level) / (k - 1), n - 1);
        double[][] halfWidths = new double[k][k];
        for (int i = 0; i < k; i++) {
            for (int j = 0; j < k; j++) {
                halfWidths[i][j] = t * Math.sqrt(Outcomes.variance(Outcomes.differences(columns[i], columns[j])) / n);
            }
        }
        return of(Outcomes.means(columns), halfWidths, better, level);
    }

    private static double[][] equal(int k, double halfWidth) {
        double[][] halfWidths = new double[k][k];
        for (double[] row : halfWidths) {
            Arrays.fill(row, halfWidth);
        }
        return halfWidths;
    }

    /** The constrained intervals from what a difference of two means may be off by. */
    static MultipleComparisonsWithBest of(double[] means, double[][] halfWidths, Direction better, double level) {
        boolean[] mayBeBest = new boolean[means.length];
        int candidates = 0;
        for (int i = 0; i < means.length; i++) {
            mayBeBest[i] = most(means, halfWidths, better, i) >= 0;
            candidates += mayBeBest[i] ? 1 : 0;
        }
        List<FromBest> systems = new ArrayList<>();
        for (int i = 0; i < means.length; i++) {
            double most = Math.max(0, most(means, halfWidths, better, i));
            boolean surely = mayBeBest[i] && candidates == 1;
            double least = surely ? 0 : Math.min(0, least(means, halfWidths, better, i, mayBeBest));
            systems.add(fromBest(fromBestOfOthers(means, better, i), least, most, better));
        }
        return new MultipleComparisonsWithBest(better, level, systems);
    }

    private static FromBest fromBest(double difference, double least, double most, Direction better) {
        // 0 − x, since −x would write an end at 0 as −0
        return better == Direction.LARGER
                ? new FromBest(difference, least, most)
                : new FromBest(difference, 0 - most, 0 - least);
    }

    /** By how much a system is better than the best of the others, at most. */
    private static double most(double[] means, double[][] halfWidths, Direction better, int i) {
        double most = Double.POSITIVE_INFINITY;
        for (int j = 0; j < means.length; j++) {
            most = j == i ? most : Math.min(most, better.advantage(means[i], means[j]) + halfWidths[i][j]);
        }
        return most;
    }

    /** The same at least: only a system that may be the best can be the best of the others. */
    private static double least(double[] means, double[][] halfWidths, Direction better, int i, boolean[] mayBeBest) {
        double least = Double.POSITIVE_INFINITY;
        for (int j = 0; j < means.length; j++) {
            boolean counts = j != i && mayBeBest[j];
            least = counts ? Math.min(least, better.advantage(means[i], means[j]) - halfWidths[i][j]) : least;
        }
        return least;
    }

    private static double fromBestOfOthers(double[] means, Direction better, int i) {
        double best = means[i == 0 ? 1 : 0];
        for (int j = 0; j < means.length; j++) {
            best = j == i ? best : better.of(best, means[j]);
        }
        return means[i] - best;
    }

    /**
     * What the intervals say of a system.
     *
     * @param system its place
     * @param indifference how much worse than the best matters to nobody, at least 0
     */
    public Verdict verdict(int system, double indifference) {
        if (!(indifference >= 0)) {
            throw new IllegalArgumentException("an indifference is at least 0, not " + indifference);
        }
        FromBest interval = systems.get(system);
        double behind = Math.max(0, better == Direction.SMALLER ? interval.high() : -interval.low());
        double ahead = Math.max(0, better == Direction.SMALLER ? -interval.low() : interval.high());
        if (behind == 0 && ahead > 0) {
            return Verdict.BEST;
        }
        if (behind <= indifference) {
            return Verdict.AS_GOOD_AS_THE_BEST;
        }
        return ahead == 0 ? Verdict.NOT_THE_BEST : Verdict.UNDECIDED;
    }
}
