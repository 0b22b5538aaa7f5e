package org.caseload.scenario.io.sheet;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.caseload.quantity.WhiteSpace;
import org.caseload.scenario.io.shape.Field;
import org.caseload.scenario.io.shape.Shape;
import org.caseload.scenario.io.tree.Place;
import org.caseload.scenario.io.tree.Problem;

/**
 * Looks at the beginning of a CSV file before its columns are read, for what spreadsheets and exports put there: another mark
 * between columns, a line for Excel alone, a title above the columns, columns by the thousand.
 */
final class FirstLine {
    /** A row may have this many cells; the tables that are read here have up to seven columns. Assumption. */
    static final int MOST_COLUMNS = 100;

    private static final int LINES_LOOKED_AT = 20;
    private static final Pattern FOR_EXCEL = Pattern.compile("\"?sep=.?\"?", Pattern.CASE_INSENSITIVE);

    private final Place file;
    private final Shape.Section row;
    private final List<String> lines;

    private FirstLine(String text, Place file, Shape.Section row) {
        this.file = file;
        this.row = row;
        this.lines = text.lines().limit(LINES_LOOKED_AT).toList();
    }

    /** The mark between columns: comma or semicolon, whichever the first line that says anything holds more of. */
    static char separator(String text) {
        String first = text.lines()
                .filter(line -> !WhiteSpace.isBlank(line))
                .findFirst()
                .orElse("");
        return count(first, ';') > count(first, ',') ? ';' : ',';
    }

    /** What is wrong with the beginning of a text, if it is one of these. */
    static Optional<Problem> findFault(String text, Place file, Shape.Section row) {
        return new FirstLine(text, file, row).fault();
    }

    private Optional<Problem> fault() {
        int first = 0;
        while (first < lines.size() && WhiteSpace.isBlank(lines.get(first))) {
            first++;
        }
        if (first == lines.size()) {
            return Optional.empty();
        }
        String line = WhiteSpace.strip(lines.get(first));
        if (FOR_EXCEL.matcher(line).matches()) {
            return problem(
                    first,
                    "found " + Problem.quoted(line) + ", a line that only Excel understands",
                    "Take out this line.");
        }
        if (known(line, ",") + known(line, ";") > 0) {
            return Optional.empty();
        }
        if (known(line, "\t") > 1) {
            return problem(first, "tabs part the columns", "Save the table as CSV, parted by commas.");
        }
        if (known(line, "\\|") > 1) {
            return problem(first, "the marks | part the columns", "Save the table as CSV, parted by commas.");
        }
        return below(first);
    }

    private Optional<Problem> below(int first) {
        for (int i = first + 1; i < lines.size(); i++) {
            if (isComplete(lines.get(i))) {
                String hint = "Take out what stands above line " + (i + 1) + ", where they are.";
                return problem(first, "this line does not name the columns", hint);
            }
        }
        return Optional.empty();
    }

    private Optional<Problem> problem(int line, String found, String hint) {
        String permitted = "a first line with the columns " + String.join(", ", row.keys());
        return Optional.of(new Problem(file.at(line + 1, 1), "", found, permitted, hint));
    }

    private boolean isComplete(String line) {
        Set<String> named = named(line, count(line, ';') > count(line, ',') ? ";" : ",");
        return row.fields().stream().filter(Field::isRequired).map(Field::key).allMatch(named::contains);
    }

    private int known(String line, String mark) {
        return named(line, mark).size();
    }

    private Set<String> named(String line, String mark) {
        Set<String> keys = new TreeSet<>();
        for (String cell : line.split(mark, MOST_COLUMNS)) {
            Columns.find(cell.replace("\"", "").toLowerCase(Locale.ROOT), row)
                    .map(Field::key)
                    .ifPresent(keys::add);
        }
        return keys;
    }

    private static long count(String line, char mark) {
        return line.chars().filter(c -> c == mark).count();
    }
}
