package org.caseload.random;

/**
 * The counter-based generator Philox 4×32 with 10 rounds: Salmon, Moraes, Dror and Shaw, "Parallel random numbers: as easy
 * as 1, 2, 3", SC11 (2011). 128 bits of counter and 64 bits of key give 128 bits of output; only the first 64 of them are
 * computed to the end here.
 */
final class Philox {

    private static final long MULTIPLIER_0 = 0xD2511F53L;
    private static final long MULTIPLIER_1 = 0xCD9E8D57L;

    /** The golden ratio and √3 − 1, in 32 bits: what the key grows by from round to round. */
    private static final int WEYL_0 = 0x9E3779B9;

    private static final int WEYL_1 = 0xBB67AE85;

    private static final int PAIRS_OF_ROUNDS = 5;
    private static final long LOW = 0xffff_ffffL;

    private Philox() {}

    /** The first two output words, the first of them in the high half. Two rounds a pass take two thirds of the time. */
    static long first(int c0, int c1, int c2, int c3, int k0, int k1) {
        for (int pair = 0; pair < PAIRS_OF_ROUNDS; pair++) {
            long product0 = MULTIPLIER_0 * (c0 & LOW);
            long product1 = MULTIPLIER_1 * (c2 & LOW);
            int d0 = (int) (product1 >>> 32) ^ c1 ^ k0;
            int d2 = (int) (product0 >>> 32) ^ c3 ^ k1;
            k0 += WEYL_0;
            k1 += WEYL_1;
            long product2 = MULTIPLIER_0 * (d0 & LOW);
            long product3 = MULTIPLIER_1 * (d2 & LOW);
            c0 = (int) (product3 >>> 32) ^ (int) product1 ^ k0;
            c2 = (int) (product2 >>> 32) ^ (int) product0 ^ k1;
            c1 = (int) product3;
            c3 = (int) product2;
            k0 += WEYL_0;
            k1 += WEYL_1;
        }
        return (c0 & LOW) << 32 | c1 & LOW;
    }
}
