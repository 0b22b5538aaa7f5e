package org.caseload.experiment;

import java.util.Arrays;
import java.util.Locale;

/**
 * Replications of Warwickshire on two threads and on one, alternated in one Java machine once its compiler is through, by the clock on
 * the wall: only on a machine with two cores that have nothing else to do. Arguments: how many rounds, and of how many replications.
 */
public final class ThreadsBenchmark {
    private static final int WARM_UP = 400;

    private ThreadsBenchmark() {}

    /** Measures. */
    public static void main(String[] arguments) {
        int rounds = Integer.parseInt(arguments[0]);
        int replications = Integer.parseInt(arguments[1]);
        Replications runs = new Replications(SizedDepartment.times(1).study(), 1);
        seconds(runs, WARM_UP, 2);
        double[] one = new double[rounds];
        double[] two = new double[rounds];
        for (int round = 0; round < rounds; round++) {
            one[round] = seconds(runs, replications, 1);
            two[round] = seconds(runs, replications, 2);
        }
        Arrays.sort(one);
        Arrays.sort(two);
        System.out.printf(
                Locale.ROOT,
                "one thread %.2f s, two threads %.2f s (medians of %d): %.2f times as fast%n",
                one[rounds / 2],
                two[rounds / 2],
                rounds,
                one[rounds / 2] / two[rounds / 2]);
    }

    private static double seconds(Replications runs, int replications, int threads) {
        long start = System.nanoTime();
        int gave = runs.runTo(replications, threads, done -> {}).size();
        if (gave != replications) {
            throw new IllegalStateException(gave + " of " + replications);
        }
        return (System.nanoTime() - start) / 1e9;
    }
}
