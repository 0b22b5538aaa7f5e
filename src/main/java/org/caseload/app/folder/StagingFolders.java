package org.caseload.app.folder;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The hidden folders beside a result while it is written: the unfinished one, and the older one while it makes way. A run
 * that was killed leaves them; the next run for the same place, holding its lock, clears them away.
 */
final class StagingFolders {
    /** Says inside an unfinished folder that it is ours. */
    private static final String MARK = ".caseload-unfinished";

    private final Path folder;
    private final Path parent;
    private final String name;

    StagingFolders(Path folder) {
        this.folder = folder;
        this.parent = folder.getParent();
        this.name = String.valueOf(folder.getFileName());
    }

    /** The file that whoever writes to this place holds locked. */
    Path lock() {
        return parent.resolve("." + name + ".caseload-lock");
    }

    /** Makes the folder in which the result is written. */
    Path makeUnfinished() throws IOException {
        Path unfinished = makeFree(unfinishedPrefix());
        Files.createFile(mark(unfinished));
        return unfinished;
    }

    /** The file that says inside an unfinished folder that it is ours. */
    static Path mark(Path unfinished) {
        return unfinished.resolve(MARK);
    }

    /** Takes the mark away, so that the folder holds the result and nothing else. */
    void finish(Path unfinished) throws IOException {
        Files.deleteIfExists(unfinished.resolve(MARK));
    }

    /** A name that no folder has yet, for the older result while it makes way. */
    Path replaced() {
        return free(replacedPrefix());
    }

    /** A visible name that no folder has yet, for a result that cannot stand in its own place. */
    Path beside() {
        return free(name + "-");
    }

    /** Puts back an older result that a killed run had moved aside, and clears away what else it left. */
    void clearLeftovers() throws IOException {
        for (Path replaced : starting(replacedPrefix())) {
            if (RecognisedResult.find(replaced).isEmpty()) {
                continue;
            }
            if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
                FolderTree.removeQuietly(replaced);
            } else {
                Files.move(replaced, folder);
            }
        }
        for (Path unfinished : starting(unfinishedPrefix())) {
            boolean marked = Files.isRegularFile(unfinished.resolve(MARK), LinkOption.NOFOLLOW_LINKS);
            if (marked || RecognisedResult.find(unfinished).isPresent()) {
                FolderTree.removeQuietly(unfinished);
            }
        }
    }

    private String unfinishedPrefix() {
        return "." + name + ".unfinished-";
    }

    private String replacedPrefix() {
        return "." + name + ".replaced-";
    }

    private List<Path> starting(String prefix) throws IOException {
        try (Stream<Path> children = Files.list(parent)) {
            return children.filter(child -> Files.isDirectory(child, LinkOption.NOFOLLOW_LINKS))
                    .filter(child -> child.getFileName().toString().matches("\\Q" + prefix + "\\E\\d+"))
                    .sorted()
                    .toList();
        }
    }

    private Path makeFree(String prefix) throws IOException {
        while (true) {
            Path candidate = free(prefix);
            try {
                return Files.createDirectory(candidate);
            } catch (FileAlreadyExistsException takenMeanwhile) {
                // Another process was quicker; the next number is ours.
            }
        }
    }

    private Path free(String prefix) {
        int number = 1;
        while (Files.exists(parent.resolve(prefix + number), LinkOption.NOFOLLOW_LINKS)) {
            number++;
        }
        return parent.resolve(prefix + number);
    }
}
