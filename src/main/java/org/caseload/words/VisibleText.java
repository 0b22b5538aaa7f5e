package org.caseload.words;

import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;

/**
 * Text on its way to a reader, holding nothing but what can be seen where it stands. Characters that steer a terminal, that turn or
 * hide what is beside them, that no XML may hold, and halves of characters become the replacement character, so that it shows that
 * something stood there.
 *
 * <p>Which those are: the general categories Cc, Cf, Cs, Zl and Zp of the Unicode Standard, and its noncharacters (section 23.7).
 */
public final class VisibleText {
    private static final int REPLACEMENT = 0xFFFD;

    /** The last two characters of every plane, and these 32, are no characters. */
    private static final int FIRST_NONCHARACTER = 0xFDD0;

    private static final int LAST_NONCHARACTER = 0xFDEF;

    private VisibleText() {}

    /** One line: a break or a tabulator becomes a space, so that nobody can forge a further line. */
    public static String line(String text) {
        return replaced(text, VisibleText::isVisible, c -> isBreak(c) || c == '\t' ? ' ' : REPLACEMENT);
    }

    /** Lines: line feeds and tabulators stay. */
    public static String lines(String text) {
        return replaced(text, c -> c == '\n' || c == '\t' || isVisible(c), c -> c == '\r' ? ' ' : REPLACEMENT);
    }

    /** One line in which breaks and tabulators show too, as a message quotes what it objects to. */
    public static String marked(String text) {
        return replaced(text, VisibleText::isVisible, c -> REPLACEMENT);
    }

    /** Whether a character can be seen and leaves its neighbours as they are. */
    public static boolean isVisible(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> !isNoncharacter(codePoint);
        };
    }

    private static boolean isNoncharacter(int codePoint) {
        return (codePoint & 0xFFFE) == 0xFFFE || (codePoint >= FIRST_NONCHARACTER && codePoint <= LAST_NONCHARACTER);
    }

    private static boolean isBreak(int codePoint) {
        return codePoint == '\n' || codePoint == '\r';
    }

    private static String replaced(String text, IntPredicate stays, IntUnaryOperator instead) {
        if (text.chars().allMatch(c -> c >= ' ' && c <= '~')) {
            return text;
        }
        StringBuilder shown = new StringBuilder(text.length());
        text.codePoints().forEach(c -> shown.appendCodePoint(stays.test(c) ? c : instead.applyAsInt(c)));
        return shown.toString();
    }
}
