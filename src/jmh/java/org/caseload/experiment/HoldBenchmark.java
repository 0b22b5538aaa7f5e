package org.caseload.experiment;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.Locale;
import java.util.PriorityQueue;
import java.util.SplittableRandom;

/**
 * A replication of Warwickshire beside a bare heap: nanoseconds an event over nanoseconds a hold (the first of 3,000 pending taken and
 * set anew after an exponential time, on the JDK's heap), alternated in one Java machine, processor time of one thread. Argument: how
 * many rounds, each of 20 replications and 200,000 holds.
 */
public final class HoldBenchmark {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final int PENDING = 3_000;
    private static final int HOLDS = 200_000;
    private static final int REPLICATIONS = 20;

    private record Pending(double time, long order) implements Comparable<Pending> {
        @Override
        public int compareTo(Pending other) {
            int byTime = Double.compare(time, other.time);
            return byTime != 0 ? byTime : Long.compare(order, other.order);
        }
    }

    private HoldBenchmark() {}

    /** Measures. */
    public static void main(String[] arguments) {
        int rounds = Integer.parseInt(arguments[0]);
        Replications runs = new Replications(SizedDepartment.times(1).study(), 1);
        PriorityQueue<Pending> heap = new PriorityQueue<>();
        SplittableRandom luck = new SplittableRandom(1);
        for (int n = 0; n < PENDING; n++) {
            heap.add(new Pending(-StrictMath.log(luck.nextDouble()), n));
        }
        double[] event = new double[rounds];
        double[] hold = new double[rounds];
        double[] replication = new double[rounds];
        for (int round = 0; round < rounds; round++) {
            long start = THREADS.getCurrentThreadCpuTime();
            long events = 0;
            for (int number = 1; number <= REPLICATIONS; number++) {
                events += runs.run(number).events();
            }
            long middle = THREADS.getCurrentThreadCpuTime();
            for (int n = 0; n < HOLDS; n++) {
                Pending first = heap.remove();
                heap.add(new Pending(first.time() - StrictMath.log(luck.nextDouble()), PENDING + n));
            }
            event[round] = (middle - start) / (double) events;
            replication[round] = (middle - start) / 1e6 / REPLICATIONS;
            hold[round] = (THREADS.getCurrentThreadCpuTime() - middle) / (double) HOLDS;
        }
        say("ns an event", event);
        say("ms a replication", replication);
        say("ns a hold", hold);
        System.out.printf(
                Locale.ROOT,
                "a replication at %.2f of a bare heap (best), %.2f (median)%n",
                hold[0] / event[0],
                hold[rounds / 2] / event[rounds / 2]);
    }

    private static void say(String what, double[] values) {
        Arrays.sort(values);
        System.out.printf(Locale.ROOT, "%s: %.1f best, %.1f median%n", what, values[0], values[values.length / 2]);
    }
}
