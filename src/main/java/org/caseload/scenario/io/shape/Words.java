package org.caseload.scenario.io.shape;

import java.util.Locale;
import java.util.regex.Pattern;
import org.caseload.quantity.WhiteSpace;

/** Keys, ids and words as scenario files write them: small letters and digits, parted by hyphens. */
public final class Words {
    /** The pattern of a key, id or word. */
    public static final String PATTERN = "[a-z][a-z0-9]*(-[a-z0-9]+)*";

    private static final Pattern KEBAB = Pattern.compile(PATTERN);

    private Words() {}

    /** Whether a text may serve as an id. */
    public static boolean isWord(String text) {
        return text.length() <= 60 && KEBAB.matcher(text).matches();
    }

    /** The text without spaces at its ends and with single ones within. */
    public static String tidy(String text) {
        return WhiteSpace.tidy(text);
    }

    /** The name of a Java component or type as a key: {@code onTimeLimit} gives {@code on-time-limit}. */
    static String ofName(String camelCase) {
        StringBuilder word = new StringBuilder();
        for (char c : camelCase.toCharArray()) {
            if (Character.isUpperCase(c) && !word.isEmpty()) {
                word.append('-');
            }
            word.append(Character.toLowerCase(c));
        }
        return word.toString();
    }

    /** The name of an enum constant as a word: {@code ALWAYS_ALLOCATE} gives {@code always-allocate}. */
    static String ofConstant(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
