package org.caseload.scenario.io.merge;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.caseload.scenario.io.shape.Shape;
import org.caseload.scenario.io.tree.NeighbourFiles;
import org.caseload.scenario.io.tree.PermittedFolders;
import org.caseload.scenario.io.tree.Place;
import org.caseload.scenario.io.tree.Problem;
import org.caseload.scenario.io.tree.Problems;
import org.caseload.scenario.io.tree.SourceText;
import org.caseload.scenario.io.tree.Tree;
import org.caseload.scenario.io.tree.YamlReader;
import org.caseload.words.PathHint;

/**
 * Reads a file and lays it over the file it {@code extends}, and so on up to five levels. Every parent must lie below the
 * folder of the file that the user named or below the working folder, once links are resolved.
 */
public final class Inheritance {
    /** The key that names the parent file. */
    public static final String EXTENDS = "extends";

    /** A file may have this many ancestors. */
    public static final int MOST_LEVELS = 5;

    private final Shape.Section shape;
    private final List<String> neverInherited;
    private final PermittedFolders folders;
    private final Problems problems;
    private final List<Path> chain = new ArrayList<>();

    private Inheritance(Shape.Section shape, List<String> neverInherited, PermittedFolders folders, Problems problems) {
        this.shape = shape;
        this.neverInherited = neverInherited;
        this.folders = folders;
        this.problems = problems;
    }

    /**
     * The tree of a file with everything it inherits, or nothing and the problems in the list.
     *
     * @param file the file as the user named it
     * @param workingFolder the folder in which the program was started
     * @param shape what the file describes; it guides the merging
     * @param neverInherited keys at the top that hold for one file only
     */
    public static Optional<Tree> read(
            Path file, Path workingFolder, Shape.Section shape, List<String> neverInherited, Problems problems) {
        Path named = workingFolder.resolve(file);
        PermittedFolders folders = PermittedFolders.of(file, workingFolder);
        Inheritance inheritance = new Inheritance(shape, neverInherited, folders, problems);
        return inheritance.read(named, label(file));
    }

    /**
     * The file that a scenario says it builds on.
     *
     * @param file the scenario, as seen from the working folder
     * @param workingFolder the working folder
     * @return the other file, likewise; nothing where the file cannot be read or builds on none
     */
    public static Optional<Path> findParent(Path file, Path workingFolder) {
        Problems unheard = new Problems();
        Place place = Place.file(file.toString());
        return SourceText.SCENARIO
                .of(workingFolder.resolve(file), place, unheard)
                .filter(text -> text.contains(EXTENDS))
                .flatMap(text -> YamlReader.read(text, place, unheard))
                .flatMap(tree -> tree instanceof Tree.Table table ? table.findValue(EXTENDS) : Optional.empty())
                .flatMap(name -> name instanceof Tree.Text text
                        ? Optional.of(file.resolveSibling(text.text()))
                        : Optional.empty());
    }

    private Optional<Tree> read(Path file, String label) {
        PermittedFolders.real(file).ifPresent(chain::add);
        Place place = Place.file(label);
        Optional<Tree> own =
                SourceText.SCENARIO.of(file, place, problems).flatMap(text -> YamlReader.read(text, place, problems));
        if (own.isEmpty() || !(own.get() instanceof Tree.Table table)) {
            return own;
        }
        Optional<Tree> parentName = table.findValue(EXTENDS);
        Tree.Table rest = without(table, List.of(EXTENDS));
        if (parentName.isEmpty()) {
            return Optional.of(rest);
        }
        Optional<Tree> parent = parent(parentName.get(), file, label);
        return parent.map(tree ->
                tree instanceof Tree.Table lower ? Merge.over(without(lower, neverInherited), rest, shape) : rest);
    }

    private Optional<Tree> parent(Tree name, Path child, String childLabel) {
        if (!(name instanceof Tree.Text text) || text.isEmpty()) {
            if (!(name instanceof Tree.Refused)) {
                refuse(name, "found " + name.found(), "the name of a scenario file");
            }
            return Optional.empty();
        }
        if (chain.size() > MOST_LEVELS) {
            refuse(name, "this is the sixth level of extends", "at most 5 levels");
            return Optional.empty();
        }
        Path path;
        try {
            path = child.resolveSibling(text.text());
        } catch (InvalidPathException e) {
            String permitted = "the name of a scenario file";
            problems.add(new Problem(
                    name.place(), EXTENDS, "found " + name.found(), permitted, "It " + PathHint.of(e) + "."));
            return Optional.empty();
        }
        return permitted(path, text).flatMap(real -> read(real, besides(childLabel, text.text())));
    }

    private Optional<Path> permitted(Path path, Tree.Text name) {
        Optional<Path> real = PermittedFolders.real(path);
        if (!folders.contain(path)) {
            refuse(
                    name,
                    "found " + name.found() + ", which lies elsewhere",
                    "a file below the folder of the scenario or the working folder");
        } else if (real.isEmpty()) {
            String found = "found " + name.found() + ", but there is no such file";
            String neighbours = NeighbourFiles.sentence(path);
            problems.add(new Problem(name.place(), EXTENDS, found, "the name of a scenario file", neighbours));
        } else if (Files.isDirectory(real.get())) {
            refuse(name, "found " + name.found() + ", which is a folder", "the name of a scenario file");
        } else if (chain.contains(real.get())) {
            refuse(name, "found " + name.found() + ", which in turn extends this file", "a file that does not");
        } else {
            return real;
        }
        return Optional.empty();
    }

    private void refuse(Tree name, String found, String permitted) {
        problems.add(new Problem(name.place(), EXTENDS, found, permitted, ""));
    }

    private static Tree.Table without(Tree.Table table, List<String> keys) {
        List<Tree.Entry> entries = table.entries().stream()
                .filter(entry -> !keys.contains(entry.name()))
                .toList();
        return new Tree.Table(table.place(), entries);
    }

    /** The parent's name as the user would type it from where he stands. */
    private static String besides(String childLabel, String name) {
        return label(Path.of(childLabel).resolveSibling(name).normalize());
    }

    private static String label(Path path) {
        return path.toString().replace('\\', '/');
    }
}
