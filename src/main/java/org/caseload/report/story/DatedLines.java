package org.caseload.report.story;

import java.util.ArrayList;
import java.util.List;
import org.caseload.words.Wrapped;

/** Lines that begin with when something happened; what happened stands in one column and is broken within it. */
final class DatedLines {
    private static final String INDENT = "  ";
    private static final String GAP = "  ";

    private final List<String> when = new ArrayList<>();
    private final List<String> what = new ArrayList<>();

    /** Adds something that happened. */
    void add(String date, String text) {
        when.add(date);
        what.add(text);
    }

    /** All of it, in lines of at most a hundred characters. */
    List<String> lines() {
        int width = when.stream().mapToInt(String::length).max().orElse(0);
        String blank = INDENT + " ".repeat(width) + GAP;
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < when.size(); i++) {
            List<String> column = Wrapped.indented(what.get(i), blank);
            String date = when.get(i);
            lines.add(INDENT
                    + date
                    + " ".repeat(width - date.length())
                    + GAP
                    + column.get(0).substring(blank.length()));
            lines.addAll(column.subList(1, column.size()));
        }
        return lines;
    }
}
