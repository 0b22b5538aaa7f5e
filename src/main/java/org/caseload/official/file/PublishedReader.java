package org.caseload.official.file;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.caseload.official.Cells;
import org.caseload.official.Measure;
import org.caseload.official.Publication;
import org.caseload.official.PublishedFile;
import org.caseload.official.Slot;

/** Reads a file as it is published: the rows of England and of councils, by the names of its columns. */
final class PublishedReader implements PublishedSheet.Reader {
    private static final String NATIONAL = "national";
    private static final String REGIONAL = "regional";
    private static final String LOCAL = "local authority";

    /** England in the interactive tool, whose regions follow with higher numbers. */
    private static final int ENGLAND = 970;

    private static final int MOST_QUOTED = 5;

    private final PublishedSheet sheet;
    private final Publication publication;
    private final FileProblems problems;
    private final PublishedFile source;
    private final Entries entries;
    private final IdentityRows names = new IdentityRows();
    private final List<Measure> measures;
    private final Set<String> said = new TreeSet<>();
    private final Set<Measure> met = new LinkedHashSet<>();

    private PublishedReader(PublishedSheet sheet, Publication publication, FileProblems problems) {
        this.sheet = sheet;
        this.publication = publication;
        this.problems = problems;
        this.source =
                new PublishedFile(publication, sheet.file().name(), sheet.file().sha256());
        this.entries = new Entries(sheet.file().shown(), problems);
        this.measures = publication.measures();
    }

    /** The table in a sheet that has the publication's columns. */
    static FiguresRead read(PublishedSheet sheet, Publication publication, FileProblems problems) {
        PublishedReader reader = new PublishedReader(sheet, publication, problems);
        int before = problems.count();
        sheet.read(problems, reader);
        if (problems.count() == before) {
            reader.checkThatRowsWereFound();
        }
        return new FiguresRead(sheet.file().shown(), reader.source, reader.entries.all(), reader.names.identities());
    }

    @Override
    public void row(PublishedSheet.Row row) {
        Publication.Layout layout = publication.layout();
        Optional<String> code = code(row, layout);
        if (code.isEmpty()) {
            return;
        }
        OptionalInt year = Values.year(row.cell(sheet.column(layout.year())));
        if (year.isEmpty()) {
            wrong(row, layout.year(), Values.PERMITTED_YEAR);
            return;
        }
        for (Measure measure : measures) {
            Slot slot = measure.findSlot(publication).orElseThrow();
            if (isOf(row, slot)) {
                met.add(measure);
                int column = sheet.column(slot.column());
                entries.add(measure, code.get(), year.getAsInt(), row.cell(column), source, row.line(), column + 1);
            }
        }
        if (!layout.newCode().isEmpty() && !code.get().equals(Cells.ENGLAND)) {
            names.add(
                    code.get(),
                    year.getAsInt(),
                    cell(row, layout.name()),
                    cell(row, layout.region()),
                    cell(row, layout.newCode()));
        }
    }

    private boolean isOf(PublishedSheet.Row row, Slot slot) {
        if (slot.dimension().isEmpty()) {
            return true;
        }
        String says = cell(row, slot.dimension());
        if (said.size() < MOST_QUOTED) {
            said.add(says);
        }
        return slot.isSaidBy(says);
    }

    /** Whose the row is; empty where it is a region's, or where it cannot be told. */
    private Optional<String> code(PublishedSheet.Row row, Publication.Layout layout) {
        String code = cell(row, layout.code());
        if (layout.level().isEmpty()) {
            return ofTool(row, layout, code);
        }
        return switch (cell(row, layout.level()).toLowerCase(Locale.ROOT)) {
            case NATIONAL -> Optional.of(Cells.ENGLAND);
            case REGIONAL -> Optional.empty();
            case LOCAL -> checked(row, layout, code);
            default -> {
                wrong(row, layout.level(), "National, Regional or Local authority");
                yield Optional.empty();
            }
        };
    }

    private Optional<String> ofTool(PublishedSheet.Row row, Publication.Layout layout, String code) {
        Optional<String> checked = checked(row, layout, code);
        if (checked.isEmpty() || code.length() > 3 || Integer.parseInt(code) < ENGLAND) {
            return checked;
        }
        return Integer.parseInt(code) == ENGLAND ? Optional.of(Cells.ENGLAND) : Optional.empty();
    }

    private Optional<String> checked(PublishedSheet.Row row, Publication.Layout layout, String code) {
        if (Values.isCode(code)) {
            return Optional.of(Values.code(code));
        }
        wrong(row, layout.code(), Values.PERMITTED_CODE);
        return Optional.empty();
    }

    private String cell(PublishedSheet.Row row, String column) {
        return row.cell(sheet.column(column));
    }

    private void wrong(PublishedSheet.Row row, String column, String permitted) {
        int at = sheet.column(column);
        problems.add(
                sheet.file().shown(),
                row.line(),
                at + 1,
                column + ": found " + FileProblem.quoted(row.cell(at)),
                permitted);
    }

    /** A file with the right columns may still say something else in its rows. */
    private void checkThatRowsWereFound() {
        List<Measure> missing = new ArrayList<>(measures);
        missing.removeAll(met);
        boolean some = publication == Publication.TOOL && !met.isEmpty();
        if (missing.isEmpty() || some) {
            return;
        }
        if (said.isEmpty()) {
            problems.add(sheet.file().shown(), "there is no row of England or of a council", "at least one");
            return;
        }
        Slot slot = missing.get(0).findSlot(publication).orElseThrow();
        problems.add(
                sheet.file().shown(),
                0,
                0,
                "no row says " + FileProblem.quoted(slot.says()) + " in column " + slot.dimension()
                        + ", where there is "
                        + said.stream().map(FileProblem::quoted).collect(joining(", ")),
                "a row of it for each council and year");
    }
}
