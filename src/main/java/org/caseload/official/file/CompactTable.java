package org.caseload.official.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.caseload.official.Cells;
import org.caseload.official.Measure;
import org.caseload.official.PublishedCell;
import org.caseload.official.PublishedFile;

/** The tidy form of figures: a row is {@code council,year,measure,value}, the value a number or a published symbol. */
final class CompactTable {
    static final List<String> COLUMNS = List.of("council", "year", "measure", "value");
    static final String ENDING = ".csv.gz";

    private CompactTable() {}

    /** The table in a sheet with these columns. */
    static FiguresRead read(PublishedSheet sheet, Map<String, PublishedFile> sources, FileProblems problems) {
        DataFile file = sheet.file();
        Entries entries = new Entries(file.shown(), problems);
        Optional<PublishedFile> known = Optional.ofNullable(sources.get(file.name()));
        List<PublishedFile> used = new ArrayList<>(known.stream().toList());
        sheet.read(problems, row -> {
            Optional<Measure> measure = Measure.of(row.cell(2));
            OptionalInt year = Values.year(row.cell(1));
            boolean whose = row.cell(0).equals(Cells.ENGLAND) || Values.isCode(row.cell(0));
            if (measure.isEmpty()) {
                problems.add(
                        file.shown(), row.line(), 3, "measure: found " + FileProblem.quoted(row.cell(2)), measures());
            } else if (year.isEmpty()) {
                problems.add(
                        file.shown(),
                        row.line(),
                        2,
                        "year: found " + FileProblem.quoted(row.cell(1)),
                        Values.PERMITTED_YEAR);
            } else if (!whose) {
                problems.add(
                        file.shown(),
                        row.line(),
                        1,
                        "council: found " + FileProblem.quoted(row.cell(0)),
                        Values.PERMITTED_CODE);
            } else {
                if (used.isEmpty()) {
                    used.add(new PublishedFile(measure.get().publication(), file.name(), file.sha256()));
                }
                entries.add(
                        measure.get(),
                        Values.code(row.cell(0)),
                        year.getAsInt(),
                        row.cell(3),
                        used.get(0),
                        row.line(),
                        4);
            }
        });
        if (used.isEmpty()) {
            problems.add(file.shown(), "there is no row below the names of the columns", "at least one");
            used.add(new PublishedFile(Measure.CHILDREN.publication(), file.name(), file.sha256()));
        }
        return new FiguresRead(file.shown(), used.get(0), entries.all(), List.of());
    }

    private static String measures() {
        StringBuilder words = new StringBuilder();
        for (Measure measure : Measure.values()) {
            words.append(words.isEmpty() ? "" : ", ").append(measure.word());
        }
        return words.toString();
    }

    /** The bytes of a compressed table, the same for the same cells. */
    static byte[] written(List<FiguresRead.Entry> entries) {
        List<String> lines = new ArrayList<>();
        lines.add(String.join(",", COLUMNS));
        entries.stream()
                .sorted(Comparator.comparing(FiguresRead.Entry::measure)
                        .thenComparing(FiguresRead.Entry::code)
                        .thenComparing(FiguresRead.Entry::year))
                .map(entry -> entry.code() + "," + entry.year() + ","
                        + entry.measure().word() + "," + value(entry.cell()))
                .forEach(lines::add);
        return compressed(lines);
    }

    /** These lines, compressed. */
    static byte[] compressed(List<String> lines) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream zip = new Tight(bytes)) {
            zip.write((String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return bytes.toByteArray();
    }

    private static String value(PublishedCell cell) {
        return cell instanceof PublishedCell.Withheld withheld
                ? withheld.symbol().text()
                : Values.written(cell.number().orElseThrow());
    }

    /** Compresses as far as it goes. */
    private static final class Tight extends GZIPOutputStream {
        Tight(OutputStream out) throws IOException {
            super(out);
            def.setLevel(Deflater.BEST_COMPRESSION);
        }
    }
}
