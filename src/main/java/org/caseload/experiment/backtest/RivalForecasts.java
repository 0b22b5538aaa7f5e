package org.caseload.experiment.backtest;

import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import org.caseload.result.backtest.ForecastStart;
import org.caseload.result.backtest.ForecastTarget;
import org.caseload.statistics.NormalQuantile;
import org.caseload.statistics.scoring.Crps;

/** Somebody who forecasts published figures from earlier ones without a simulation. */
public interface RivalForecasts {
    /** Its name in tables. */
    String name();

    /**
     * Its forecast from what was published up to the start year; empty where it has none.
     *
     * @param horizon years ahead, 1 or 2
     */
    Optional<Distribution> forecast(ForecastStart from, ForecastTarget target, int horizon);

    /** A forecast on the target's scale: of logarithms, or points. */
    interface Distribution {
        /** Its continuous ranked probability score. */
        double crps(double came);

        /** Whether something lies where it expects the middle 8 in 10. */
        boolean holds(double came);

        /** A normal distribution. */
        static Distribution normal(double mean, double sd) {
            return new Normal(mean, sd);
        }

        /** Any distribution, by its quantiles at levels between 0 and 1. */
        static Distribution ofQuantiles(DoubleUnaryOperator quantile) {
            return new ByQuantiles(quantile);
        }
    }

    /** Scored exactly. */
    record Normal(double mean, double sd) implements Distribution {
        private static final double EIGHT_IN_TEN = NormalQuantile.twoSided(0.8);

        @Override
        public double crps(double came) {
            return Crps.normal(mean, sd, came);
        }

        @Override
        public boolean holds(double came) {
            return Math.abs(came - mean) <= EIGHT_IN_TEN * sd;
        }
    }

    /** Scored by 399 quantiles, which err by less than a thousandth of a score. */
    record ByQuantiles(DoubleUnaryOperator quantile) implements Distribution {
        private static final int LEVELS = 399;

        @Override
        public double crps(double came) {
            double[] levels = new double[LEVELS];
            double[] quantiles = new double[LEVELS];
            for (int i = 0; i < LEVELS; i++) {
                levels[i] = (i + 1.0) / (LEVELS + 1);
                quantiles[i] = quantile.applyAsDouble(levels[i]);
            }
            return Crps.ofQuantiles(levels, quantiles, came);
        }

        @Override
        public boolean holds(double came) {
            return quantile.applyAsDouble(0.1) <= came && came <= quantile.applyAsDouble(0.9);
        }
    }
}
