package org.caseload.statistics.regression;

import java.util.Arrays;
import org.caseload.statistics.Quantiles;

/** Values of which those far out count as lying less far out, so that single mistakes of reporting decide nothing. */
public final class Winsorised {
    /** Makes the median absolute deviation that of a normal distribution. */
    private static final double NORMAL = 1.4826;

    /** Robust standard deviations from the median beyond which nothing lies. */
    private static final double FARTHEST = 3;

    private Winsorised() {}

    /** The values in their order, none farther from their median than three robust standard deviations. */
    public static double[] of(double[] values) {
        double centre = Quantiles.of(values).median();
        double reach = FARTHEST
                * NORMAL
                * Quantiles.of(Arrays.stream(values)
                                .map(value -> Math.abs(value - centre))
                                .toArray())
                        .median();
        return Arrays.stream(values)
                .map(value -> Math.max(centre - reach, Math.min(centre + reach, value)))
                .toArray();
    }
}
