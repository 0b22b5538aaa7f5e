package org.caseload.report.paper;

/** A share of futures as a councillor says it: so many in ten. */
public final class InTen {
    private static final int TEN = 10;

    private InTen() {}

    /**
     * Such as "in 9 of 10 futures"; what is neither none nor all is not said to be either.
     *
     * @param some how many of them
     * @param all of how many
     */
    public static String of(int some, int all) {
        if (some == 0) {
            return "in none of " + all + " futures";
        }
        if (some == all) {
            return "in all " + all + " futures";
        }
        long tenths = Math.round((double) TEN * some / all);
        if (tenths == 0) {
            return "in fewer than 1 of 10 futures";
        }
        return tenths == TEN ? "in more than 9 of 10 futures" : "in " + tenths + " of 10 futures";
    }
}
