package org.caseload.app.machine;

import java.util.Collection;
import java.util.List;

/** What was asked for cannot be done as it was asked: whoever asked can mend it. Nothing was written. */
public final class BadInput extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<String> lines;
    private final int count;

    /** One sentence: what was found and what is permitted. */
    public BadInput(String sentence) {
        this(List.of(sentence));
    }

    /** Several lines, each a problem of its own. */
    public BadInput(List<String> lines) {
        this(lines, lines.size());
    }

    /**
     * The same where not every problem has a line.
     *
     * @param count how many problems there are
     */
    public BadInput(List<String> lines, int count) {
        super(String.join("\n", lines));
        this.lines = List.copyOf(lines);
        this.count = count;
    }

    /**
     * Refuses where anything was found wrong.
     *
     * @throws BadInput with all problems, if there are any
     */
    public static void refuse(Collection<String> problems) {
        if (!problems.isEmpty()) {
            throw new BadInput(List.copyOf(problems));
        }
    }

    /** How many problems there are. */
    public int count() {
        return count;
    }

    /** The problems as lines to print. */
    public List<String> lines() {
        return lines;
    }
}
