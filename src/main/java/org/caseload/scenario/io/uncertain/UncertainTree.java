package org.caseload.scenario.io.uncertain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caseload.scenario.UncertainInput;
import org.caseload.scenario.io.merge.Merge;
import org.caseload.scenario.io.tree.Problem;
import org.caseload.scenario.io.tree.Problems;
import org.caseload.scenario.io.tree.Tree;
import org.caseload.scenario.io.tree.YamlReader;

/**
 * A file with numbers that nobody knows exactly, and the same with plain numbers in their place. Everything that the binder checks
 * is so checked at each value by itself.
 */
public final class UncertainTree {
    private static final List<String> EVERYWHERE = List.of("department", "plan", "workforce", "pathway", "stages");

    /** Parts of a department that say what will become of it, not what it is. */
    private static final List<String> OF_LATER =
            List.of("cases-follow-capacity", "from-year-to-year", "return-to-norm");

    private static final String UNCERTAIN = "uncertain";
    private static final String VALUE = "value";
    private static final List<String> PARTS = List.of("department", "plan");

    /** A point at which no range ends and no count is whole. */
    private static final double ODD = 0.4142135;

    private final Tree tree;
    private final List<Found> found = new ArrayList<>();

    /** An uncertain number where it stands; a whole one is drawn as a number and then rounded. */
    private static final class Found {
        private final List<String> keys;
        private final Tree node;
        private final UncertainValue value;
        private final String source;
        private boolean whole;

        Found(List<String> keys, Tree node, UncertainValue value, String source) {
            this.keys = keys;
            this.node = node;
            this.value = value;
            this.source = source;
        }

        boolean isKnown() {
            return value.belief().least() == value.belief().most();
        }
    }

    private UncertainTree(Tree tree, Problems problems) {
        this.tree = changed(tree, List.of(), "", (node, keys, source) -> {
            String path = String.join(".", keys);
            Tree inside = ((Tree.Table) node).findValue(UNCERTAIN).orElseThrow();
            Optional<UncertainValue> value = UncertainValue.of(inside, path, problems);
            if (value.isEmpty()) {
                return new Tree.Refused(node.place());
            }
            if (keys.get(0).equals("plan") && value.get().of().equals(Optional.of(UncertainInput.Of.TODAY))) {
                problems.add(new Problem(
                        inside.place(), path, "found of: today", "the-future: a plan has not happened", ""));
                return new Tree.Refused(node.place());
            }
            Found one = new Found(keys, node, value.get(), source);
            if (one.isKnown()) {
                return plain(node, text(one, one.value.centralText()));
            }
            found.add(one);
            return node;
        });
    }

    /** The uncertain numbers of a tree; what is not well said becomes a problem and is refused. */
    public static UncertainTree of(Tree tree, Problems problems) {
        return new UncertainTree(tree, problems);
    }

    /** What stands at an uncertain number. */
    private interface Change {
        Tree of(Tree node, List<String> keys, String source);
    }

    private static Tree changed(Tree tree, List<String> keys, String source, Change change) {
        return differing(tree, keys, source, change).orElse(tree);
    }

    /** The tree with what stands at its uncertain numbers; nothing where it has none, so that it stays the tree that it is. */
    private static Optional<Tree> differing(Tree tree, List<String> keys, String source, Change change) {
        if (!(tree instanceof Tree.Table table)) {
            return Optional.empty();
        }
        String said = said(table).orElse(source);
        List<String> own = table.entries().stream()
                .map(Tree.Entry::name)
                .filter(key -> !Merge.PROVENANCE.contains(key))
                .toList();
        if (own.equals(List.of(UNCERTAIN))) {
            return Optional.of(change.of(table, keys, said));
        }
        boolean differs = false;
        List<Tree.Entry> entries = new ArrayList<>();
        for (Tree.Entry entry : table.entries()) {
            boolean elsewhere = keys.isEmpty() && !PARTS.contains(entry.name());
            boolean value = own.equals(List.of(VALUE)) && entry.name().equals(VALUE);
            List<String> inside = value
                    ? keys
                    : Stream.concat(keys.stream(), Stream.of(entry.name())).toList();
            Optional<Tree.Entry> other = elsewhere || Merge.PROVENANCE.contains(entry.name())
                    ? Optional.empty()
                    : differing(entry.value(), inside, said, change).map(inner -> new Tree.Entry(entry.key(), inner));
            differs |= other.isPresent();
            entries.add(other.orElse(entry));
        }
        return differs ? Optional.of(new Tree.Table(table.place(), entries)) : Optional.empty();
    }

