package org.caseload.engine;

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
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What it costs to move one of many pending events, on our agenda and on the library's lists: docs/adr/0003. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class EventListBenchmark {

    private static final int DELAYS = 1 << 16;

    @Param({"caseload", "ssj-henriksen", "ssj-splay", "ssj-red-black", "ssj-binary"})
    public String kind;

    @Param({"300", "3000"})
    public int pending;

    private final double[] delays = new double[DELAYS];
    private Steps.Step[] steps;
    private int next;

    @Setup
    public void fill() {
        KeyedRandom luck = new KeyedRandom(2018, 0);
        for (int i = 0; i < DELAYS; i++) {
            delays[i] = 120 * luck.exponential(i, Purpose.DURATION, 0);
        }
        Steps all = Steps.of(kind);
        steps = new Steps.Step[pending];
        for (int i = 0; i < pending; i++) {
            steps[i] = all.step(() -> {});
            steps[i].in(delays[i]);
        }
    }

    @Benchmark
    public void move() {
        next = next + 1 & DELAYS - 1;
        steps[(int) ((next * 2_654_435_761L >>> 7) % pending)].move(delays[next]);
    }
}
