package org.caseload.statistics.survival;

import java.util.List;
import java.util.OptionalDouble;
import org.caseload.statistics.Levels;
import org.caseload.statistics.Quantiles;

/**
 * How many last longer than each age, from times many of which had begun before anybody watched and had not ended when watching
 * stopped: the product-limit estimate of Kaplan and Meier (Journal of the American Statistical Association 53, 1958) with delayed entry
 * (left truncation: Tsai, Jewell and Wang, Biometrika 74, 1987). Who had begun earlier is at risk from the age at which watching began,
 * never before: to count them from 0 would put those that had already lasted into the early risk sets and make everything look longer.
 * Variances are Greenwood's.
 */
public final class ProductLimit {
    private final RiskSets sets;
    private final List<WatchedSpan> spans;
    private final double[] survival;
    private final double[] greenwood;

    private ProductLimit(List<WatchedSpan> spans) {
        this.spans = List.copyOf(spans);
        sets = new RiskSets(
                spans, spans.stream().mapToInt(WatchedSpan::cause).max().orElse(0));
        survival = new double[sets.count()];
        greenwood = new double[sets.count()];
        double left = 1;
        double sum = 0;
        for (int i = 0; i < sets.count(); i++) {
            double n = sets.atRisk(i);
            double d = sets.ended(i);
            left *= 1 - d / n;
            sum += d / (n * (n - d));
            survival[i] = left;
            greenwood[i] = sum;
        }
    }

    /** The estimate from these times, of whatever causes. */
    public static ProductLimit of(List<WatchedSpan> spans) {
        return new ProductLimit(spans);
    }

    /** The share that lasts longer than an age: 1 below the least age at which something ended. */
    public double beyond(double age) {
        int i = sets.upTo(age) - 1;
        return i < 0 ? 1 : survival[i];
    }

    /** Greenwood's standard error of {@link #beyond}; not a number once all that were watched had ended. */
    public double standardError(double age) {
        int i = sets.upTo(age) - 1;
        return i < 0 ? 0 : survival[i] * Math.sqrt(greenwood[i]);
    }

    /** The interval of {@link #beyond} at one age; everything where nothing has ended yet, or all. */
    public LogLogInterval interval(double age, double level) {
        return LogLogInterval.of(beyond(age), standardError(age), level);
    }

    /** How many were watched at an age. */
    public long atRisk(double age) {
        return spans.stream()
                .filter(span -> span.entry() < age && age <= span.exit())
                .count();
    }

    /** The ages at which something ended, rising. */
    public double[] ages() {
        double[] ages = new double[sets.count()];
        for (int i = 0; i < ages.length; i++) {
            ages[i] = sets.time(i);
        }
        return ages;
    }

    /**
     * The least age by which a share has ended; empty where fewer ever did.
     *
     * @param share between 0 and 1, both excluded; 0.5 for the median
     */
    public OptionalDouble findQuantile(double share) {
        Levels.require(share, "a share");
        for (int i = 0; i < sets.count(); i++) {
            if (survival[i] <= 1 - share + 1e-12) {
                return OptionalDouble.of(sets.time(i));
            }
        }
        return OptionalDouble.empty();
    }

    /**
     * The interval of a quantile: the ages at which the share lies in the interval of the curve (Brookmeyer and Crowley, Biometrics 38,
     * 1982).
     *
     * @return from a finite age, or infinity where the share is surely reached by none, to infinity where it may not be reached
     */
    public Quantiles.Band quantileInterval(double share, double level) {
        Levels.require(share, "a share");
        double low = Double.POSITIVE_INFINITY;
        double high = Double.POSITIVE_INFINITY;
        for (int i = sets.count() - 1; i >= 0; i--) {
            LogLogInterval at = interval(sets.time(i), level);
            low = at.low() <= 1 - share ? sets.time(i) : low;
            high = at.high() <= 1 - share ? sets.time(i) : high;
        }
        return new Quantiles.Band(low, high, level);
    }

    /**
     * What is known of the share, of those who get to one age, who end by a later one.
     *
     * @param share the share from 0 to 1; 0 where nobody was watched
     * @param effective of how many it is known as well as if all had been watched from the one age to the other: by Greenwood's
     *     variance, and where none or all ended, the mean number at risk
     */
    public record EndingWithin(double share, double effective) {}

    /** The share that ends above one age and up to a later one, of those who get to the first. */
    public EndingWithin endingWithin(double after, double upTo) {
        double left = 1;
        double sum = 0;
        for (int i = sets.upTo(after); i < sets.upTo(upTo); i++) {
            double n = sets.atRisk(i);
            double d = sets.ended(i);
            left *= 1 - d / n;
            sum += d / (n * (n - d));
        }
        double effective = left > 0 && left < 1 ? (1 - left) / (left * sum) : meanAtRisk(after, upTo);
        return new EndingWithin(1 - left, effective);
    }

    private double meanAtRisk(double after, double upTo) {
        double watched = 0;
        for (WatchedSpan span : spans) {
            watched += Math.max(0, Math.min(upTo, span.exit()) - Math.max(after, span.entry()));
        }
        return watched / (upTo - after);
    }
}
