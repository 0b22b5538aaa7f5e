package org.caseload.words;

/** How many runs a figure rests on. */
public final class RunCount {
    private RunCount() {}

    /** Such as "1 run" or "1,000 runs". */
    public static String counted(int n) {
        return n == 1 ? "1 run" : Numbers.number(n, 0) + " runs";
    }
}
