package org.caseload.words;

/** Money as people read it: three figures or so, without a sign. */
public final class Pounds {
    private Pounds() {}

    /** Such as "£1.30m", "£84,000" or "£125"; a sign is said in words. */
    public static String written(double amount) {
        double size = Math.abs(amount);
        if (size >= 999_500) {
            return "£" + Numbers.number(size / 1e6, size < 9_995_000 ? 2 : 1) + "m";
        }
        double rounded =
                size >= 10_000 ? Math.rint(size / 1000) * 1000 : size >= 1000 ? Math.rint(size / 10) * 10 : size;
        return "£" + Numbers.number(rounded, 0);
    }
}
