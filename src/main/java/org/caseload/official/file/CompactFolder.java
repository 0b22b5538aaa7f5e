package org.caseload.official.file;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.caseload.official.Publication;
import org.caseload.official.council.CouncilIdentity;
import org.caseload.official.council.Neighbours.Neighbour;

/** A folder of compact tables: figures, councils, neighbours, and the checksum of the file that each was made from. */
public final class CompactFolder {
    static final String COUNCILS = "councils.csv.gz";
    static final String NEIGHBOURS = "neighbours.csv.gz";

    private final Path folder;

    /** The folder, which need not exist. */
    public CompactFolder(Path folder) {
        this.folder = folder;
    }

    /** Why tables may not be written there; empty when they may: the folder is new, empty, or holds older tables. */
    public Optional<String> findObjection() throws IOException {
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.of("it is a file or a link");
        }
        if (Files.isRegularFile(folder.resolve(DataFolder.SOURCES), LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.findAny().map(any -> "it holds something, and no compact tables");
        }
    }

    /**
     * Writes the tables, each whole or not at all; other files there stay as they are.
     *
     * @return the names of the files
     */
    public List<String> write(Layer layer) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        List<String> sources = new ArrayList<>();
        sources.add(row(SmallTables.SOURCES));
        for (FiguresRead table : layer.tables()) {
            String name = free(table.source().publication(), files);
            files.put(name, CompactTable.written(table.entries()));
            sources.add(row(List.of(
                    name,
                    table.source().publication().word(),
                    table.source().file(),
                    table.source().sha256())));
        }
        layer.neighbours().ifPresent(neighbours -> {
            files.put(NEIGHBOURS, CompactTable.compressed(neighbours(neighbours)));
            sources.add(row(List.of(
                    NEIGHBOURS,
                    "neighbours",
                    neighbours.file().name(),
                    neighbours.file().sha256())));
        });
        if (!layer.identities().isEmpty()) {
            files.put(COUNCILS, CompactTable.compressed(councils(layer.identities())));
        }
        files.put(DataFolder.SOURCES, (String.join("\n", sources) + "\n").getBytes(StandardCharsets.UTF_8));
        Files.createDirectories(folder);
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path part = folder.resolve(file.getKey() + ".part");
            Files.write(part, file.getValue());
            Files.move(part, folder.resolve(file.getKey()), StandardCopyOption.REPLACE_EXISTING);
        }
        return List.copyOf(files.keySet());
    }

    /** A table's name; a second file of one publication, of other years, has a number. */
    private static String free(Publication publication, Map<String, byte[]> files) {
        String name = publication.word() + CompactTable.ENDING;
        for (int number = 2; files.containsKey(name); number++) {
            name = publication.word() + "-" + number + CompactTable.ENDING;
        }
        return name;
    }

    private static List<String> neighbours(Layer.NeighboursTable table) {
        List<String> rows = new ArrayList<>();
        rows.add(row(SmallTables.NEIGHBOURS));
        table.neighbours().all().forEach((code, nearest) -> {
            for (int i = 0; i < nearest.size(); i++) {
                Neighbour neighbour = nearest.get(i);
                rows.add(row(List.of(code, String.valueOf(i + 1), neighbour.code(), neighbour.closeness())));
            }
        });
        return rows;
    }

    private static List<String> councils(List<CouncilIdentity> identities) {
        List<String> rows = new ArrayList<>();
        rows.add(row(SmallTables.COUNCILS));
        identities.stream()
                .sorted((one, other) -> one.code().compareTo(other.code()))
                .forEach(one -> rows.add(
                        row(List.of(one.code(), one.name(), one.region(), String.join("; ", one.newCodes())))));
        return rows;
    }

    private static String row(List<String> cells) {
        return cells.stream()
                .map(cell -> cell.contains(",") || cell.contains("\"") ? '"' + cell.replace("\"", "\"\"") + '"' : cell)
                .collect(joining(","));
    }
}
