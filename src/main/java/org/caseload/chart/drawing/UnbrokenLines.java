package org.caseload.chart.drawing;

import java.util.ArrayList;
import java.util.List;

/** Series as lines need them: without gaps inside, and with points close together. */
final class UnbrokenLines {
    private UnbrokenLines() {}

    /** Stretches in which every one of some equally long series is defined, each as first index and the one after the last. */
    static List<int[]> defined(double[]... series) {
        List<int[]> runs = new ArrayList<>();
        int from = -1;
        for (int i = 0; i <= series[0].length; i++) {
            boolean defined = i < series[0].length && allDefined(series, i);
            if (defined && from < 0) {
                from = i;
            } else if (!defined && from >= 0) {
                runs.add(new int[] {from, i});
                from = -1;
            }
        }
        return runs;
    }

    private static boolean allDefined(double[][] series, int i) {
        for (double[] values : series) {
            if (!Double.isFinite(values[i])) {
                return false;
            }
        }
        return true;
    }

    /** The same straight pieces with more points on them, none further up or down from the last than so much. */
    static double[][] closer(double[] xs, double[] ys, double most) {
        List<double[]> points = new ArrayList<>();
        points.add(new double[] {xs[0], ys[0]});
        for (int i = 1; i < xs.length; i++) {
            double dx = xs[i] - xs[i - 1];
            double dy = ys[i] - ys[i - 1];
            int pieces = dx == 0 ? 1 : (int) Math.ceil(Math.abs(dy) / most);
            for (int piece = 1; piece < pieces; piece++) {
                points.add(new double[] {xs[i - 1] + dx * piece / pieces, ys[i - 1] + dy * piece / pieces});
            }
            points.add(new double[] {xs[i], ys[i]});
        }
        double[][] both = new double[2][points.size()];
        for (int i = 0; i < points.size(); i++) {
            both[0][i] = points.get(i)[0];
            both[1][i] = points.get(i)[1];
        }
        return both;
    }
}
