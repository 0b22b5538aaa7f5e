package org.caseload.files;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import org.caseload.words.VisibleText;

/**
 * Comma-separated values as RFC 4180 quotes them, with lines ended by a line feed. A text that a spreadsheet would
 * take for a formula gets an apostrophe in front; a number never does, so a negative one stays a number.
 */
final class Csv {
    private final Writer out;
    private boolean lineBegun;

    Csv(Writer out) {
        this.out = out;
    }

    Csv header(String... names) throws IOException {
        for (String name : names) {
            text(name);
        }
        return endLine();
    }

    Csv text(String text) throws IOException {
        return cell(quoted(harmless(VisibleText.lines(text))));
    }

    Csv date(LocalDate date) throws IOException {
        return cell(date.toString());
    }

    Csv whole(long number) throws IOException {
        return cell(Long.toString(number));
    }

    Csv value(double value) throws IOException {
        return decimal(value, Decimals.OF_A_VALUE);
    }

    Csv days(double days) throws IOException {
        return decimal(days, Decimals.OF_DAYS);
    }

    Csv blank() throws IOException {
        return cell("");
    }

    Csv endLine() throws IOException {
        out.write('\n');
        lineBegun = false;
        return this;
    }

    private Csv decimal(double value, int decimals) throws IOException {
        return Decimals.defined(value) ? cell(Decimals.fixed(value, decimals).toPlainString()) : blank();
    }

    private Csv cell(String written) throws IOException {
        if (lineBegun) {
            out.write(',');
        }
        lineBegun = true;
        out.write(written);
        return this;
    }

    /** Spreadsheets run a cell that begins like this, also when it is quoted. */
    private static String harmless(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    private static String quoted(String text) {
        boolean plain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        boolean trimmed = text.equals(text.strip());
        return plain && trimmed ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
