package org.caseload.words;

import java.util.ArrayList;
import java.util.List;

/** Running text broken into lines between words. */
public final class Wrapped {
    /** The width of what is printed where nobody says otherwise, in characters. */
    public static final int COLUMNS = 100;

    private Wrapped() {}

    /** Lines of at most {@link #COLUMNS} characters; a word longer than that keeps a line to itself. */
    public static List<String> lines(String text) {
        return indented(text, "");
    }

    /** As {@link #lines(String)}, every line starting with an indent. */
    public static List<String> indented(String text, String indent) {
        return indented(text, indent, COLUMNS);
    }

    /** The same in lines of at most so many characters. */
    public static List<String> indented(String text, String indent, int columns) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder(indent);
        for (String word : text.strip().split("\\s+")) {
            if (line.length() > indent.length() && line.length() + 1 + word.length() > columns) {
                lines.add(line.toString());
                line = new StringBuilder(indent);
            }
            line.append(line.length() > indent.length() ? " " : "").append(word);
        }
        lines.add(line.toString());
        return List.copyOf(lines);
    }
}
