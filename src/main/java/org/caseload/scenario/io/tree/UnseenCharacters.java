package org.caseload.scenario.io.tree;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * The characters that no text of a file may hold, because nobody sees them and yet they change what is read, or because no
 * file may hold them: control characters but for tabs and line ends, halves of surrogate pairs, code points that Unicode has set
 * aside as no characters, and characters that format without being seen, such as overrides of the direction of writing or
 * spaces without width.
 *
 * <p>Joiners (U+200C, U+200D) are permitted where they are spelling: after a letter or mark of a script that joins its letters,
 * as in Persian, Hindi or Sinhala names, and within a picture made of several. Source of the scripts: RFC 5892, appendix A.1
 * and A.2, taken by script rather than by letter.
 */
public final class UnseenCharacters {
    /** What a message says is permitted instead. */
    public static final String PERMITTED = "characters that can be seen; write the text anew without it";

    private static final int NON_JOINER = 0x200C;
    private static final int JOINER = 0x200D;

    /** Marks of Arabic and Syriac that are formatting characters by class, but are seen: U+0600 to U+0605 and so on. */
    private static final String SEEN = "\u0600\u0601\u0602\u0603\u0604\u0605\u06dd\u070f\u0890\u0891\u08e2";

    /** Letters by class that are drawn as nothing: fillers of Hangul and Khmer, and the joiner of graphemes. */
    private static final String BLANK_LETTERS = "\u034f\u115f\u1160\u17b4\u17b5\u3164\uffa0";

    private static final Set<UnicodeScript> JOINING = EnumSet.of(
            UnicodeScript.ARABIC,
            UnicodeScript.SYRIAC,
            UnicodeScript.NKO,
            UnicodeScript.MONGOLIAN,
            UnicodeScript.DEVANAGARI,
            UnicodeScript.BENGALI,
            UnicodeScript.GURMUKHI,
            UnicodeScript.GUJARATI,
            UnicodeScript.ORIYA,
            UnicodeScript.TAMIL,
            UnicodeScript.TELUGU,
            UnicodeScript.KANNADA,
            UnicodeScript.MALAYALAM,
            UnicodeScript.SINHALA,
            UnicodeScript.TIBETAN,
            UnicodeScript.MYANMAR,
            UnicodeScript.KHMER);

    private UnseenCharacters() {}

    /** Where the first of them stands. */
    public static OptionalInt find(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean plain = c >= ' ' && c <= '~' || c == '\n' || c == '\r' || c == '\t';
            if (!plain && isRefused(text, i)) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    /** The first of them in words, such as {@code the character U+202E (right-to-left override), which cannot be seen}. */
    public static Optional<String> inWords(CharSequence text) {
        OptionalInt at = find(text);
        return at.isPresent() ? Optional.of(inWords(Character.codePointAt(text, at.getAsInt()))) : Optional.empty();
    }

    private static String inWords(int codePoint) {
        String number = String.format(Locale.ROOT, "U+%04X", codePoint);
        if (Character.getType(codePoint) == Character.SURROGATE) {
            return "half a character (" + number + ")";
        }
        String name = isNoncharacter(codePoint) ? "no character" : Character.getName(codePoint);
        return "the character " + number + (name == null ? "" : " (" + name.toLowerCase(Locale.ROOT) + ")")
                + ", which cannot be seen";
    }

    private static boolean isRefused(CharSequence text, int at) {
        if (Character.isLowSurrogate(text.charAt(at)) && at > 0 && Character.isHighSurrogate(text.charAt(at - 1))) {
            return false;
        }
        int c = Character.codePointAt(text, at);
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                true;
            case Character.FORMAT -> SEEN.indexOf(c) < 0 && !(isJoiner(c) && isSpelling(text, at));
            default -> isNoncharacter(c) || BLANK_LETTERS.indexOf(c) >= 0;
        };
    }

    private static boolean isJoiner(int c) {
        return c == JOINER || c == NON_JOINER;
    }

    private static boolean isSpelling(CharSequence text, int at) {
        if (at == 0 || at + 1 == text.length()) {
            return false;
        }
        int before = Character.codePointBefore(text, at);
        int after = Character.codePointAt(text, at + 1);
        boolean joins = (Character.isLetter(before) || isMark(before)) && JOINING.contains(scriptOf(text, at));
        return joins || text.charAt(at) == JOINER && isPicture(before) && isPicture(after);
    }

    /** Marks may be common to several scripts: then the letter before them says which it is. */
    private static UnicodeScript scriptOf(CharSequence text, int end) {
        int at = end;
        UnicodeScript script = UnicodeScript.INHERITED;
        while (at > 0 && script == UnicodeScript.INHERITED) {
            int c = Character.codePointBefore(text, at);
            script = UnicodeScript.of(c);
            at -= Character.charCount(c);
        }
        return script;
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    /** A picture, the tone of its skin, or the mark that asks for its coloured form. */
    private static boolean isPicture(int c) {
        int type = Character.getType(c);
        return type == Character.OTHER_SYMBOL || type == Character.MODIFIER_SYMBOL || c == 0xFE0F;
    }

    private static boolean isNoncharacter(int c) {
        return (c & 0xFFFE) == 0xFFFE || c >= 0xFDD0 && c <= 0xFDEF;
    }
}
