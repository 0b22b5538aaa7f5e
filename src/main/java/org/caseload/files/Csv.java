package org.caseload.files;

import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.caseload.result.comparison.Estimate;
import org.caseload.words.VisibleText;

/**
 * Comma-separated values as RFC 4180 quotes them, with lines ended by a line feed. A text that a spreadsheet would
 * take for a formula gets an apostrophe in front; a number never does, so a negative one stays a number.
 *
 * <p>A record is a row, its components are the columns; an estimate takes three columns, the further two named after it with
 * {@code Low} and {@code High}. How values are written {@link PublishedValue} says; nothing is left blank.
 */
final class Csv {
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();

    private final CSVPrinter printer;

    Csv(Writer out) throws IOException {
        printer = new CSVPrinter(out, FORMAT);
    }

    /** Writes a table: a header that names the components of a type of record, and a row a record. */
    static <R extends Record> void write(Class<R> type, Stream<R> rows, Writer out) throws IOException {
        Csv csv = new Csv(out).header(type);
        for (R row : (Iterable<R>) rows::iterator) {
            csv.row(row);
        }
        out.flush();
    }

    /** The names of the columns of a type of record. */
    static Stream<String> columns(Class<?> type) {
        return PublishedField.of(type).stream()
                .flatMap(field -> field.type() == Estimate.class
                        ? Stream.of(field.name(), field.name() + "Low", field.name() + "High")
                        : Stream.of(field.name()));
    }

    Csv header(Class<? extends Record> type) throws IOException {
        for (String column : (Iterable<String>) columns(type)::iterator) {
            text(column);
        }
        return endLine();
    }

    void row(Record row) throws IOException {
        for (PublishedField field : PublishedField.of(row.getClass())) {
            cell(field.name(), field.in(row));
        }
        endLine();
    }

    /** A cell, or the three of an estimate. */
    Csv cell(String name, Object value) throws IOException {
        if (value instanceof Estimate estimate) {
            return cell(name, estimate.value()).cell(name, estimate.low()).cell(name, estimate.high());
        }
        Object published = PublishedValue.of(name, value);
        if (published instanceof String text) {
            return text(text);
        }
        printer.print(published instanceof BigDecimal decimal ? decimal.toPlainString() : published);
        return this;
    }

    Csv text(String text) throws IOException {
        printer.print(text.isEmpty() ? null : harmless(VisibleText.lines(text)));
        return this;
    }

    Csv endLine() throws IOException {
        printer.println();
        return this;
    }

    /** Spreadsheets run a cell that begins like this, also when it is quoted. */
    private static String harmless(String text) {
        return "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
