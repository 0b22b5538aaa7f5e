package org.caseload.history.read;

/** A cell as a message may show it: its shape, and nothing by which somebody could be known. */
final class MaskedText {
    private static final int LONGEST = 24;

    private MaskedText() {}

    /** Such as {@code text like "99/99/9999"}, with 9 for digits and a for letters. */
    static String of(String text) {
        StringBuilder shape = new StringBuilder();
        text.codePoints().limit(LONGEST).forEach(c -> shape.appendCodePoint(mask(c)));
        String more = text.codePointCount(0, text.length()) > LONGEST ? "…" : "";
        return "text like \"" + shape + more + "\"";
    }

    private static int mask(int c) {
        if (Character.isDigit(c)) {
            return '9';
        }
        if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
            return ' ';
        }
        return c > ' ' && c <= '~' && !Character.isLetter(c) ? c : 'a';
    }
}
