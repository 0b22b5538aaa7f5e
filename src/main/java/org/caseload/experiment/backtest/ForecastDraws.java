package org.caseload.experiment.backtest;

import java.util.Arrays;
import org.caseload.experiment.PreparedStudy;
import org.caseload.experiment.Replication;
import org.caseload.experiment.Replications;
import org.caseload.random.KeyedRandom;
import org.caseload.result.backtest.ForecastTarget;

/**
 * What the runs of one council from one start give for every target and year ahead: draws from its forecasts.
 *
 * @param values by years ahead less 1, target in their order, and run; NaN where undefined. Staff in post are in times of those at the start.
 */
public record ForecastDraws(double[][][] values) {

    /**
     * Simulates.
     *
     * @param study the council's department on 30 September with nothing done, read month by month for two years
     * @param seed seed of the keyed luck
     * @param runs how many
     * @throws org.caseload.experiment.ReplicationStopped if the open cases of a run ran away
     */
    public static ForecastDraws of(PreparedStudy study, long seed, int runs) {
        CensusDay day = new CensusDay(study);
        Replications replications = new Replications(study, seed);
        double[][][] values = new double[ForecastTarget.HORIZONS.size()][ForecastTarget.values().length][runs];
        for (int number = 1; number <= runs; number++) {
            Replication replication = replications.run(number);
            for (int years : ForecastTarget.HORIZONS) {
                double[] figures = day.figures(replication, years);
                for (int target = 0; target < figures.length; target++) {
                    values[years - 1][target][number - 1] = figures[target];
                }
            }
        }
        return new ForecastDraws(values);
    }

    /** The same as published: with the noise of each census. */
    public ForecastDraws published(CensusNoise noise, long seed) {
        double[][][] published = new double[values.length][][];
        for (int horizon = 1; horizon <= values.length; horizon++) {
            double[][] real = values[horizon - 1];
            double[][] seen = new double[real.length][real[0].length];
            for (int run = 0; run < real[0].length; run++) {
                double[] figures = new double[real.length];
                for (int target = 0; target < real.length; target++) {
                    figures[target] = real[target][run];
                }
                double[] noisy = noise.published(figures, horizon, new KeyedRandom(seed, run));
                for (int target = 0; target < real.length; target++) {
                    seen[target][run] = noisy[target];
                }
            }
            published[horizon - 1] = seen;
        }
        return new ForecastDraws(published);
    }

    /**
     * The draws of one forecast.
     *
     * @param inPost published staff in post at the start, FTE; NaN where unknown
     */
    public double[] of(ForecastTarget target, int horizon, double inPost) {
        double[] draws = values[horizon - 1][target.ordinal()];
        return target == ForecastTarget.IN_POST
                ? Arrays.stream(draws).map(times -> times * inPost).toArray()
                : draws;
    }

    /** The mean logarithm of the caseload over runs, of which each has some. */
    public double meanLogCaseload(int horizon) {
        return Arrays.stream(values[horizon - 1][ForecastTarget.CASELOAD.ordinal()])
                .map(ForecastTarget.CASELOAD::scaled)
                .average()
                .orElseThrow();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ForecastDraws that && Arrays.deepEquals(values, that.values);
    }

    @Override
    public int hashCode() {
        return Arrays.deepHashCode(values);
    }
}
