package org.caseload.app.folder;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A folder with all that is in it. Links are seen as links, never followed. */
public final class FolderTree {
    private FolderTree() {}

    /** Everything below the folder that is not itself a folder, relative to it, with forward slashes, in order. */
    static List<String> files(Path folder) throws IOException {
        List<String> files = new ArrayList<>();
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                files.add(folder.relativize(file).toString().replace('\\', '/'));
                return FileVisitResult.CONTINUE;
            }
        });
        files.sort(null);
        return List.copyOf(files);
    }

    /** Whether the folder holds nothing at all. */
    public static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> children = Files.list(folder)) {
            return children.findAny().isEmpty();
        }
    }

    /** Removes the folder; its manifest goes last, so that what a failure leaves is still known as ours. */
    static void remove(Path folder) throws IOException {
        Path manifest = folder.resolve(Manifest.FILE);
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                if (!file.equals(manifest)) {
                    Files.delete(file);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, IOException failure) throws IOException {
                if (failure != null) {
                    throw failure;
                }
                if (visited.equals(folder)) {
                    Files.deleteIfExists(manifest);
                }
                Files.delete(visited);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    /** Removes the folder as far as that is possible. */
    public static void removeQuietly(Path folder) {
        try {
            remove(folder);
        } catch (NoSuchFileException alreadyGone) {
            // What was to be removed is not there: that is what was wanted.
        } catch (IOException leftBehind) {
            // The next run for the same place tries again; there is nobody to tell now.
        }
    }
}
