package org.caseload.app.machine;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;

/**
 * Passes on what is written with plain letters for those at which no line may be broken: the dot leader is a dot, the hyphen and the space
 * that do not break are a hyphen and a space. Once lines have been broken they have done their work, and whoever copies a word from a
 * terminal wants it plain.
 */
final class UnmarkedWriter extends FilterWriter {
    /** Dot leader, hyphen and space at which no line breaks. */
    private static final String UNBROKEN = "\u2024\u2011\u00a0";

    private static final String PLAIN = ".- ";

    UnmarkedWriter(Writer out) {
        super(out);
    }

    @Override
    public void write(char[] text, int from, int length) throws IOException {
        char[] plain = new char[length];
        for (int i = 0; i < length; i++) {
            int place = UNBROKEN.indexOf(text[from + i]);
            plain[i] = place < 0 ? text[from + i] : PLAIN.charAt(place);
        }
        out.write(plain, 0, length);
    }

    @Override
    public void write(String text, int from, int length) throws IOException {
        write(text.toCharArray(), from, length);
    }

    @Override
    public void write(int letter) throws IOException {
        write(new char[] {(char) letter}, 0, 1);
    }
}
