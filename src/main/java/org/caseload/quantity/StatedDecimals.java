package org.caseload.quantity;

/**
 * Numbers that somebody states in decimals - hours as a share of full time, loads, limits, shares - and what is reckoned from them.
 * Doubles do not hold tenths exactly: 0.4 and 1 add up to a little less than 1.4, and 21 cases to a little more than 15 for each. So
 * running sums are counted in whole billionths, which a double holds and adds exactly up to nine million, and a quotient of two such
 * sums, rounded once, equals the stated number where it should. Where a product of stated numbers meets a whole number, it is taken
 * to the nearest billionth first. This is the only tolerance that stated numbers are compared with.
 */
public final class StatedDecimals {
    /** Billionths of one: more decimals than anybody states. */
    public static final double PER_ONE = 1e9;

    /** From here on a double no longer holds billionths. */
    private static final double COARSE = 4e6;

    private StatedDecimals() {}

    /** A number in whole billionths, to be added up. */
    public static double count(double number) {
        return Math.rint(number * PER_ONE);
    }

    /** A sum of billionths as a number: the double next to the exact sum. */
    public static double number(double billionths) {
        return billionths / PER_ONE;
    }

    /** The number to the nearest billionth, so that what was reckoned equals what would be stated. */
    public static double exact(double number) {
        return Math.abs(number) < COARSE ? number(count(number)) : number;
    }

    /** The greatest whole number that does not exceed it: 2.9999999999 is 3. */
    public static double floor(double number) {
        return Math.floor(exact(number));
    }

    /** The least whole number not below it: 3.0000000001 is 3. */
    public static double ceiling(double number) {
        return Math.ceil(exact(number));
    }

    /** Whether one is at or below another, both to the nearest billionth. */
    public static boolean isAtMost(double number, double stated) {
        return exact(number) <= exact(stated);
    }

    /** Whether two are the same to the nearest billionth. */
    public static boolean isSame(double number, double stated) {
        return exact(number) == exact(stated);
    }
}
