package org.caseload.official.file;

import java.util.Objects;
import org.caseload.words.VisibleText;

/**
 * One thing wrong with a file of figures.
 *
 * @param file the file as its reader called it
 * @param line the line, from 1; 0 for the file as a whole
 * @param column the column of the table, from 1; 0 for the line as a whole
 * @param found what was found, as a clause
 * @param permitted what would have been right; empty when the first clause says it all
 */
public record FileProblem(String file, int line, int column, String found, String permitted) {
    /** Longest piece of a file that a message repeats. */
    private static final int LONGEST_QUOTE = 40;

    /** Checks that everything is there. */
    public FileProblem {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(found, "found");
        Objects.requireNonNull(permitted, "permitted");
    }

    /** The whole line as it is printed: {@code workforce.csv:12:19: …; permitted: …}. */
    public String text() {
        String place = line == 0 ? file : column == 0 ? file + ":" + line : file + ":" + line + ":" + column;
        return place + ": " + (permitted.isEmpty() ? found : found + "; permitted: " + permitted);
    }

    /** A piece of a file in quotes, cut short, with nothing in it that could act on a terminal. */
    static String quoted(String text) {
        String plain = VisibleText.marked(text);
        int length = plain.codePointCount(0, plain.length());
        return length <= LONGEST_QUOTE
                ? '"' + plain + '"'
                : '"' + plain.substring(0, plain.offsetByCodePoints(0, LONGEST_QUOTE)) + "…\"";
    }
}
