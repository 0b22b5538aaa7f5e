package org.caseload.analytic;

import org.caseload.random.KeyedRandom;
import org.caseload.random.Purpose;

/**
 * Many futures of a department reduced to what can be worked out: children come singly, 2 a day, from an empty start, and stay for an
 * exponential time of mean 20 days. A strategy diverts a share of them and shortens the stay of the rest; all meet the same luck. Open
 * cases are then Poisson distributed, with mean 2 (1 − diverted) d (1 − e^(−t/d)), d the mean stay.
 */
final class SmallFutures {
    static final double[] DATES = {10, 20, 30, 40, 50, 60};

    private static final double REFERRALS_PER_DAY = 2;
    private static final double MEAN_STAY = 20;

    /** What a strategy does: the base nothing; the last two come to much the same. */
    enum Strategy {
        BASE(0, 1),
        DIVERTED(0.05, 1),
        SHORTER(0, 0.9),
        BOTH(0.05, 0.9),
        MORE_DIVERTED(0.14, 1);

        private final double diverted;
        private final double stay;

        Strategy(double diverted, double stay) {
            this.diverted = diverted;
            this.stay = stay;
        }

        /** The exact mean of open cases on a day. */
        double mean(double day) {
            double mean = MEAN_STAY * stay;
            return REFERRALS_PER_DAY * (1 - diverted) * mean * (1 - StrictMath.exp(-day / mean));
        }

        private boolean isOpen(double arrived, double kept, double exponential, double day) {
            return arrived <= day && kept > diverted && arrived + exponential * MEAN_STAY * stay > day;
        }
    }

    private final double[][][] open;

    private SmallFutures(double[][][] open) {
        this.open = open;
    }

    static SmallFutures of(long seed, int runs) {
        double[][][] open = new double[Strategy.values().length][DATES.length][runs];
        for (int run = 0; run < runs; run++) {
            KeyedRandom luck = new KeyedRandom(seed, run);
            double arrived = 0;
            for (int child = 0; arrived <= DATES[DATES.length - 1]; child++) {
                arrived += luck.exponential(child, Purpose.ARRIVAL, 0) / REFERRALS_PER_DAY;
                count(
                        open,
                        run,
                        arrived,
                        luck.uniform(child, Purpose.DIVERTED, 0),
                        luck.exponential(child, Purpose.DURATION, 0));
            }
        }
        return new SmallFutures(open);
    }

    private static void count(double[][][] open, int run, double arrived, double kept, double exponential) {
        for (Strategy strategy : Strategy.values()) {
            for (int date = 0; date < DATES.length; date++) {
                open[strategy.ordinal()][date][run] += strategy.isOpen(arrived, kept, exponential, DATES[date]) ? 1 : 0;
            }
        }
    }

    /** Open cases under a strategy on one of the dates, run by run. */
    double[] open(Strategy strategy, int date) {
        return open[strategy.ordinal()][date];
    }

    /** Open cases under each strategy on one of the dates. */
    double[][] allOn(int date) {
        double[][] all = new double[open.length][];
        for (int i = 0; i < all.length; i++) {
            all[i] = open[i][date];
        }
        return all;
    }

    /** Each strategy's differences from the base on each date: strategy by strategy. */
    double[][] differences() {
        double[][] differences = new double[(open.length - 1) * DATES.length][open[0][0].length];
        for (int column = 0; column < differences.length; column++) {
            int date = column % DATES.length;
            for (int run = 0; run < differences[column].length; run++) {
                differences[column][run] = open[1 + column / DATES.length][date][run] - open[0][date][run];
            }
        }
        return differences;
    }

    /** The exact means of the differences, in the same order. */
    static double[] meanDifferences() {
        double[] means = new double[(Strategy.values().length - 1) * DATES.length];
        for (int column = 0; column < means.length; column++) {
            double day = DATES[column % DATES.length];
            means[column] = Strategy.values()[1 + column / DATES.length].mean(day) - Strategy.BASE.mean(day);
        }
        return means;
    }
}
