package org.caseload.random;

/**
 * The luck of one replication: every random number is a function of (seed, replication, identity, purpose, index), so it
 * does not matter who asks first, how often, or from which thread. See docs/adr/0002-keyed-luck.md.
 *
 * <p>Immutable, and free of allocation.
 *
 * @param seed the seed of the whole study; every 64-bit value is as good as any other
 * @param replication the number of the run, from 0
 */
public record KeyedRandom(long seed, int replication) {

    /** The largest index of a draw for one identity and purpose: 16,777,215. */
    public static final int LARGEST_INDEX = (1 << 24) - 1;

    private static final double UNIT = 0x1.0p-52;

    public KeyedRandom {
        if (replication < 0) {
            throw new IllegalArgumentException("replication " + replication + " is below 0");
        }
    }

    /**
     * A number between 0 and 1, never 0 or 1 themselves: the middle of one of 2⁵² equal steps, so that u and 1 − u are
     * equally likely and both exact. (2⁵³ steps would round the last one to 1.)
     *
     * @param identity who the number belongs to: see {@link Identity}
     * @param purpose what it is for
     * @param index which one of those, such as the child's visit; from 0 to {@link #LARGEST_INDEX}
     * @throws IllegalArgumentException where the index is out of its range
     */
    public double uniform(long identity, Purpose purpose, int index) {
        if (index < 0 || index > LARGEST_INDEX) {
            throw new IllegalArgumentException("draw " + index + " is not from 0 to " + LARGEST_INDEX);
        }
        long bits = Philox.first(
                (int) identity, (int) (identity >>> 32), purpose.code() << 24 | index, replication, (int) seed, (int)
                        (seed >>> 32));
        return ((bits >>> 12) + 0.5) * UNIT;
    }

    /** An exponential variate with mean 1, by inversion: increasing in the uniform behind it. */
    public double exponential(long identity, Purpose purpose, int index) {
        return -StrictMath.log1p(-uniform(identity, purpose, index));
    }

    /** A standard normal variate, by inversion: increasing in the uniform behind it. */
    public double gaussian(long identity, Purpose purpose, int index) {
        return StandardNormal.quantile(uniform(identity, purpose, index));
    }
}
