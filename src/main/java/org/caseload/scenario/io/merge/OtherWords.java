package org.caseload.scenario.io.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.caseload.scenario.io.shape.Field;
import org.caseload.scenario.io.shape.Shape;
import org.caseload.scenario.io.tree.Tree;

/** The same said in other words: a single value for a whole table, and one key for several others. */
public final class OtherWords {
    private static final String VALUE = "value";

    private OtherWords() {}

    /** The table that a single value stands for, {@code {at-most: 13}} for {@code 13}; everything else as it is. */
    public static Tree spelledOut(Tree tree, Shape.Section section) {
        Optional<Field> bare = section.bare();
        if (bare.isEmpty()) {
            return tree;
        }
        if (tree instanceof Tree.Text text && !text.isEmpty() && !Merge.isNone(text)) {
            return new Tree.Table(text.place(), List.of(new Tree.Entry(key(text, bare.get()), text)));
        }
        if (tree instanceof Tree.Table table && isLongForm(table)) {
            List<Tree.Entry> entries = table.entries().stream()
                    .map(entry -> entry.name().equals(VALUE)
                            ? new Tree.Entry(key(entry.key(), bare.get()), entry.value())
                            : entry)
                    .toList();
            return new Tree.Table(table.place(), entries);
        }
        return tree;
    }

    private static Tree.Text key(Tree at, Field field) {
        return new Tree.Text(at.place(), field.key());
    }

    private static boolean isLongForm(Tree.Table table) {
        return table.find(VALUE).isPresent()
                && table.entries().stream()
                        .allMatch(entry -> entry.name().equals(VALUE) || Merge.PROVENANCE.contains(entry.name()));
    }

    /** The parent's table without all that the child says in other words. */
    static Tree.Table parentOf(Tree.Table child, Tree.Table parent, Shape.Section section) {
        Tree.Table left = parent;
        for (Field field : section.fields()) {
            for (String path : field.parameter().insteadOf()) {
                if (isStated(child, field)) {
                    left = without(left, path);
                } else if (at(child, path).isPresent()) {
                    left = without(left, field.key());
                }
            }
        }
        return left;
    }

    /** Whether a table states a field, and not that there is none. */
    public static boolean isStated(Tree.Table table, Field field) {
        return table.findValue(field.key())
                .filter(value -> !Merge.isNone(value))
                .isPresent();
    }

    /** What stands at a path of keys joined by '/', if all of it was written in files. */
    public static Optional<Tree> at(Tree.Table table, String path) {
        Tree at = table;
        for (String key : path.split("/")) {
            Optional<Tree> next = at instanceof Tree.Table here ? here.findValue(key) : Optional.empty();
            if (next.isEmpty()) {
                return Optional.empty();
            }
            at = next.get();
        }
        return Optional.of(at).filter(tree -> tree.place().isWritten());
    }

    private static Tree.Table without(Tree.Table table, String path) {
        int slash = path.indexOf('/');
        String key = slash < 0 ? path : path.substring(0, slash);
        List<Tree.Entry> entries = new ArrayList<>();
        for (Tree.Entry entry : table.entries()) {
            if (!entry.name().equals(key)) {
                entries.add(entry);
            } else if (slash >= 0 && entry.value() instanceof Tree.Table below) {
                entries.add(new Tree.Entry(entry.key(), without(below, path.substring(slash + 1))));
            } else if (slash >= 0) {
                entries.add(entry);
            }
        }
        return new Tree.Table(table.place(), entries);
    }
}
