package org.caseload.experiment;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.LongSupplier;
import org.caseload.department.SideBySide;

/**
 * What an event costs in departments of several sizes, by the processor time of one thread, all alternated in one Java machine, the
 * least of several rounds. Beside each size stands as many Warwickshires as make it up, side by side: docs/performance.md.
 *
 * <p>Arguments: how many rounds, then sizes such as {@code 4}, {@code england}, {@code wave} (England with 3,500 starters and with
 * none) and {@code cap} (sixteen times Warwickshire with a hard cap of 20 and without).
 */
public final class SizeBenchmark {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final String NO_WAVE = "plan.september-cohort.people=0";

    private record Timed(String name, LongSupplier run, double[] least) {
        static Timed of(String name, LongSupplier run) {
            return new Timed(name, run, new double[] {Double.POSITIVE_INFINITY, 0, 0});
        }

        /** Runs once; keeps the least nanoseconds an event, and milliseconds and events of that run. */
        void once() {
            long before = THREADS.getCurrentThreadCpuTime();
            long events = run.getAsLong();
            double spent = THREADS.getCurrentThreadCpuTime() - before;
            if (spent / events < least[0]) {
                least[0] = spent / events;
                least[1] = spent / 1e6;
                least[2] = events;
            }
        }
    }

    private SizeBenchmark() {}

    /** Measures. */
    public static void main(String[] arguments) {
        int rounds = Integer.parseInt(arguments[0]);
        PreparedStudy one = SizedDepartment.times(1).study();
        List<Timed> all = new ArrayList<>();
        all.add(Timed.of("Warwickshire, 16 replications", () -> sixteen(one)));
        for (int n = 1; n < arguments.length; n++) {
            add(all, one, arguments[n]);
        }
        for (int round = 0; round < rounds; round++) {
            all.forEach(Timed::once);
        }
        for (Timed timed : all) {
            System.out.printf(
                    Locale.ROOT,
                    "%-44s %5.0f ns an event, %.2f times Warwickshire's; %.0f ms, %.0f events%n",
                    timed.name(),
                    timed.least()[0],
                    timed.least()[0] / all.get(0).least()[0],
                    timed.least()[1],
                    timed.least()[2]);
        }
        System.out.printf(Locale.ROOT, "in use after a collection, at most: %.0f MB%n", inUse() / 1e6);
    }

    private static void add(List<Timed> all, PreparedStudy one, String size) {
        switch (size) {
            case "england" -> {
                PreparedStudy england = SizedDepartment.england().study();
                all.add(Timed.of("England", () -> run(england)));
                all.add(Timed.of("119 Warwickshires side by side", () -> new SideBySide(one, 119).run()));
            }
            case "wave" -> {
                PreparedStudy without = SizedDepartment.england().study(NO_WAVE);
                PreparedStudy with = SizedDepartment.england().study("plan.september-cohort.people=3500");
                all.add(Timed.of("England, no wave", () -> run(without)));
                all.add(Timed.of("England, a wave of 3,500", () -> run(with)));
            }
            case "cap" -> {
                PreparedStudy without = SizedDepartment.times(16).study();
                PreparedStudy with = SizedDepartment.times(16)
                        .study("department.allocation.policy=hard-cap", "department.allocation.cap=20");
                all.add(Timed.of("16 times, no cap", () -> run(without)));
                all.add(Timed.of("16 times, hard cap of 20", () -> run(with)));
            }
            default -> {
                int times = Integer.parseInt(size);
                PreparedStudy large = SizedDepartment.times(times).study();
                all.add(Timed.of(size + " times", () -> run(large)));
                all.add(Timed.of(size + " Warwickshires side by side", () -> new SideBySide(one, times).run()));
            }
        }
    }

    private static long sixteen(PreparedStudy study) {
        long events = 0;
        for (int number = 1; number <= 16; number++) {
            events += new Replications(study, 1).run(number).events();
        }
        return events;
    }

    private static long run(PreparedStudy study) {
        return new Replications(study, 1).run(1).events();
    }

    private static long inUse() {
        long most = 0;
        for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
            if (pool.getType() == MemoryType.HEAP && pool.getCollectionUsage() != null) {
                most += pool.getCollectionUsage().getUsed();
            }
        }
        return most;
    }
}
