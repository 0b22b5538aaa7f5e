package org.caseload.quantity;

/** How far two words lie apart, in slips of the finger. */
public final class Spelling {
    private Spelling() {}

    /** Whether one may have been meant by who wrote the other: short words may differ by less. */
    public static boolean isClose(String found, String known) {
        return distance(found, known) <= tolerance(Math.min(found.length(), known.length()));
    }

    private static int tolerance(int length) {
        return length <= 1 ? 0 : length <= 3 ? 1 : length <= 7 ? 2 : 3;
    }

    /** Insertions, deletions, substitutions and swaps of neighbours (optimal string alignment). */
    public static int distance(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            d[i][0] = i;
        }
        for (int j = 0; j <= b.length(); j++) {
            d[0][j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            for (int j = 1; j <= b.length(); j++) {
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                d[i][j] = Math.min(Math.min(d[i - 1][j], d[i][j - 1]) + 1, d[i - 1][j - 1] + change);
                boolean swapped =
                        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
                if (swapped) {
                    d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
                }
            }
        }
        return d[a.length()][b.length()];
    }
}
