package org.caseload.scenario.io;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.caseload.scenario.io.tree.Place;
import org.caseload.scenario.io.tree.Tree;

/**
 * A value stated on the command line in place of the file's.
 *
 * @param option the option, such as {@code --horizon}: messages point at it
 * @param path the keys that lead to the value, joined by full stops
 * @param text the value as it would be written in a file
 */
public record OverriddenValue(String option, String path, String text) {
    public OverriddenValue {
        Objects.requireNonNull(option, "option");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(text, "text");
    }

    /** Another horizon. */
    public static OverriddenValue horizon(String text) {
        return new OverriddenValue("--horizon", "horizon", text);
    }

    /** The tree with this value in it. */
    Tree applied(Tree tree) {
        return tree instanceof Tree.Table table ? applied(table, Arrays.asList(path.split("\\."))) : tree;
    }

    private Tree applied(Tree.Table table, List<String> keys) {
        String key = keys.get(0);
        Place place = Place.commandLine(option);
        List<String> rest = keys.subList(1, keys.size());
        List<Tree.Entry> entries = new ArrayList<>();
        Tree old = new Tree.Table(place, List.of());
        for (Tree.Entry entry : table.entries()) {
            if (!entry.name().equals(key)) {
                entries.add(entry);
            } else if (entry.value() instanceof Tree.Table inner) {
                old = inner;
            }
        }
        Tree value = rest.isEmpty() ? new Tree.Text(place, text, true) : applied((Tree.Table) old, rest);
        entries.add(new Tree.Entry(new Tree.Text(place, key), value));
        return new Tree.Table(table.place(), entries);
    }
}
