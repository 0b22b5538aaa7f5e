package org.caseload.chart.drawing;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Keeps labels of one column apart: each as near as can be to where it belongs, in the same order, none over another,
 * all between top and bottom when there is room. Least squares under an order, solved by pooling neighbours (the
 * pool-adjacent-violators algorithm, Barlow and others 1972).
 */
final class Spacing {
    private Spacing() {}

    /**
     * Where the labels' middles go.
     *
     * @param wanted where each middle belongs, top down
     * @param heights how tall each label is
     * @param top upper end of the column
     * @param bottom lower end of the column
     * @return the middles, in the order of {@code wanted}
     */
    static double[] apart(double[] wanted, double[] heights, double top, double bottom) {
        int[] order = IntStream.range(0, wanted.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> wanted[i]))
                .mapToInt(i -> i)
                .toArray();
        double[] above = new double[wanted.length];
        double[] tops = new double[wanted.length];
        double used = 0;
        for (int place = 0; place < order.length; place++) {
            int label = order[place];
            above[place] = used;
            tops[place] = wanted[label] - heights[label] / 2 - used;
            used += heights[label];
        }
        double[] risen = nonDecreasing(tops);
        double[] middles = new double[wanted.length];
        double lowestTop = Math.max(top, bottom - used);
        for (int place = 0; place < order.length; place++) {
            double kept = Math.max(top, Math.min(lowestTop, risen[place]));
            middles[order[place]] = kept + above[place] + heights[order[place]] / 2;
        }
        return middles;
    }

    /** The nearest sequence that never falls. */
    private static double[] nonDecreasing(double[] values) {
        double[] sum = new double[values.length];
        int[] size = new int[values.length];
        int pools = 0;
        for (double value : values) {
            sum[pools] = value;
            size[pools] = 1;
            pools++;
            while (pools > 1 && sum[pools - 2] / size[pools - 2] > sum[pools - 1] / size[pools - 1]) {
                sum[pools - 2] += sum[pools - 1];
                size[pools - 2] += size[pools - 1];
                pools--;
            }
        }
        double[] result = new double[values.length];
        int at = 0;
        for (int pool = 0; pool < pools; pool++) {
            Arrays.fill(result, at, at + size[pool], sum[pool] / size[pool]);
            at += size[pool];
        }
        return result;
    }
}
