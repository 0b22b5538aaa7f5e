package org.caseload.app;

import java.io.PrintWriter;
import java.util.List;
import java.util.Objects;

/** Where text is printed, line by line. Lines end alike everywhere, so that what is printed can be compared. */
public final class Page {
    private final PrintWriter writer;

    /** A page that passes on at once what it is given. */
    public Page(PrintWriter writer) {
        this.writer = Objects.requireNonNull(writer, "writer");
    }

    /** Prints a line. */
    public void line(String text) {
        print(text + "\n");
    }

    /** Prints lines. */
    public void lines(List<String> lines) {
        lines.forEach(this::line);
    }

    /** Prints text as it is. */
    public void print(String text) {
        writer.print(text);
        writer.flush();
    }

    /** The writer below. */
    public PrintWriter writer() {
        return writer;
    }
}
