package org.caseload.statistics.sensitivity;

import java.util.Arrays;
import java.util.Comparator;

/** The ranks of some values, from 1; equal values share the mean of theirs. */
final class Ranks {

    private Ranks() {}

    static double[] of(double[] values) {
        Integer[] order = new Integer[values.length];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, Comparator.comparingDouble(i -> values[i]));
        double[] ranks = new double[values.length];
        int first = 0;
        while (first < order.length) {
            int next = first + 1;
            while (next < order.length && values[order[next]] == values[order[first]]) {
                next++;
            }
            for (int i = first; i < next; i++) {
                ranks[order[i]] = (first + 1 + next) / 2.0;
            }
            first = next;
        }
        return ranks;
    }
}
