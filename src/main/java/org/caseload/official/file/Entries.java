package org.caseload.official.file;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.caseload.official.Measure;
import org.caseload.official.PublishedCell;
import org.caseload.official.PublishedFile;
import org.caseload.official.Symbol;

/** Gathers the cells of one file, each once. */
final class Entries {
    private final String shown;
    private final FileProblems problems;
    private final List<FiguresRead.Entry> gathered = new ArrayList<>();
    private final Map<Measure, Map<String, Map<Integer, FiguresRead.Entry>>> places = new EnumMap<>(Measure.class);

    Entries(String shown, FileProblems problems) {
        this.shown = shown;
        this.problems = problems;
    }

    /** Adds what is written in a cell of a table, at this line and column (from 1). */
    void add(Measure measure, String code, int year, String written, PublishedFile source, int line, int column) {
        Optional<PublishedCell> cell = cell(written, source);
        if (cell.isEmpty()) {
            problems.add(
                    shown,
                    line,
                    column,
                    measure.word() + ": found " + FileProblem.quoted(written),
                    Values.PERMITTED_VALUE);
            return;
        }
        FiguresRead.Entry entry = new FiguresRead.Entry(measure, code, year, cell.get(), line);
        FiguresRead.Entry other = places.computeIfAbsent(measure, key -> new TreeMap<>())
                .computeIfAbsent(code, key -> new TreeMap<>())
                .putIfAbsent(year, entry);
        if (other == null) {
            gathered.add(entry);
        } else if (!other.cell().equals(entry.cell())) {
            problems.add(
                    shown,
                    line,
                    column,
                    measure.word() + " of " + code + " in " + year + " stands here again and differs from line "
                            + other.line(),
                    "one row a council and year");
        }
    }

    /** What is written in a cell: a number, or a symbol; empty where it is neither. */
    static Optional<PublishedCell> cell(String written, PublishedFile source) {
        if (Values.isNumber(written)) {
            return Optional.of(new PublishedCell.Given(Values.number(written), List.of(source), ""));
        }
        return Symbol.of(written).map(symbol -> new PublishedCell.Withheld(symbol, source));
    }

    List<FiguresRead.Entry> all() {
        return List.copyOf(gathered);
    }
}
