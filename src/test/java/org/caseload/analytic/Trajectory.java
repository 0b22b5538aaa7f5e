package org.caseload.analytic;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;

/**
 * A whole number that jumps in time: how long it had each value from a day on, exactly and not by daily samples, and what it
 * was at given moments.
 */
final class Trajectory {
    private final double from;
    private final double[] moments;
    private final int[] atMoments;
    private double[] timeAt = new double[16];
    private double total;
    private double asOf;
    private int value;
    private int passed;

    /** Time before {@code from} is left out of the shares of time; the moments rise. */
    Trajectory(double from, double... moments) {
        this.from = from;
        this.moments = moments;
        atMoments = new int[moments.length];
    }

    void change(double time, int by) {
        advance(time);
        value += by;
    }

    void advance(double time) {
        while (passed < moments.length && moments[passed] < time) {
            atMoments[passed++] = value;
        }
        double since = Math.max(asOf, from);
        if (time > since) {
            if (value >= timeAt.length) {
                timeAt = Arrays.copyOf(timeAt, 2 * value);
            }
            timeAt[value] += time - since;
            total += time - since;
        }
        asOf = time;
    }

    int value() {
        return value;
    }

    int at(int moment) {
        if (moment >= passed) {
            throw new IllegalStateException("day " + moments[moment] + " was not passed");
        }
        return atMoments[moment];
    }

    /** The average over time of a function of the value. */
    double average(IntToDoubleFunction function) {
        double sum = 0;
        for (int n = 0; n < timeAt.length; n++) {
            sum += timeAt[n] == 0 ? 0 : timeAt[n] * function.applyAsDouble(n);
        }
        return sum / total;
    }

    double mean() {
        return average(n -> n);
    }

    /** The share of time at which the value was above a number. */
    double above(int most) {
        return average(n -> n > most ? 1 : 0);
    }

    /** The mean squared distance from a known mean: an unbiased estimate of the variance from one run. */
    double varianceAround(double mean) {
        return average(n -> (n - mean) * (n - mean));
    }
}
