package org.caseload.official.file;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.caseload.official.Measure;
import org.caseload.official.Publication;
import org.caseload.official.PublishedFile;
import org.caseload.official.council.CouncilIdentity;
import org.caseload.official.council.Neighbours;
import org.caseload.official.council.Succession;

/** Reads files one by one, each known by the names of its columns, and puts together what they say. */
final class LayerReader {
    private final FileProblems problems;
    private final boolean named;
    private final List<FiguresRead> tables = new ArrayList<>();
    private final Map<String, PublishedFile> sources = new TreeMap<>();
    private final Map<String, CouncilIdentity> identities = new LinkedHashMap<>();
    private final List<Succession> successions = new ArrayList<>();
    private final List<String> passedOver = new ArrayList<>();
    private final Map<YearOfMeasure, FiguresRead> taken = new LinkedHashMap<>();
    private Optional<Layer.NeighboursTable> neighbours = Optional.empty();

    private record YearOfMeasure(Publication publication, Measure measure, int year) {}

    /**
     * A reader.
     *
     * @param named whether each file was named by somebody, so that one of another kind is a mistake; in a folder such
     *     files may lie
     * @param problems takes what is wrong
     */
    LayerReader(boolean named, FileProblems problems) {
        this.named = named;
        this.problems = problems;
    }

    /** Reads one file. Sources are to come before the tables that they are of. */
    void add(DataFile file) {
        PublishedSheet.of(file, problems).ifPresent(this::add);
    }

    /** All of it. */
    Layer layer() {
        return new Layer(tables, List.copyOf(identities.values()), neighbours, successions, passedOver);
    }

    private void add(PublishedSheet sheet) {
        List<String> columns = sheet.columns();
        if (columns.equals(CompactTable.COLUMNS)) {
            keep(CompactTable.read(sheet, sources, problems));
        } else if (columns.equals(SmallTables.SOURCES)) {
            sources.putAll(SmallTables.sources(sheet, problems));
        } else if (columns.equals(SmallTables.COUNCILS)) {
            SmallTables.councils(sheet, problems).forEach(identity -> identities.put(identity.code(), identity));
        } else if (columns.equals(SmallTables.SUCCESSIONS)) {
            successions.addAll(SmallTables.successions(sheet, problems));
        } else if (columns.equals(SmallTables.NEIGHBOURS)) {
            keepNeighbours(sheet, SmallTables.neighbours(sheet, problems));
        } else if (sheet.has(SmallTables.PUBLISHED_NEIGHBOURS)) {
            keepNeighbours(sheet, SmallTables.publishedNeighbours(sheet, problems));
        } else {
            addPublished(sheet);
        }
    }

    private void keepNeighbours(PublishedSheet sheet, Neighbours read) {
        if (neighbours.isPresent()) {
            problems.add(
                    sheet.file().shown(),
                    "a second file of statistical neighbours",
                    "one, as " + neighbours.get().file().name());
        }
        neighbours = Optional.of(new Layer.NeighboursTable(sheet.file(), read));
    }

    private void addPublished(PublishedSheet sheet) {
        for (Publication publication : Publication.values()) {
            if (sheet.has(publication.columns())) {
                FiguresRead table = PublishedReader.read(sheet, publication, problems);
                keep(table);
                table.identities().forEach(identity -> identities.merge(identity.code(), identity, LayerReader::both));
                return;
            }
        }
        if (!Vintage.report(sheet, problems)) {
            if (named) {
                problems.add(sheet.file().shown(), 1, 0, "these columns are of no file that is read", Vintage.titles());
            } else {
                passedOver.add(sheet.file().shown());
            }
        }
    }

    /** The name that the file read first gives, and the codes of both. */
    static CouncilIdentity both(CouncilIdentity one, CouncilIdentity other) {
        Set<String> codes = new LinkedHashSet<>(one.newCodes());
        codes.addAll(other.newCodes());
        String region = one.region().isEmpty() ? other.region() : one.region();
        return new CouncilIdentity(one.code(), one.name(), region, List.copyOf(codes));
    }

    private void keep(FiguresRead table) {
        Map<Measure, Map<Integer, FiguresRead.Entry>> firsts = new EnumMap<>(Measure.class);
        for (FiguresRead.Entry entry : table.entries()) {
            firsts.computeIfAbsent(entry.measure(), key -> new TreeMap<>()).putIfAbsent(entry.year(), entry);
        }
        List<FiguresRead.Entry> first = firsts.values().stream()
                .flatMap(years -> years.values().stream())
                .toList();
        boolean told = false;
        for (FiguresRead.Entry entry : first) {
            FiguresRead other = taken.putIfAbsent(
                    new YearOfMeasure(table.source().publication(), entry.measure(), entry.year()), table);
            if (other != null && !told) {
                told = true;
                problems.add(
                        table.shown(),
                        entry.line(),
                        0,
                        "figures of " + entry.year() + " (" + entry.measure().word() + "), which " + other.shown()
                                + " has too",
                        "one file for each year of "
                                + table.source().publication().title());
            }
        }
        tables.add(table);
    }
}
