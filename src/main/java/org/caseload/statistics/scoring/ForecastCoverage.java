package org.caseload.statistics.scoring;

import org.caseload.statistics.PercentileInterval;
import org.caseload.statistics.ProportionInterval;

/**
 * How often what came lay in a forecast's interval.
 *
 * @param independent the share, with the interval that holds if all were independent
 * @param byCluster the share in per one, with the interval that does not take those of one cluster for independent
 */
public record ForecastCoverage(ProportionInterval independent, PercentileInterval byCluster) {

    /**
     * The coverage.
     *
     * @param inside for each forecast, whether what came lay inside
     * @param clusters the clusters of these forecasts
     * @param level of both intervals, between 0 and 1
     */
    public static ForecastCoverage of(boolean[] inside, Clusters clusters, double level) {
        double[] ones = new double[inside.length];
        int count = 0;
        for (int i = 0; i < inside.length; i++) {
            ones[i] = inside[i] ? 1 : 0;
            count += inside[i] ? 1 : 0;
        }
        return new ForecastCoverage(ProportionInterval.of(count, inside.length, level), clusters.mean(ones, level));
    }
}
