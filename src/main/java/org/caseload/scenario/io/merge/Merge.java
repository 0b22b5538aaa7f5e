package org.caseload.scenario.io.merge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.caseload.parameter.Library;
import org.caseload.scenario.io.shape.Field;
import org.caseload.scenario.io.shape.Shape;
import org.caseload.scenario.io.tree.Place;
import org.caseload.scenario.io.tree.Tree;

/**
 * Lays what a file states over what its parent states. Records and tables keyed by id merge key by key, the parent's order
 * first; a value, a law, a list or a table keyed by quantities replaces the parent's whole; {@code id: none} takes an entry
 * away from a table.
 */
public final class Merge {
    /** Keys that say where numbers come from; they may stand in any table. */
    public static final List<String> PROVENANCE = List.of("source", "note", "assumption");

    /** The key that names a CSV file in place of a table. */
    public static final String FILE = "file";

    private static final String NONE = "none";

    private Merge() {}

    /** The child's tree over the parent's. */
    public static Tree over(Tree parent, Tree child, Shape shape) {
        Shape certain = shape.certain();
        if (certain instanceof Shape.Section section) {
            return section(parent, child, section);
        }
        if (!(parent instanceof Tree.Table lower) || !(child instanceof Tree.Table upper)) {
            return child;
        }
        if (certain instanceof Shape.OneOf choice) {
            return choice(lower, upper, choice);
        }
        if (certain instanceof Shape.TableOrSheet either) {
            boolean file = lower.find(FILE).isPresent() || upper.find(FILE).isPresent();
            return file ? child : byId(lower, upper, either.table());
        }
        return certain instanceof Shape.ById table ? byId(lower, upper, table) : child;
    }

    /** What a child adds to a component that may start from a library profile, written in full or as a bare word. */
    static Tree over(Tree parent, Tree child, Field field) {
        Tree start = field.library().map(library -> spelledOut(parent, library)).orElse(parent);
        return over(start, child, field.shape());
    }

    /** The table that a bare word stands for: {@code england} is short for {@code {from: england}}. */
    static Tree spelledOut(Tree tree, Library library) {
        boolean profile =
                tree instanceof Tree.Text word && List.of(library.profiles()).contains(word.text());
        if (!profile) {
            return tree;
        }
        Tree.Text key = new Tree.Text(tree.place(), Profiles.FROM);
        return new Tree.Table(tree.place(), List.of(new Tree.Entry(key, tree)));
    }

    private static Tree section(Tree parent, Tree child, Shape.Section section) {
        if (OtherWords.spelledOut(parent, section) instanceof Tree.Table lower
                && OtherWords.spelledOut(child, section) instanceof Tree.Table upper) {
            return section(lower, upper, section);
        }
        return child;
    }

    private static Tree section(Tree.Table parent, Tree.Table child, Shape.Section section) {
        return merged(
                OtherWords.parentOf(child, parent, section),
                child,
                (lower, upper) -> section.find(upper.name())
                        .map(field -> over(lower.value(), upper.value(), field))
                        .orElse(upper.value()));
    }

    private static Tree choice(Tree.Table parent, Tree.Table child, Shape.OneOf choice) {
        Optional<String> before = word(parent, choice);
        Optional<String> now = word(child, choice);
        if (now.isPresent() && !now.equals(before)) {
            return child;
        }
        Optional<Shape.Section> section = before.flatMap(choice::find);
        return section.isPresent() ? section(parent, child, section.get()) : child;
    }

    private static Optional<String> word(Tree.Table table, Shape.OneOf choice) {
        return table.findValue(choice.key())
                .filter(Tree.Text.class::isInstance)
                .map(value -> ((Tree.Text) value).text());
    }

    private static Tree byId(Tree.Table parent, Tree.Table child, Shape.ById table) {
        return merged(parent, child, (lower, upper) -> {
            boolean takesAway = isNone(upper.value()) && !(lower.value() instanceof Tree.Removed);
            return takesAway
                    ? new Tree.Removed(upper.value().place())
                    : over(lower.value(), upper.value(), table.each());
        });
    }

    /** Whether a value is the word that takes an entry away. */
    public static boolean isNone(Tree value) {
        return value instanceof Tree.Text text && !text.quoted() && text.text().equals(NONE);
    }

    private static Tree merged(Tree.Table parent, Tree.Table child, Joint joint) {
        Map<String, Tree.Entry> entries = new LinkedHashMap<>();
        List<Tree.Entry> provenance = new ArrayList<>();
        parent.entries().forEach(entry -> put(entries, provenance, entry));
        for (Tree.Entry upper : child.entries()) {
            Tree.Entry lower = entries.get(upper.name());
            put(entries, provenance, lower == null ? upper : new Tree.Entry(upper.key(), joint.value(lower, upper)));
        }
        List<Tree.Entry> all = new ArrayList<>(entries.values());
        all.addAll(provenance);
        Place place = child.place();
        return new Tree.Table(place, all);
    }

    /** A source stated in one file holds for what that file says, so a child's source does not displace its parent's. */
    private static void put(Map<String, Tree.Entry> entries, List<Tree.Entry> provenance, Tree.Entry entry) {
        if (PROVENANCE.contains(entry.name())) {
            provenance.add(entry);
        } else {
            entries.put(entry.name(), entry);
        }
    }

    private interface Joint {
        Tree value(Tree.Entry parent, Tree.Entry child);
    }
}
