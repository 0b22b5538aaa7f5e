package org.caseload.quantity;

/**
 * What separates words and cannot be seen: every space of Unicode, the no-break ones included, tabs and line ends, and the
 * characters without width that spreadsheets and web pages leave at the ends of a text. The one place that says so, for
 * scenario files and CSV files alike.
 */
public final class WhiteSpace {
    private static final String WITHOUT_WIDTH = "\u200b\u2060\ufeff";

    private WhiteSpace() {}

    /** The text without white space, and without characters of no width, at its ends. */
    public static String strip(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isStripped(text.charAt(from))) {
            from++;
        }
        while (to > from && isStripped(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    /** The text stripped, and with one ordinary space wherever white space stands in it. */
    public static String tidy(String text) {
        String stripped = strip(text);
        if (isTidy(stripped)) {
            return stripped;
        }
        StringBuilder tidy = new StringBuilder(stripped.length());
        for (int i = 0; i < stripped.length(); i++) {
            boolean space = isSpace(stripped.charAt(i));
            if (!space) {
                tidy.append(stripped.charAt(i));
            } else if (!isSpace(stripped.charAt(i - 1))) {
                tidy.append(' ');
            }
        }
        return tidy.toString();
    }

    /** Whether there is nothing else in a text. */
    public static boolean isBlank(String text) {
        return strip(text).isEmpty();
    }

    private static boolean isTidy(String stripped) {
        for (int i = 0; i < stripped.length(); i++) {
            char c = stripped.charAt(i);
            if (isSpace(c) && (c != ' ' || isSpace(stripped.charAt(i - 1)))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isStripped(char c) {
        return isSpace(c) || WITHOUT_WIDTH.indexOf(c) >= 0;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\u0085' || Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
