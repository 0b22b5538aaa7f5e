package org.caseload.scenario.io.shape;

import java.util.Locale;
import java.util.Optional;
import org.caseload.quantity.WhiteSpace;

/**
 * How much people may say in their own words, key by key: the one place that says so. Longer texts are no names or questions any
 * more, and what prints them would have to cut them; assumption: several times the longest in the scenarios that ship with the
 * program.
 *
 * @param longest most characters
 * @param prose whether it may have several lines
 */
public record TextLimit(int longest, boolean prose) {
    private static final TextLimit PROSE = new TextLimit(2000, true);

    /** A label: an id, a grade, a person, a meeting. */
    private static final TextLimit LABEL = new TextLimit(100, false);

    private static final TextLimit REASON = new TextLimit(500, false);

    private static final TextLimit FILE_NAME = new TextLimit(1000, false);

    /** The limit of a text by the last key of its path. */
    public static TextLimit of(String path) {
        if (path.startsWith("accept.")) {
            return REASON;
        }
        return switch (path.substring(path.lastIndexOf('.') + 1)) {
            case "name", "buys" -> new TextLimit(200, false);
            case "question" -> new TextLimit(500, false);
            case "description", "note", "source" -> PROSE;
            case "file", "logo", "extends" -> FILE_NAME;
            default -> LABEL;
        };
    }

    /** The text without white space at its ends; prose stands as it was written. */
    public String stripped(String text) {
        return prose && text.contains("\n") ? text : WhiteSpace.strip(text);
    }

    /** What is wrong with a text, as a clause that begins a message. */
    public Optional<String> fault(String text) {
        int length = text.codePointCount(0, text.length());
        if (length > longest) {
            return Optional.of("found a text of " + number(length) + " characters");
        }
        boolean breaks = text.chars().anyMatch(c -> c == '\n' || c == '\r' || c == '\t');
        return breaks && !prose ? Optional.of("found a text with a line end or a tab in it") : Optional.empty();
    }

    /** What is permitted. */
    public String permitted() {
        return "at most " + number(longest) + " characters" + (prose ? "" : " in one line");
    }

    private static String number(int value) {
        return String.format(Locale.ROOT, "%,d", value);
    }
}
