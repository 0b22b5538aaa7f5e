package org.caseload.official.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A folder in which somebody has laid files of figures, as published or as compact tables. */
final class DataFolder {
    static final String SOURCES = "sources.csv";

    private static final int MOST_FILES = 60;
    private static final long MOST_BYTES = 256L << 20;
    private static final String PERMITTED = "a folder with CSV files of figures, as they are published";

    private final Path named;
    private final Path workingFolder;
    private final Path folder;
    private final FileProblems problems;

    DataFolder(Path named, Path workingFolder, FileProblems problems) {
        this.named = named;
        this.workingFolder = workingFolder;
        this.folder = workingFolder.resolve(named);
        this.problems = problems;
    }

    /** What its files say together; what lies in folders inside it, and what is no CSV file, does not count. */
    Layer read() {
        LayerReader reader = new LayerReader(false, problems);
        List<Path> files = files();
        long bytes = 0;
        for (Path file : files) {
            Path shown = named.resolve(file.getFileName());
            if (leadsOut(file)) {
                problems.add(shown.toString(), "this is a link to a file outside the folder", "the file itself");
                continue;
            }
            Optional<DataFile> read = DataFile.read(shown, workingFolder, problems);
            bytes += read.map(data -> data.text().length).orElse(0);
            if (bytes > MOST_BYTES) {
                problems.add(
                        named.toString(),
                        "the files are larger than " + (MOST_BYTES >> 20) + " MB together",
                        "at most that");
                break;
            }
            read.ifPresent(reader::add);
        }
        Layer layer = reader.layer();
        if (problems.none() && layer.tables().isEmpty() && layer.neighbours().isEmpty()) {
            problems.add(named.toString(), "no file in this folder holds figures that are read", Vintage.titles());
        }
        return layer;
    }

    private List<Path> files() {
        if (!Files.isDirectory(folder)) {
            boolean there = Files.exists(folder, LinkOption.NOFOLLOW_LINKS);
            problems.add(named.toString(), there ? "this is not a folder" : "there is no such folder", PERMITTED);
            return List.of();
        }
        try (Stream<Path> inside = Files.list(folder)) {
            List<Path> files = inside.filter(file -> !Files.isDirectory(file))
                    .filter(file -> isTable(file.getFileName().toString()))
                    .sorted(Comparator.comparing((Path file) ->
                                    !file.getFileName().toString().equals(SOURCES))
                            .thenComparing(file -> file.getFileName().toString()))
                    .limit(MOST_FILES + 1L)
                    .toList();
            if (files.size() > MOST_FILES) {
                problems.add(named.toString(), "there are more than " + MOST_FILES + " CSV files", PERMITTED);
                return List.of();
            }
            return files;
        } catch (IOException unreadable) {
            problems.add(named.toString(), "the folder cannot be looked into", "a folder that you may read");
            return List.of();
        }
    }

    private static boolean isTable(String name) {
        String small = name.toLowerCase(Locale.ROOT);
        return !small.startsWith(".") && (small.endsWith(".csv") || small.endsWith(CompactTable.ENDING));
    }

    private boolean leadsOut(Path file) {
        if (!Files.isSymbolicLink(file)) {
            return false;
        }
        try {
            return !file.toRealPath().startsWith(folder.toRealPath());
        } catch (IOException deadLink) {
            return false;
        }
    }
}
