package org.caseload.official.file;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.caseload.quantity.WhiteSpace;

/** A table in a CSV file, whose columns are found by their names, in whatever order they stand. */
final class PublishedSheet {
    private static final int MOST_COLUMNS = 500;
    private static final String MARK = "\uFEFF";

    private final DataFile file;
    private final List<String> columns;

    private PublishedSheet(DataFile file, List<String> columns) {
        this.file = file;
        this.columns = columns;
    }

    /**
     * A row.
     *
     * @param line the line on which it begins, from 1
     * @param cells its cells, as many as there are columns, without spaces at their ends
     */
    record Row(int line, List<String> cells) {
        /** The cell of a column, counted from 0. */
        String cell(int column) {
            return cells.get(column);
        }
    }

    /** Takes the rows of a sheet one by one. */
    @FunctionalInterface
    interface Reader {
        void row(Row row);
    }

    /** The sheet in a file, once its header has been read. */
    static Optional<PublishedSheet> of(DataFile file, FileProblems problems) {
        List<String> header = new ArrayList<>();
        new PublishedSheet(file, header).scan(problems, (line, record) -> {
            record.forEach(header::add);
            return false;
        });
        if (header.size() > MOST_COLUMNS) {
            problems.add(file.shown(), 1, 0, header.size() + " columns", "at most " + MOST_COLUMNS);
            return Optional.empty();
        }
        List<String> columns = header.stream().map(PublishedSheet::name).toList();
        for (int i = 0; i < columns.size(); i++) {
            int first = columns.indexOf(columns.get(i));
            if (first < i && !columns.get(i).isEmpty()) {
                problems.add(
                        file.shown(),
                        1,
                        i + 1,
                        "a second column " + FileProblem.quoted(columns.get(i)),
                        "each name once");
                return Optional.empty();
            }
        }
        return columns.isEmpty() ? Optional.empty() : Optional.of(new PublishedSheet(file, columns));
    }

    DataFile file() {
        return file;
    }

    /** The names of the columns, in small letters. */
    List<String> columns() {
        return columns;
    }

    /** Where the column of that name stands, from 0; -1 where there is none. */
    int column(String name) {
        return columns.indexOf(name(name));
    }

    /** Whether it has all these columns. */
    boolean has(Iterable<String> names) {
        for (String name : names) {
            if (column(name) < 0) {
                return false;
            }
        }
        return true;
    }

    /** Reads all rows below the header. */
    void read(FileProblems problems, Reader reader) {
        boolean[] below = new boolean[1];
        scan(problems, (line, record) -> {
            if (!below[0]) {
                below[0] = true;
                return true;
            }
            if (record.size() != columns.size()) {
                problems.add(
                        file.shown(),
                        line,
                        0,
                        record.size() + (record.size() == 1 ? " cell" : " cells") + " in this line",
                        columns.size() + ", as many as columns");
                return true;
            }
            reader.row(new Row(line, stripped(record)));
            return true;
        });
    }

    @FunctionalInterface
    private interface Scanner {
        boolean goesOn(int line, CSVRecord record);
    }

    private void scan(FileProblems problems, Scanner scanner) {
        int line = 1;
        try (CSVParser parser =
                CSVFormat.RFC4180.builder().setIgnoreEmptyLines(true).get().parse(reader())) {
            Iterator<CSVRecord> records = parser.iterator();
            boolean goesOn = true;
            while (goesOn && records.hasNext()) {
                CSVRecord record = records.next();
                goesOn = isBlank(record) || scanner.goesOn(line, record);
                line = (int) parser.getCurrentLineNumber() + 1;
            }
        } catch (IOException | UncheckedIOException | IllegalStateException broken) {
            problems.add(
                    file.shown(),
                    line,
                    0,
                    "from here on this is not CSV in UTF-8",
                    "a file saved as CSV UTF-8, with a closing quotation mark for each opening one");
        }
    }

    private BufferedReader reader() {
        return new BufferedReader(new InputStreamReader(
                new ByteArrayInputStream(file.text()),
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)));
    }

    private static List<String> stripped(CSVRecord record) {
        String[] cells = record.values();
        for (int i = 0; i < cells.length; i++) {
            cells[i] = WhiteSpace.strip(cells[i]);
        }
        return List.of(cells);
    }

    private static boolean isBlank(CSVRecord record) {
        for (String cell : record) {
            if (!cell.isBlank()) {
                return false;
            }
        }
        return true;
    }

    private static String name(String header) {
        return WhiteSpace.strip(header.replace(MARK, "")).toLowerCase(Locale.ROOT);
    }
}
