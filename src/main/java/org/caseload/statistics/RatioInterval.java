package org.caseload.statistics;

import java.util.OptionalDouble;

/**
 * A ratio of two means over the same runs, such as the cost of a case-month avoided. Where the interval of the mean below reaches
 * 0 the ratio could be anything, and nothing is said.
 *
 * @param above the mean above, such as the extra cost
 * @param below the mean below, such as the case-months avoided
 * @param low the lower end of the ratio's interval; empty where nothing can be said
 * @param high its upper end; empty where nothing can be said
 */
public record RatioInterval(MeanInterval above, MeanInterval below, OptionalDouble low, OptionalDouble high) {

    /**
     * Fieller's interval (Journal of the Royal Statistical Society B 16, 1954): exact where both are normal.
     *
     * @param above run by run; at least two runs
     * @param below in the same runs
     * @param level how often such intervals cover, such as 0.95
     */
    public static RatioInterval fieller(double[] above, double[] below, double level) {
        PairedDifference pair = PairedDifference.of(above, below, level);
        MeanInterval x = pair.subject();
        MeanInterval y = pair.base();
        double t = StudentQuantile.twoSided(level, x.n() - 1);
        double scale = t * t / x.n();
        // the ratios r at which (x − r y)² = t² var(x − r y) / n
        double a = y.mean() * y.mean() - scale * y.standardDeviation() * y.standardDeviation();
        double b = x.mean() * y.mean() - scale * pair.covariance();
        double c = x.mean() * x.mean() - scale * x.standardDeviation() * x.standardDeviation();
        if (!(a > 0)) {
            return unknown(x, y);
        }
        double root = Math.sqrt(Math.max(0, b * b - a * c));
        return new RatioInterval(x, y, OptionalDouble.of((b - root) / a), OptionalDouble.of((b + root) / a));
    }

    /**
     * The interval between two percentiles of the ratio over resamples of whole runs.
     *
     * @param above run by run; at least two runs
     * @param below in the same runs
     * @param resamples of the runs
     */
    public static RatioInterval bootstrap(double[] above, double[] below, double level, Resamples resamples) {
        PairedDifference pair = PairedDifference.of(above, below, level);
        double[] belowMeans = resamples.means(below);
        Quantiles belowQuantiles = Quantiles.of(belowMeans);
        double tail = (1 - level) / 2;
        if (belowQuantiles.at(tail) <= 0 && belowQuantiles.at(1 - tail) >= 0) {
            return unknown(pair.subject(), pair.base());
        }
        double[] ratios = resamples.means(above);
        for (int b = 0; b < ratios.length; b++) {
            ratios[b] = belowMeans[b] == 0 ? Math.copySign(Double.MAX_VALUE, ratios[b]) : ratios[b] / belowMeans[b];
        }
        Quantiles quantiles = Quantiles.of(ratios);
        return new RatioInterval(
                pair.subject(),
                pair.base(),
                OptionalDouble.of(quantiles.at(tail)),
                OptionalDouble.of(quantiles.at(1 - tail)));
    }

    private static RatioInterval unknown(MeanInterval above, MeanInterval below) {
        return new RatioInterval(above, below, OptionalDouble.empty(), OptionalDouble.empty());
    }

    /** Whether anything can be said about the ratio. */
    public boolean isKnown() {
        return low.isPresent();
    }

    /** The ratio of the means; empty where nothing can be said. */
    public OptionalDouble findRatio() {
        return isKnown() ? OptionalDouble.of(above.mean() / below.mean()) : OptionalDouble.empty();
    }
}
