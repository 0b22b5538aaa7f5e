package org.caseload.scenario.io.bind;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.caseload.quantity.WhiteSpace;
import org.caseload.scenario.io.merge.Merge;
import org.caseload.scenario.io.shape.Shape;
import org.caseload.scenario.io.shape.Words;
import org.caseload.scenario.io.tree.Problem;
import org.caseload.scenario.io.tree.Problems;
import org.caseload.scenario.io.tree.Tree;
import org.caseload.scenario.io.tree.YamlReader;

/** Makes tables keyed by id, and lists. */
final class CollectionBinder {
    private final Binder binder;
    private final Problems problems;

    CollectionBinder(Binder binder, Problems problems) {
        this.binder = binder;
        this.problems = problems;
    }

    Outcome byId(Shape.ById shape, Tree tree, Spot around) {
        Optional<Tree.Table> written = AsTable.of(tree);
        if (written.isEmpty()) {
            String permitted = Permitted.of(shape, around.limits());
            problems.add(around.place(tree), around.path(), "found " + tree.found(), permitted);
            return Outcome.failed();
        }
        Tree.Table table = written.get();
        Spot spot = around.with(around.provenance().within(table, around.path(), problems));
        Map<String, Object> values = new LinkedHashMap<>();
        Map<String, Resolved> resolved = new LinkedHashMap<>();
        boolean sound = true;
        int stated = 0;
        for (Tree.Entry entry : table.entries()) {
            if (Provenance.isKey(entry.name()) || entry.value() instanceof Tree.Removed) {
                continue;
            }
            stated++;
            Outcome outcome = entry(shape, entry, spot);
            outcome.value().ifPresent(value -> values.put(entry.name(), value));
            resolved.put(entry.name(), outcome.resolved());
            sound &= outcome.sound();
        }
        if (values.size() < stated) {
            return Outcome.failed();
        }
        Outcome whole =
                Outcome.of(Collections.unmodifiableMap(values), new Resolved.Branch(resolved, spot.origin(table)));
        return sound ? whole : whole.unsound();
    }

    private Outcome entry(Shape.ById shape, Tree.Entry entry, Spot spot) {
        String path = YamlReader.below(spot.path(), entry.name());
        if (!Words.isWord(entry.name())) {
            String found = "found key " + Problem.quoted(entry.name());
            String permitted = "a name of small letters, digits and hyphens that begins with a letter";
            problems.add(new Problem(spot.place(entry.key()), path, found, permitted, KeyHints.hint(entry)));
            return Outcome.failed();
        }
        if (Merge.isNone(entry.value())) {
            String hint =
                    "Only an entry of the file or profile underneath can be taken away; there is none by this name.";
            problems.add(new Problem(spot.place(entry.value()), path, "found \"none\"", "", hint));
            return Outcome.failed();
        }
        binder.places().key(path, entry);
        return binder.bind(shape.each(), entry.value(), spot.below(entry.name()));
    }

    /** Offers the text as a list, where each part of it can be read and none would be taken for something else. */
    private static String asList(Shape.Listed shape, String text) {
        String tidy = WhiteSpace.tidy(text);
        boolean readable = shape.each() instanceof Shape.Value value
                && tidy.matches("[^\\[\\]{}:#&*!|>'\"%@`]+")
                && Stream.of(tidy.split(",", -1))
                        .map(String::strip)
                        .allMatch(part -> !part.isEmpty() && value.kind().reads(part));
        return readable ? "Did you mean [" + Problem.clean(tidy) + "]?" : "";
    }

    Outcome listed(Shape.Listed shape, Tree tree, Spot spot) {
        if (!(tree instanceof Tree.Items list)) {
            String permitted = Permitted.of(shape, spot.limits());
            boolean single = tree instanceof Tree.Text text && !text.isEmpty();
            String hint = single ? asList(shape, ((Tree.Text) tree).text()) : "";
            problems.add(new Problem(spot.place(tree), spot.path(), "found " + tree.found(), permitted, hint));
            return Outcome.failed();
        }
        List<Object> values = new ArrayList<>();
        List<Resolved> resolved = new ArrayList<>();
        boolean sound = true;
        for (Tree item : list.items()) {
            Outcome outcome = binder.bind(shape.each(), item, spot.below(String.valueOf(resolved.size())));
            outcome.value().ifPresent(values::add);
            resolved.add(outcome.resolved());
            sound &= outcome.sound();
        }
        if (values.size() < list.items().size()) {
            return Outcome.failed();
        }
        Outcome whole = Outcome.of(List.copyOf(values), new Resolved.Row(resolved, spot.origin(list)));
        return sound ? whole : whole.unsound();
    }
}
