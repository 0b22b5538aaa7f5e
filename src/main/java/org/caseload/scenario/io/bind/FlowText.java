package org.caseload.scenario.io.bind;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Writes values as YAML: plain where that is safe everywhere, in double quotes elsewhere. */
public final class FlowText {
    /** Letters, digits and the signs of quantities; neither a sign with a meaning in YAML nor a space at an end. */
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}£.][\\p{L}\\p{N} £%./()+–-]*(?<! )");

    private static final List<String> WORDS_WITH_A_MEANING = List.of("null", "none", "true", "false", "~");

    private FlowText() {}

    /** A table in one line. */
    static String of(Map<String, String> table) {
        StringBuilder text = new StringBuilder("{");
        table.forEach((key, value) -> text.append(text.length() > 1 ? ", " : "")
                .append(scalar(key))
                .append(": ")
                .append(scalar(value)));
        return text.append('}').toString();
    }

    /** One value. */
    public static String scalar(String text) {
        boolean plain = PLAIN.matcher(text).matches() && !WORDS_WITH_A_MEANING.contains(text);
        return plain ? text : quoted(text);
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints().forEach(c -> quoted.append(escaped(c)));
        return quoted.append('"').toString();
    }

    private static String escaped(int c) {
        return switch (c) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\n' -> "\\n";
            case '\t' -> "\\t";
            case '\r' -> "\\r";
            default -> isPrintable(c) ? Character.toString(c) : String.format(Locale.ROOT, "\\U%08x", c);
        };
    }

    private static boolean isPrintable(int c) {
        int type = Character.getType(c);
        return type != Character.CONTROL
                && type != Character.FORMAT
                && type != Character.LINE_SEPARATOR
                && type != Character.PARAGRAPH_SEPARATOR
                && type != Character.SURROGATE
                && type != Character.UNASSIGNED;
    }
}
