package org.caseload.random;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import umontreal.ssj.rng.MRG32k3a;

/** What one keyed uniform costs, by the ways there are to make one: docs/adr/0002-keyed-luck.md. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Fork(2)
public class KeyedRandomBenchmark {

    private static final long LARGEST_SEED = 4_294_944_442L;

    private final KeyedRandom luck = new KeyedRandom(2018, 3);
    private final MRG32k3a reused = new MRG32k3a();
    private final long[] seed = new long[6];
    private long identity;

    /** Not keyed at all: the next number of one stream, which is what depends on the order of asking. */
    @Benchmark
    public double streamNext() {
        return reused.nextDouble();
    }

    @Benchmark
    public double newStreamForEachEntity() {
        MRG32k3a stream = new MRG32k3a();
        stream.setSeed(hashedSeed(++identity));
        return stream.nextDouble();
    }

    @Benchmark
    public double reusedStreamWithHashedSeed() {
        reused.setSeed(hashedSeed(++identity));
        return reused.nextDouble();
    }

    /** Four rounds of the finaliser of SplitMix64, one for each part of the key. */
    @Benchmark
    public double hashOfTheKey() {
        long bits = mixed(mixed(mixed(mixed(2018) ^ 3) ^ ++identity) ^ (5L << 24 | 1));
        return ((bits >>> 12) + 0.5) * 0x1.0p-52;
    }

    /** Philox with the seven rounds that its authors found to be the fewest that pass BigCrush. */
    @Benchmark
    public double philoxOfSevenRounds() {
        long bits = sevenRounds((int) ++identity, (int) (identity >>> 32), 5 << 24 | 1, 3, 2018, 0);
        return ((bits >>> 12) + 0.5) * 0x1.0p-52;
    }

    @Benchmark
    public double uniform() {
        return luck.uniform(++identity, Purpose.DURATION, 1);
    }

    @Benchmark
    public double exponential() {
        return luck.exponential(++identity, Purpose.DURATION, 1);
    }

    /** The same by the processor's logarithm, which differs in its last bits from one machine to another. */
    @Benchmark
    public double exponentialByTheProcessor() {
        return -Math.log1p(-luck.uniform(++identity, Purpose.DURATION, 1));
    }

    @Benchmark
    public double gaussian() {
        return luck.gaussian(++identity, Purpose.DURATION, 1);
    }

    private long[] hashedSeed(long key) {
        long hash = key;
        for (int i = 0; i < seed.length; i++) {
            hash = mixed(hash + 0x9E3779B97F4A7C15L);
            seed[i] = 1 + (hash >>> 33) % (LARGEST_SEED - 1);
        }
        return seed;
    }

    private static long mixed(long value) {
        long z = (value ^ value >>> 30) * 0xBF58476D1CE4E5B9L;
        z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
        return z ^ z >>> 31;
    }

    private static long sevenRounds(int c0, int c1, int c2, int c3, int k0, int k1) {
        for (int round = 0; round < 7; round++) {
            long product0 = 0xD2511F53L * (c0 & 0xffff_ffffL);
            long product1 = 0xCD9E8D57L * (c2 & 0xffff_ffffL);
            c0 = (int) (product1 >>> 32) ^ c1 ^ k0;
            c2 = (int) (product0 >>> 32) ^ c3 ^ k1;
            c1 = (int) product1;
            c3 = (int) product0;
            k0 += 0x9E3779B9;
            k1 += 0xBB67AE85;
        }
        return (c0 & 0xffff_ffffL) << 32 | c1 & 0xffff_ffffL;
    }
}
