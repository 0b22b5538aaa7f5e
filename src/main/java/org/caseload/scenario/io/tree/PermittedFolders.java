package org.caseload.scenario.io.tree;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where a scenario may name other files: below the folder of the file that the user named, or below the working folder, once
 * links are resolved.
 *
 * @param workingFolder the folder in which the program was started
 * @param roots the permitted folders with their links resolved
 */
public record PermittedFolders(Path workingFolder, List<Path> roots) {
    /** Copies the list. */
    public PermittedFolders {
        roots = List.copyOf(roots);
    }

    /** The folders that a file named by the user opens. */
    public static PermittedFolders of(Path file, Path workingFolder) {
        List<Path> roots = new ArrayList<>();
        Path folder = workingFolder.resolve(file).toAbsolutePath().normalize().getParent();
        real(folder).ifPresent(roots::add);
        real(workingFolder).ifPresent(roots::add);
        return new PermittedFolders(workingFolder, roots);
    }

    /** Whether a file that exists, or would, lies in them. */
    public boolean contain(Path path) {
        Path place = real(path).orElse(path.toAbsolutePath().normalize());
        return roots.stream().anyMatch(place::startsWith);
    }

    /** The path with every link resolved, if the file exists. */
    public static Optional<Path> real(Path path) {
        try {
            return Optional.of(path.toRealPath());
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
