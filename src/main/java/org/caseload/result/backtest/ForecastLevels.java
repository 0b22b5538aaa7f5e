package org.caseload.result.backtest;

import java.util.ArrayList;
import java.util.List;
import org.caseload.statistics.Quantiles;

/** The levels of the quantiles of a forecast: the 23 of the hubs in which forecasts are collected, so that anybody can score them. */
public final class ForecastLevels {
    private static final double[] LEVELS = {
        0.01, 0.025, 0.05, 0.1, 0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9,
        0.95, 0.975, 0.99
    };
    private static final double DECIMALS = 1e4;

    private ForecastLevels() {}

    /** The levels, rising, the median in their middle. */
    public static double[] all() {
        return LEVELS.clone();
    }

    /** The place of a level among them. */
    static int place(double level) {
        for (int i = 0; i < LEVELS.length; i++) {
            if (Math.abs(LEVELS[i] - level) < 1e-9) {
                return i;
            }
        }
        throw new IllegalArgumentException("no quantile at " + level);
    }

    /**
     * The quantiles of what is forecast by some draws, so that between two of them it lies as often as the levels say, however few the
     * draws are; to four decimals, as they are published, so that whoever scores the file scores the same.
     */
    public static List<Double> quantiles(double[] draws) {
        Quantiles of = Quantiles.of(draws);
        List<Double> quantiles = new ArrayList<>();
        for (double level : LEVELS) {
            quantiles.add(Math.rint(of.ofOneMore(level) * DECIMALS) / DECIMALS);
        }
        return quantiles;
    }
}
