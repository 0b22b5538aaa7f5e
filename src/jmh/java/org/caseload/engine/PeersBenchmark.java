package org.caseload.engine;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Nanoseconds an event of three small simulations on our event list and on the library's, by the processor time of one thread, all
 * alternated in one Java machine, the least of several rounds: docs/adr/0003. Argument: how many rounds.
 */
public final class PeersBenchmark {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final List<String> KINDS = List.of("caseload", "ssj-henriksen", "ssj-splay");

    private interface Model {
        long run(PeerModels models, Steps steps);
    }

    private PeersBenchmark() {}

    /** Measures. */
    public static void main(String[] arguments) {
        int rounds = Integer.parseInt(arguments[0]);
        measure("infinite server, 3,000 pending", rounds, (models, steps) -> models.infiniteServer(steps, 3_650));
        measure("150 workers with a cap", rounds, (models, steps) -> models.capped(steps, 3_650));
        measure("M/M/1", rounds, (models, steps) -> models.oneQueue(steps, 200_000));
    }

    private static void measure(String name, int rounds, Model model) {
        double[] least = new double[KINDS.size()];
        double[] check = new double[KINDS.size()];
        Arrays.fill(least, Double.POSITIVE_INFINITY);
        for (int round = 0; round < rounds; round++) {
            for (int k = 0; k < least.length; k++) {
                PeerModels models = new PeerModels();
                Steps steps = Steps.of(KINDS.get(k));
                long before = THREADS.getCurrentThreadCpuTime();
                long events = model.run(models, steps);
                least[k] = Math.min(least[k], (THREADS.getCurrentThreadCpuTime() - before) / (double) events);
                check[k] = models.check();
            }
        }
        for (int k = 0; k < least.length; k++) {
            System.out.printf(
                    Locale.ROOT,
                    "%-32s %-14s %4.0f ns an event; %s%n",
                    name,
                    KINDS.get(k),
                    least[k],
                    check[k] == check[0] ? "same trajectory" : "differs");
        }
    }
}
