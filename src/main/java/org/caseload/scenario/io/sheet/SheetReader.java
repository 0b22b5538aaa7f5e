package org.caseload.scenario.io.sheet;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.caseload.quantity.WhiteSpace;
import org.caseload.scenario.io.shape.Shape;
import org.caseload.scenario.io.tree.Place;
import org.caseload.scenario.io.tree.Problem;
import org.caseload.scenario.io.tree.Problems;
import org.caseload.scenario.io.tree.Tree;

/**
 * Turns CSV text into located rows. Comma or semicolon, whichever the first line holds more of; quoted as spreadsheets quote;
 * lines end in any way. Every cell stays the text it was written as, except that a day written 17/07/2018 becomes 2018-07-17.
 */
public final class SheetReader {
    /** A file may hold this many rows below its first line. */
    public static final int MOST_ROWS = 100_000;

    /** Beyond so many problems in one file the rest would only bury them. */
    public static final int MOST_PROBLEMS = 200;

    /** What is said instead of them. */
    public static final String MORE_PROBLEMS = "there are more problems than these; mend the first ones first";

    private final Place file;
    private final Shape.Section row;
    private final Problems problems;
    private final CellPlaces places;
    private final char separator;
    private final String text;
    private Columns columns;

    private SheetReader(String text, Place file, Shape.Section row, Problems problems) {
        this.text = text;
        this.file = file;
        this.row = row;
        this.problems = problems;
        separator = FirstLine.separator(text);
        places = new CellPlaces(text, separator, file);
    }

    /**
     * The rows of a text.
     *
     * @param columns the columns that the first line names
     * @param rows the rows below it, each a table of the cells that are filled in
     */
    public record Rows(List<String> columns, List<Tree.Table> rows) {}

    /** The rows of a text, or nothing and the problems in the list. */
    public static Optional<Rows> read(String text, Place file, Shape.Section row, Problems problems) {
        return new SheetReader(text, file, row, problems).read();
    }

    private Optional<Rows> read() {
        Optional<Problem> fault =
                places.findTooWide(FirstLine.MOST_COLUMNS).or(() -> FirstLine.findFault(text, file, row));
        if (fault.isPresent()) {
            problems.add(fault.get());
            return Optional.empty();
        }
        int before = problems.count();
        CSVFormat format = CSVFormat.DEFAULT.builder().setDelimiter(separator).get();
        List<Tree.Table> rows = new ArrayList<>();
        try (CSVParser parser = CSVParser.parse(text, format)) {
            Iterator<CSVRecord> records = parser.iterator();
            while (records.hasNext()) {
                add(records.next(), rows);
                if (problems.count() - before >= MOST_PROBLEMS) {
                    problems.add(file, "", MORE_PROBLEMS);
                    return Optional.empty();
                }
                if (rows.size() > MOST_ROWS) {
                    problems.add(file, "", "the file holds more than 100,000 rows", "at most 100,000 rows");
                    return Optional.empty();
                }
            }
        } catch (java.io.IOException | UncheckedIOException e) {
            problems.add(
                    places.next(),
                    "",
                    "a quotation mark in this row has no partner, or text stands behind it",
                    "a cell in \"quotes\", with \"\" for a quotation mark inside it");
            return Optional.empty();
        }
        if (columns == null) {
            problems.add(file, "", "the file says nothing", "a first line with " + String.join(", ", row.keys()));
            return Optional.empty();
        }
        return columns.complete() ? Optional.of(new Rows(columns.keys(), rows)) : Optional.empty();
    }

    private void add(CSVRecord record, List<Tree.Table> rows) {
        List<Place> at = places.of(record);
        if (isBlank(record)) {
            return;
        }
        if (columns == null) {
            columns = Columns.read(record.toList(), at, row, problems);
        } else {
            rows.add(columns.row(record.toList(), at, problems));
        }
    }

    /** Spreadsheets write empty rows as separators only. */
    private static boolean isBlank(CSVRecord record) {
        for (String cell : record) {
            if (!WhiteSpace.isBlank(cell)) {
                return false;
            }
        }
        return true;
    }
}
