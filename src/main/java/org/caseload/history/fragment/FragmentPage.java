package org.caseload.history.fragment;

import java.util.ArrayList;
import java.util.List;

/** The lines of the file, nested by indents of two spaces. */
final class FragmentPage {
    private static final String STEP = "  ";

    private final List<String> lines = new ArrayList<>();
    private int depth;

    /** A line as it is, at the current depth. */
    void line(String text) {
        lines.add(text.isEmpty() ? "" : STEP.repeat(depth) + text);
    }

    /** A table whose lines are written meanwhile, one step further in; none where nothing is written. */
    void table(String key, Runnable inside) {
        int before = lines.size();
        line(key + ":");
        depth++;
        inside.run();
        depth--;
        if (lines.size() == before + 1) {
            lines.remove(before);
        }
    }

    /** The text of the file. */
    String text() {
        return String.join("\n", lines) + "\n";
    }

    /** A text in the quotes of YAML. */
    static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
