package org.caseload.official.file;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.caseload.official.Cell;
import org.caseload.official.Measure;
import org.caseload.official.Source;
import org.caseload.official.Symbol;

/** Gathers the cells of one file, each once. */
final class Entries {
    private final String shown;
    private final FileProblems problems;
    private final Map<Place, Table.Entry> gathered = new LinkedHashMap<>();

    private record Place(Measure measure, String code, int year) {}

    Entries(String shown, FileProblems problems) {
        this.shown = shown;
        this.problems = problems;
    }

    /** Adds what is written in a cell of a table, at this line and column (from 1). */
    void add(Measure measure, String code, int year, String written, Source source, int line, int column) {
        Optional<Cell> cell = cell(written, source);
        if (cell.isEmpty()) {
            problems.add(
                    shown,
                    line,
                    column,
                    measure.word() + ": found " + FileProblem.quoted(written),
                    Values.PERMITTED_VALUE);
            return;
        }
        Table.Entry entry = new Table.Entry(measure, code, year, cell.get(), line);
        Table.Entry other = gathered.putIfAbsent(new Place(measure, code, year), entry);
        if (other != null && !other.cell().equals(entry.cell())) {
            problems.add(
                    shown,
                    line,
                    column,
                    measure.word() + " of " + code + " in " + year + " stands here again and differs from line "
                            + other.line(),
                    "one row a council and year");
        }
    }

    private static Optional<Cell> cell(String written, Source source) {
        if (Values.isNumber(written)) {
            return Optional.of(new Cell.Number(Values.number(written), List.of(source), ""));
        }
        return Symbol.of(written).map(symbol -> new Cell.Withheld(symbol, source));
    }

    List<Table.Entry> all() {
        return new ArrayList<>(gathered.values());
    }
}
