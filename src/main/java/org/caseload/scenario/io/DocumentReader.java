package org.caseload.scenario.io;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.caseload.scenario.io.bind.Binder;
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
    static final String KIND = "kind";

    private static final List<String> KINDS = List.of("scenario", "strategy");

    private final Class<R> type;
    private final String kind;
    private final List<String> neverInherited;
    private final Shape.Section shape;

    DocumentReader(Class<R> type, String kind, List<String> neverInherited) {
        this.type = type;
        this.kind = kind;
        this.neverInherited = neverInherited;
        this.shape = Shapes.of(type);
    }

    Reading<R> read(Path file, Path workingFolder, List<OverriddenValue> overrides) {
        Problems problems = new Problems();
        Optional<Tree> read = Inheritance.read(file, workingFolder, shape, neverInherited, problems);
        if (read.isEmpty()) {
            return Reading.refused(problems.sorted());
        }
        if (isOther(read.get(), problems)) {
            return Reading.refused(problems.sorted());
        }
        Tree tree = withoutKind(read.get(), problems);
        for (OverriddenValue override : overrides) {
            tree = override.applied(tree);
        }
        List<String> fileKeys = List.of(KIND, Inheritance.EXTENDS);
        PermittedFolders folders = PermittedFolders.of(file, workingFolder);
        return Binder.bind(type, shape, fileKeys, tree, folders, problems)
                .map(bound -> Reading.of(bound.value(), new ResolvedScenario(kind, bound.resolved())))
                .orElseGet(() -> Reading.refused(problems.sorted()));
    }

    /** Whether the file says that it is of another kind: then its keys mean something else. */
    private boolean isOther(Tree tree, Problems problems) {
        boolean other = tree instanceof Tree.Table table
                && table.findValue(KIND)
                        .filter(value -> value instanceof Tree.Text text
                                && !text.text().equals(kind)
                                && KINDS.contains(text.text()))
                        .isPresent();
        if (other) {
            Tree found = ((Tree.Table) tree).findValue(KIND).orElseThrow();
            String hint = "A strategy holds a plan only: it is laid over a scenario and cannot be read by itself.";
            problems.add(new Problem(found.place(), KIND, "found " + found.found(), kind, hint));
        }
        return other;
    }

    private Tree withoutKind(Tree tree, Problems problems) {
        if (!(tree instanceof Tree.Table table)) {
            return tree;
        }
        Optional<Tree> stated = table.findValue(KIND);
        if (stated.isEmpty()) {
            problems.add(table.place(), KIND, "this must be stated", kind);
            return tree;
        }
        boolean right = stated.get() instanceof Tree.Text text && text.text().equals(kind);
        if (!right && !(stated.get() instanceof Tree.Refused)) {
            Tree found = stated.get();
            String hint = found instanceof Tree.Text text ? NearMiss.sentence(text.text(), List.of(kind)) : "";
            problems.add(new Problem(found.place(), KIND, "found " + found.found(), kind, hint));
        }
        List<Tree.Entry> rest = new ArrayList<>(table.entries());
        rest.removeIf(entry -> entry.name().equals(KIND));
        return new Tree.Table(table.place(), rest);
    }
}
