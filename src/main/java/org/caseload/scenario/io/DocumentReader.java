package org.caseload.scenario.io;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.caseload.scenario.io.bind.Binder;
import org.caseload.scenario.io.bind.Remembered;
import org.caseload.scenario.io.merge.Inheritance;
import org.caseload.scenario.io.shape.Shape;
import org.caseload.scenario.io.shape.Shapes;
import org.caseload.scenario.io.tree.NearMiss;
import org.caseload.scenario.io.tree.PermittedFolders;
import org.caseload.scenario.io.tree.Problem;
import org.caseload.scenario.io.tree.Problems;
import org.caseload.scenario.io.tree.Tree;

/**
 * Reads files of one kind into one record: text, tree, inheritance, command line, binding.
 *
 * @param <R> the record
 */
final class DocumentReader<R extends Record> {
    private final Class<R> type;
    private final FileKind kind;
    private final List<String> fileKeys;
    private final Shape.Section shape;

    /** A reader of one kind of file, which may hold these keys beside those of its record. */
    DocumentReader(Class<R> type, FileKind kind, List<String> fileKeys) {
        this.type = type;
        this.kind = kind;
        this.fileKeys = fileKeys;
        this.shape = Shapes.of(type);
    }

    Shape.Section shape() {
        return shape;
    }

    /** The tree of a file with all that it inherits and what the command line states; or nothing, and problems. */
    Optional<Tree> open(
            Path file,
            Path workingFolder,
            List<String> neverInherited,
            List<OverriddenValue> overrides,
            Problems problems) {
        Optional<Tree> tree = Inheritance.read(file, workingFolder, shape, neverInherited, problems)
                .flatMap(read -> ofThisKind(read, problems));
        for (OverriddenValue override : overrides) {
            tree = tree.map(override::applied);
        }
        return tree;
    }

    /** The record that a tree without its kind describes. */
    Optional<Binder.Bound<R>> bind(Tree tree, PermittedFolders folders, Problems problems) {
        return bind(tree, folders, problems, new Remembered());
    }

    /** The same, knowing what an earlier binding of the tree with other numbers made. */
    Optional<Binder.Bound<R>> bind(Tree tree, PermittedFolders folders, Problems problems, Remembered remembered) {
        return Binder.bind(type, shape, fileKeys, tree, folders, problems, remembered);
    }

    /** The tree without its kind; nothing and a problem where the file is of another: its keys then mean something else. */
    Optional<Tree> ofThisKind(Tree tree, Problems problems) {
        Optional<FileKind> other = FileKind.find(tree).filter(found -> found != kind);
        if (other.isPresent()) {
            Tree found = ((Tree.Table) tree).findValue(FileKind.KEY).orElseThrow();
            problems.add(new Problem(
                    found.place(),
                    FileKind.KEY,
                    "found " + found.found(),
                    kind.word(),
                    other.get().hint()));
            return Optional.empty();
        }
        return Optional.of(withoutKind(tree, problems));
    }

    private Tree withoutKind(Tree tree, Problems problems) {
        if (!(tree instanceof Tree.Table table)) {
            return tree;
        }
        Optional<Tree> stated = table.findValue(FileKind.KEY);
        if (stated.isEmpty()) {
            problems.add(table.place(), FileKind.KEY, "this must be stated", kind.word());
            return tree;
        }
        Tree found = stated.get();
        boolean right = FileKind.find(tree).isPresent();
        if (!right && !(found instanceof Tree.Refused)) {
            String hint = found instanceof Tree.Text text ? NearMiss.sentence(text.text(), List.of(kind.word())) : "";
            problems.add(new Problem(found.place(), FileKind.KEY, "found " + found.found(), kind.word(), hint));
        }
        List<Tree.Entry> rest = new ArrayList<>(table.entries());
        rest.removeIf(entry -> entry.name().equals(FileKind.KEY));
        return new Tree.Table(table.place(), rest);
    }

    /** A file's name as its author would type it on any machine. */
    static String label(Path file) {
        return file.toString().replace('\\', '/');
    }
}
