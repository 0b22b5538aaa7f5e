package org.caseload.random;

import java.util.concurrent.TimeUnit;
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

/** What one duration costs by inversion, the keyed uniform included (see {@link LuckBenchmark} for that alone). */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Fork(1)
public class LawBenchmark {

    @Param({"exponential", "weibull", "gamma", "lognormal", "triangular", "bands"})
    public String kind;

    private final KeyedRandom luck = new KeyedRandom(2018, 3);
    private Law law;
    private Equilibrium equilibrium;
    private long identity;

    @Setup
    public void choose() {
        law = switch (kind) {
            case "exponential" -> Exponential.withMean(120);
            case "weibull" -> Weibull.withShapeAndMean(0.62, 110);
            case "gamma" -> Gamma.withMeanAndCv(30, 0.5);
            case "lognormal" -> Lognormal.withMeanAndCv(65, 1);
            case "triangular" -> new Triangular(2, 4, 7);
            default ->
                PiecewiseLinear.withBands(
                        new int[] {0, 10, 20, 30, 40, 45, 50, 60, 90},
                        new double[] {0.018, 0.117, 0.173, 0.158, 0.202, 0.189, 0.058, 0.043, 0.042});
        };
        equilibrium = new Equilibrium(law);
    }

    @Benchmark
    public double duration() {
        return law.quantile(luck.uniform(++identity, Purpose.DURATION, 1));
    }

    @Benchmark
    public double durationOfACaseInProgress() {
        return equilibrium.lengthBiasedQuantile(luck.uniform(++identity, Purpose.DURATION, 1));
    }

    @Benchmark
    public double whatIsLeftOfIt() {
        return equilibrium.residualQuantile(luck.uniform(++identity, Purpose.DURATION, 1));
    }
}
