package org.caseload.app.machine;

/**
 * Says on a terminal which part of what is written is under way, in one line that is written over and cleared in the end. In a file of
 * messages nobody waits, and what was written is told there when it is.
 */
public final class WritingProgress implements AutoCloseable {
    private final TerminalOutput err;
    private final boolean told;
    private final int parts;
    private int part;
    private int width;

    /**
     * Nothing is written yet.
     *
     * @param parts how many parts there are
     * @param quiet whether nothing is to be said
     */
    public WritingProgress(Host surroundings, int parts, boolean quiet) {
        err = surroundings.err();
        told = surroundings.terminal() && !quiet;
        this.parts = parts;
    }

    /** The next part begins, such as "Writing charts". */
    public void next(String what) {
        part++;
        if (told) {
            String line = what + ", " + part + " of " + parts;
            err.over(line + " ".repeat(Math.max(0, width - line.length())));
            width = line.length();
        }
    }

    /** Clears the line, so that what follows starts at its beginning. */
    @Override
    public void close() {
        if (told && part > 0) {
            err.over(" ".repeat(width));
            err.over("");
        }
    }
}
