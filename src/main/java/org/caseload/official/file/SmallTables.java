package org.caseload.official.file;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.caseload.official.Publication;
import org.caseload.official.PublishedFile;
import org.caseload.official.council.CouncilIdentity;
import org.caseload.official.council.Neighbours;
import org.caseload.official.council.Neighbours.Neighbour;
import org.caseload.official.council.Succession;

/** The small tables beside the figures: sources, councils, neighbours, successions. */
final class SmallTables {
    static final List<String> SOURCES = List.of("table", "publication", "file", "sha256");
    static final List<String> COUNCILS = List.of("council", "name", "region", "codes");
    static final List<String> NEIGHBOURS = List.of("council", "rank", "neighbour", "closeness");
    static final List<String> SUCCESSIONS = List.of("kind", "before", "after", "workforce", "children", "words");

    /** The columns of the official file of neighbours. */
    static final List<String> PUBLISHED_NEIGHBOURS = IntStream.rangeClosed(0, 2 * Neighbours.MOST)
            .mapToObj(i -> i == 0 ? "old_la_code" : "SN_" + (i + 1) / 2 + (i % 2 == 1 ? "" : "P"))
            .toList();

    private SmallTables() {}

    /** The published file of each compact table. */
    static Map<String, PublishedFile> sources(PublishedSheet sheet, FileProblems problems) {
        Map<String, PublishedFile> sources = new TreeMap<>();
        sheet.read(problems, row -> {
            Optional<Publication> publication = Publication.of(row.cell(1));
            boolean sum = row.cell(3).matches("[0-9a-f]{64}");
            if (publication.isPresent() && sum) {
                sources.put(row.cell(0), new PublishedFile(publication.get(), row.cell(2), row.cell(3)));
            } else if (!sum) {
                problems.add(
                        sheet.file().shown(),
                        row.line(),
                        4,
                        "sha256: found " + FileProblem.quoted(row.cell(3)),
                        "64 hexadecimal digits");
            }
        });
        return sources;
    }

    static List<CouncilIdentity> councils(PublishedSheet sheet, FileProblems problems) {
        List<CouncilIdentity> identities = new ArrayList<>();
        sheet.read(problems, row -> {
            if (checkCode(sheet, row, 0, problems)) {
                identities.add(new CouncilIdentity(
                        Values.code(row.cell(0)), row.cell(1), row.cell(2), words(row.cell(3), "; ")));
            }
        });
        return identities;
    }

    static Neighbours neighbours(PublishedSheet sheet, FileProblems problems) {
        Map<String, List<Neighbour>> byCode = new TreeMap<>();
        sheet.read(problems, row -> {
            if (checkCode(sheet, row, 0, problems) && checkCode(sheet, row, 2, problems)) {
                byCode.computeIfAbsent(row.cell(0), key -> new ArrayList<>())
                        .add(new Neighbour(row.cell(2), row.cell(3)));
            }
        });
        return new Neighbours(byCode);
    }

    /** From the official file, one row a council. Its categories end in spaces. */
    static Neighbours publishedNeighbours(PublishedSheet sheet, FileProblems problems) {
        Map<String, List<Neighbour>> byCode = new TreeMap<>();
        sheet.read(problems, row -> {
            List<Neighbour> nearest = new ArrayList<>();
            for (int rank = 1; rank <= Neighbours.MOST; rank++) {
                int at = sheet.column("SN_" + rank);
                if (checkCode(sheet, row, at, problems)) {
                    nearest.add(new Neighbour(row.cell(at), row.cell(sheet.column("SN_" + rank + "P"))));
                }
            }
            int own = sheet.column("old_la_code");
            if (checkCode(sheet, row, own, problems)) {
                byCode.put(row.cell(own), nearest);
            }
        });
        return new Neighbours(byCode);
    }

    static List<Succession> successions(PublishedSheet sheet, FileProblems problems) {
        List<Succession> successions = new ArrayList<>();
        sheet.read(problems, row -> {
            Optional<Succession.Kind> kind = Succession.Kind.of(row.cell(0));
            boolean dated = isYearOrNone(row.cell(3)) && isYearOrNone(row.cell(4));
            if (kind.isEmpty()) {
                problems.add(
                        sheet.file().shown(), row.line(), 1, "kind: found " + FileProblem.quoted(row.cell(0)), kinds());
            } else if (!dated) {
                problems.add(
                        sheet.file().shown(), row.line(), 4, "a date is no year", "a year such as 2024, or nothing");
            } else {
                successions.add(new Succession(
                        kind.get(),
                        words(row.cell(1), "; "),
                        words(row.cell(2), "; "),
                        Values.year(row.cell(3)),
                        Values.year(row.cell(4)),
                        row.cell(5)));
            }
        });
        return successions;
    }

    private static boolean isYearOrNone(String text) {
        OptionalInt year = Values.year(text);
        return text.isEmpty() || year.isPresent();
    }

    private static String kinds() {
        return String.join(
                ", ",
                Arrays.stream(Succession.Kind.values())
                        .map(kind -> kind.name().toLowerCase(Locale.ROOT))
                        .toList());
    }

    private static boolean checkCode(PublishedSheet sheet, PublishedSheet.Row row, int column, FileProblems problems) {
        if (Values.isCode(row.cell(column))) {
            return true;
        }
        problems.add(
                sheet.file().shown(),
                row.line(),
                column + 1,
                sheet.columns().get(column) + ": found " + FileProblem.quoted(row.cell(column)),
                Values.PERMITTED_CODE);
        return false;
    }

    private static List<String> words(String cell, String between) {
        return cell.isEmpty() ? List.of() : List.of(cell.split(between, -1));
    }
}