    /** What a table says of its source: that, else its note, else that it is an assumption. */
    private static Optional<String> said(Tree.Table table) {
        return Stream.of("source", "note", "assumption")
                .flatMap(key -> table
                        .findValue(key)
                        .filter(Tree.Text.class::isInstance)
                        .map(text -> key.equals("assumption") ? key : ((Tree.Text) text).text())
                        .stream())
                .findFirst();
    }

    private static Tree text(Found one, String text) {
        return new Tree.Text(one.node.place(), text, true);
    }

    /** The tree with these values, one for each number, in its unit. */
    public Tree at(double[] values) {
        int[] next = {0};
        return changed(tree, List.of(), "", (node, keys, source) -> {
            Found one = found.get(next[0]);
            return plain(node, text(one, one.value.at(values[next[0]++], one.whole)));
        });
    }

    /** The number with what was said of it. */
    private static Tree plain(Tree node, Tree number) {
        Tree.Table table = (Tree.Table) node;
        List<Tree.Entry> entries = table.entries().stream()
                .map(entry -> entry.name().equals(UNCERTAIN)
                        ? new Tree.Entry(new Tree.Text(entry.key().place(), VALUE), number)
                        : entry)
                .toList();
        return entries.size() == 1 ? number : new Tree.Table(table.place(), entries);
    }

    /** The tree with the central values. */
    public Tree central() {
        return at(values(one -> one.value.belief().central()));
    }

    private double[] values(Function<Found, Double> value) {
        return found.stream().mapToDouble(value::apply).toArray();
    }

    /**
     * Tries the ends of every number by itself, then all low and all high ends together, for what adds up, such as the shares of
     * branches. Finds out which numbers are counts: those that may be whole only.
     */
    public void check(Function<Tree, Problems> binding, Problems problems) {
        for (Found one : found) {
            one.whole = binding.apply(with(one, u -> ODD)).count() > 0;
            List.of(0.0, 1.0).forEach(end -> add(binding.apply(with(one, u -> end)), problems));
        }
        for (double end : new double[] {0, 1}) {
            if (problems.count() == 0 && !found.isEmpty()) {
                add(binding.apply(at(values(one -> one.value.belief().quantile(end)))), problems);
            }
        }
    }

    private Tree with(Found one, DoubleUnaryOperator u) {
        return at(values(other -> other == one
                ? one.value.belief().quantile(u.applyAsDouble(0))
                : other.value.belief().central()));
    }

    private static void add(Problems some, Problems all) {
        some.sorted().forEach(all::add);
    }

    /** The inputs, in the order of the file. */
    public List<UncertainInput> inputs() {
        return found.stream().map(UncertainTree::input).toList();
    }

    private static UncertainInput input(Found one) {
        String path = one.keys.stream().reduce("", YamlReader::below);
        return new UncertainInput(
                path,
                label(one.keys),
                one.value.wording().shownUnit(),
                one.value.belief(),
                one.value.text(),
                one.source,
                one.value.of().orElse(ofItsPart(one.keys)),
                one.value.drawnWith().orElse(path));
    }

    /** A department is as it is today, but for what it says of later; a plan is of the future. */
    private static UncertainInput.Of ofItsPart(List<String> keys) {
        return keys.get(0).equals("plan") || OF_LATER.contains(keys.get(1))
                ? UncertainInput.Of.THE_FUTURE
                : UncertainInput.Of.TODAY;
    }

    /** Its key, and in brackets what it is of: "notice (leaving)". Keys under which everything stands tell nobody anything. */
    private static String label(List<String> keys) {
        int last = keys.size() - 1;
        String of = keys.subList(0, last).stream()
                .filter(key -> !EVERYWHERE.contains(key))
                .map(key -> key.replace('-', ' '))
                .collect(Collectors.joining(" "));
        String name = keys.get(last).replace('-', ' ');
        return of.isEmpty() ? name : name + " (" + of + ")";
    }

    /** The keys of each number, in the same order. */
    public List<List<String>> paths() {
        return found.stream().map(one -> one.keys).toList();
    }
}
