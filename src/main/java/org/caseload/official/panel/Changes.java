package org.caseload.official.panel;

import java.util.Arrays;
import org.caseload.statistics.Quantiles;

/**
 * How some changes are spread, each of one council and year.
 *
 * @param n of how many it is known
 * @param p10 one in ten lies below; NaN, as the others, where n is 0
 * @param p25 one in four lies below
 * @param p50 the middle
 * @param p75 one in four lies above
 * @param p90 one in ten lies above
 */
public record Changes(int n, double p10, double p25, double p50, double p75, double p90) {

    /** The spread of those that are known; NaN are not. */
    static Changes of(double[] changes) {
        double[] known =
                Arrays.stream(changes).filter(change -> !Double.isNaN(change)).toArray();
        if (known.length == 0) {
            return new Changes(0, Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN);
        }
        Quantiles quantiles = Quantiles.of(known);
        return new Changes(
                known.length,
                quantiles.at(0.1),
                quantiles.at(0.25),
                quantiles.median(),
                quantiles.at(0.75),
                quantiles.at(0.9));
    }
}
