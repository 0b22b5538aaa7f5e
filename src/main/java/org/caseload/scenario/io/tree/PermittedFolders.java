package org.caseload.scenario.io.tree;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.caseload.words.PathHint;

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

    /**
     * The file of this name: beside the file that names it or, if it is not there, as seen from the working folder.
     *
     * @param name the name, at the place where it was written
     * @param refused told what was found when no permitted file is there
     */
    public Optional<Path> find(Tree.Text name, Consumer<String> refused) {
        Path beside;
        Path working;
        try {
            working = workingFolder.resolve(name.text());
            boolean inFile = name.place().kind() == Place.Kind.FILE;
            beside = inFile ? workingFolder.resolve(name.place().name()).resolveSibling(name.text()) : working;
        } catch (InvalidPathException e) {
            refused.accept("found " + name.found() + ", which " + PathHint.of(e));
            return Optional.empty();
        }
        Path path = real(beside).isPresent() ? beside : working;
        if (!contain(path)) {
            refused.accept("found " + name.found() + ", which lies elsewhere");
            return Optional.empty();
        }
        if (real(path).isEmpty()) {
            refused.accept("found " + name.found() + ", but there is no such file");
            return Optional.empty();
        }
        return Optional.of(path.normalize());
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
