package org.caseload.random;

import java.nio.charset.StandardCharsets;

/**
 * Who a random number belongs to, as 64 bits.
 *
 * <p>An identity says where somebody comes from, never when the program created them: a family is its source of arrivals
 * and its place in that source's order, a child is a member of its family, a worker is its source (start state, a wave, a
 * post) and its place there. So two strategies under one seed speak of the same people, and an added lever leaves every
 * other draw alone.
 *
 * <p>Layout, from the low end: member 8 bits, index 40 bits, source 16 bits.
 */
public final class Identity {

    /** The largest source, 65,535. */
    public static final int LARGEST_SOURCE = (1 << 16) - 1;

    /** The largest index, about 10¹². */
    public static final long LARGEST_INDEX = (1L << 40) - 1;

    /** The largest member, 255. */
    public static final int LARGEST_MEMBER = (1 << 8) - 1;

    private static final long FNV_OFFSET = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    private Identity() {}

    /**
     * The identity of a member of somebody.
     *
     * @param source from 0 to {@link #LARGEST_SOURCE}
     * @param index place within the source, from 0 to {@link #LARGEST_INDEX}
     * @param member place within the group, from 0 to {@link #LARGEST_MEMBER}
     * @throws IllegalArgumentException where a part is out of its range
     */
    public static long of(int source, long index, int member) {
        if (source < 0 || source > LARGEST_SOURCE) {
            throw new IllegalArgumentException("source " + source + " is not from 0 to " + LARGEST_SOURCE);
        }
        if (index < 0 || index > LARGEST_INDEX) {
            throw new IllegalArgumentException("index " + index + " is not from 0 to " + LARGEST_INDEX);
        }
        if (member < 0 || member > LARGEST_MEMBER) {
            throw new IllegalArgumentException("member " + member + " is not from 0 to " + LARGEST_MEMBER);
        }
        return (long) source << 48 | index << 8 | member;
    }

    /** The identity of somebody who stands alone: member 0. */
    public static long of(int source, long index) {
        return of(source, index, 0);
    }

    /**
     * The identity of somebody known by a name of their own, such as a case from a file: 48 bits of the name's FNV-1a hash.
     * Among 10,000 names the chance that any two fall together is about 2 in 10 million.
     */
    public static long named(int source, String name) {
        long hash = FNV_OFFSET;
        for (byte unit : name.getBytes(StandardCharsets.UTF_8)) {
            hash = (hash ^ (unit & 0xff)) * FNV_PRIME;
        }
        long folded = (hash ^ hash >>> 48) & 0xffff_ffff_ffffL;
        return of(source, folded >>> 8, (int) (folded & 0xff));
    }
}
