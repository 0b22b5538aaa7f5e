package org.caseload.analytic;

/** The Markov chain of one worker with two kinds of case, by iteration on its balance equations, cut at 60 of each. */
final class TwoClassChain {
    private static final int CUT = 60;
    private static final int ROUNDS = 8_000;

    private TwoClassChain() {}

    /** Mean open cases of both kinds; rates a day, mean work in days, elasticities. */
    static double[] meanOpen(double comfortable, double[] births, double[] work, double[] elasticity) {
        double[][][] deaths = new double[2][CUT][CUT];
        double fastest = births[0] + births[1];
        for (int a = 0; a < CUT; a++) {
            for (int b = 0; b < CUT; b++) {
                double ratio = a + b > comfortable ? comfortable / (a + b) : 1;
                deaths[0][a][b] = a * Math.pow(ratio, elasticity[0]) / work[0];
                deaths[1][a][b] = b * Math.pow(ratio, elasticity[1]) / work[1];
                fastest = Math.max(fastest, births[0] + births[1] + deaths[0][a][b] + deaths[1][a][b]);
            }
        }
        double[][] share = new double[CUT][CUT];
        share[0][0] = 1;
        for (int round = 0; round < ROUNDS; round++) {
            share = next(share, births, deaths, 1 / fastest);
        }
        double[] mean = new double[2];
        for (int a = 0; a < CUT; a++) {
            for (int b = 0; b < CUT; b++) {
                mean[0] += a * share[a][b];
                mean[1] += b * share[a][b];
            }
        }
        return mean;
    }

    /** One step of the chain made uniform in time. */
    private static double[][] next(double[][] share, double[] births, double[][][] deaths, double step) {
        double[][] next = new double[CUT][CUT];
        for (int a = 0; a < CUT; a++) {
            for (int b = 0; b < CUT; b++) {
                double here = share[a][b] * step;
                double stays = share[a][b];
                stays -= move(next, here * births[0], a + 1, b);
                stays -= move(next, here * births[1], a, b + 1);
                stays -= move(next, here * deaths[0][a][b], a - 1, b);
                stays -= move(next, here * deaths[1][a][b], a, b - 1);
                next[a][b] += stays;
            }
        }
        return next;
    }

    private static double move(double[][] next, double share, int a, int b) {
        if (share == 0 || a == CUT || b == CUT) {
            return 0;
        }
        next[a][b] += share;
        return share;
    }
}
