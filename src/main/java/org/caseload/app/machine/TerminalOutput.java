package org.caseload.app.machine;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import org.caseload.words.Numbers;
import org.caseload.words.VisibleText;

/**
 * Where text is printed, line by line. Lines end alike everywhere, so that what is printed can be compared; whoever wrote the text,
 * nothing in it steers the terminal, and no line of it can pass for two.
 */
public final class TerminalOutput {
    private final WatchedWriter below;
    private final PrintWriter writer;

    private final boolean trueMinus;

    /** A page that passes on at once what it is given, to readers who know every letter. */
    public TerminalOutput(Writer out) {
        this(out, true);
    }

    private TerminalOutput(Writer out, boolean trueMinus) {
        this.trueMinus = trueMinus;
        below = new WatchedWriter(new UnmarkedWriter(out));
        writer = new PrintWriter(below);
    }

    /**
     * A page in a terminal's letters. Where they have no minus, as those of Windows' older terminals, a hyphen stands for it: a
     * question mark in front of a number would hide its sign. Everywhere else numbers are printed as reports write them.
     */
    public static TerminalOutput in(Charset letters, OutputStream out) {
        return new TerminalOutput(
                new OutputStreamWriter(out, letters), letters.newEncoder().canEncode(Numbers.MINUS));
    }

    /** Prints a line. */
    public void line(String text) {
        print(VisibleText.line(text) + "\n");
    }

    /** Prints lines. */
    public void lines(List<String> lines) {
        lines.forEach(this::line);
    }

    /** Prints text that the program has broken into lines itself. */
    public void text(String text) {
        print(VisibleText.lines(text));
    }

    /** Prints over what stands in the last line of a terminal. */
    public void over(String text) {
        print("\r" + VisibleText.line(text));
    }

    /** The writer below, for what the program says of itself. */
    public PrintWriter writer() {
        return writer;
    }

    /** Why something that was printed did not arrive, as a clause; empty where it did, or where the reader went away. */
    public Optional<String> findTrouble() {
        writer.flush();
        Optional<IOException> failure = below.findFailure();
        return failure.filter(why -> !Reason.isReaderGone(why)).map(Reason::of);
    }

    private void print(String text) {
        writer.print(trueMinus ? text : text.replace(Numbers.MINUS, '-'));
        writer.flush();
    }
}
