package org.caseload.scenario.io.bind;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.caseload.scenario.io.shape.Shape;
import org.caseload.scenario.io.shape.Words;
import org.caseload.scenario.io.tree.Problems;
import org.caseload.scenario.io.tree.Tree;
import org.caseload.scenario.io.tree.YamlReader;

/** Reads tables keyed by quantities, such as shares by week, which their own type understands. */
final class ProfileBinder {
    private final Problems problems;
    private final ValueBinder values;

    ProfileBinder(Problems problems, ValueBinder values) {
        this.problems = problems;
        this.values = values;
    }

    Outcome bind(Shape.Profile shape, Tree tree, Spot spot) {
        if (tree instanceof Tree.Table table) {
            return table(shape, table, spot);
        }
        if (shape.text().isPresent()) {
            return values.bind(shape.text().get(), tree, spot);
        }
        String permitted = Permitted.of(shape, spot.limits());
        problems.add(spot.place(tree), spot.path(), "found " + tree.found(), permitted);
        return Outcome.failed();
    }

    private Outcome table(Shape.Profile shape, Tree.Table table, Spot spot) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (Tree.Entry entry : table.entries()) {
            Spot at = spot.below(entry.name());
            LongForm form = LongForm.of(entry.value(), at, problems);
            if (form.tree() instanceof Tree.Text text && !text.isEmpty()) {
                texts.put(Words.tidy(entry.name()), Words.tidy(text.text()));
            } else if (!(form.tree() instanceof Tree.Refused)) {
                String found = "found " + entry.value().found();
                String path = YamlReader.below(spot.path(), entry.name());
                problems.add(spot.place(entry.value()), path, found, "a single value");
            }
        }
        if (texts.size() < table.entries().size()) {
            return Outcome.failed();
        }
        try {
            Object value = shape.read(Collections.unmodifiableMap(texts));
            return Outcome.of(value, new Resolved.Leaf(FlowText.of(texts), true, spot.origin(table), value));
        } catch (IllegalArgumentException e) {
            problems.add(spot.place(table), spot.path(), e.getMessage());
            return Outcome.failed();
        }
    }
}
