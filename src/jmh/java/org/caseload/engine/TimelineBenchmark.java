package org.caseload.engine;

import java.util.ArrayDeque;
import java.util.concurrent.TimeUnit;
import org.caseload.random.KeyedRandom;
import org.caseload.random.Purpose;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Two whole simulations on our timeline and on the bare library, with the same luck and so the same trajectory. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(2)
public class TimelineBenchmark {

    private static final int CUSTOMERS = 1_000_000;
    private static final long ARRIVALS = 1;
    private static final long SERVICES = 2;

    @Param({"caseload", "ssj-henriksen", "ssj-splay"})
    public String kind;

    private final KeyedRandom luck = new KeyedRandom(2018, 0);

    /** M/M/1, λ = 1, μ = 1.1, 10⁶ customers: 2 million events, at most two of them pending. */
    @Benchmark
    public double oneQueue() {
        return new OneQueue(Steps.of(kind)).run();
    }

    /** 25 cases a day for 120 days each, over 3,650 days: 180,000 events, 3,000 of them pending. */
    @Benchmark
    public int openCases() {
        return new OpenCases(Steps.of(kind)).run();
    }

    private final class OneQueue {

        private final Steps steps;
        private final Steps.Step arrival;
        private final Steps.Step service;
        private int arrived;
        private int served;
        private double waited;
        private final ArrayDeque<Double> queue = new ArrayDeque<>();

        OneQueue(Steps steps) {
            this.steps = steps;
            arrival = steps.step(this::arrive);
            service = steps.step(this::leave);
        }

        double run() {
            arrival.in(luck.exponential(ARRIVALS, Purpose.ARRIVAL, 0));
            steps.runUntil(1e9);
            return waited / CUSTOMERS;
        }

        private void arrive() {
            queue.add(steps.now());
            if (queue.size() == 1) {
                service.in(luck.exponential(SERVICES, Purpose.DURATION, served) / 1.1);
            }
            if (++arrived < CUSTOMERS) {
                arrival.in(luck.exponential(ARRIVALS, Purpose.ARRIVAL, arrived));
            }
        }

        private void leave() {
            waited += steps.now() - queue.remove();
            served++;
            if (!queue.isEmpty()) {
                service.in(luck.exponential(SERVICES, Purpose.DURATION, served) / 1.1);
            }
        }
    }

    private final class OpenCases {

        private final Steps steps;
        private final Steps.Step arrival;
        private final ArrayDeque<Steps.Step> spare = new ArrayDeque<>();
        private int arrived;
        private int open;

        OpenCases(Steps steps) {
            this.steps = steps;
            arrival = steps.step(this::arrive);
        }

        int run() {
            arrival.in(luck.exponential(ARRIVALS, Purpose.ARRIVAL, 0) / 25);
            steps.runUntil(3_650);
            return open;
        }

        private void arrive() {
            open++;
            Steps.Step closing = spare.isEmpty() ? newCase() : spare.pop();
            closing.in(luck.exponential(SERVICES, Purpose.DURATION, arrived) * 120);
            arrived++;
            arrival.in(luck.exponential(ARRIVALS, Purpose.ARRIVAL, arrived) / 25);
        }

        private Steps.Step newCase() {
            Steps.Step[] closing = new Steps.Step[1];
            closing[0] = steps.step(() -> {
                open--;
                spare.push(closing[0]);
            });
            return closing[0];
        }
    }
}
