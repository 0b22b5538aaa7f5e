package org.caseload.scenario.io.bind;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.caseload.quantity.Share;
import org.caseload.quantity.Span;
import org.caseload.scenario.io.shape.Shapes;
import org.caseload.scenario.io.shape.ValueKind;
import org.caseload.scenario.io.tree.Problems;
import org.caseload.scenario.io.tree.Tree;

/** The numbers, lengths and shares of one law as they are read, with their canonical wording and their kind of time. */
final class LawValues {
    static final ValueKind SPAN = Shapes.kind(Span.class);
    private static final ValueKind SHARE = Shapes.kind(Share.class);
    private static final ValueKind NUMBER = Shapes.kind(double.class);

    private final ValueBinder binder;
    private final Problems problems;
    private final Map<String, String> texts = new LinkedHashMap<>();
    private final List<Double> numbers = new ArrayList<>();
    private boolean working;
    private boolean calendar;

    LawValues(Problems problems) {
        this.problems = problems;
        this.binder = new ValueBinder(problems, false);
    }

    /** A length of time in days of its kind. */
    Optional<Double> days(Tree tree, Spot spot, String key) {
        return read(SPAN, tree, spot, key).map(value -> {
            Span span = (Span) value;
            note(span);
            numbers.add(span.daysOfItsKind());
            return span.daysOfItsKind();
        });
    }

    /** A plain number. */
    Optional<Double> number(Tree tree, Spot spot, String key) {
        return read(NUMBER, tree, spot, key).map(value -> {
            numbers.add((Double) value);
            return (Double) value;
        });
    }

    /** A share. */
    Optional<Share> share(Tree tree, Spot spot, String key) {
        return read(SHARE, tree, spot, key).map(Share.class::cast);
    }

    /** A share that is itself a key. */
    Optional<Share> share(Tree.Text key, Spot spot) {
        return binder.bind(SHARE, key, spot).value().map(Share.class::cast);
    }

    /** Takes note of the kind of time of a length read elsewhere. */
    void note(Span span) {
        working |= span.isWorking();
        calendar |= !span.isWorking();
    }

    private Optional<Object> read(ValueKind kind, Tree tree, Spot spot, String key) {
        LongForm form = LongForm.of(tree, spot, problems);
        if (form.tree() instanceof Tree.Refused) {
            return Optional.empty();
        }
        Outcome outcome = binder.bind(kind, form.tree(), form.spot());
        if (outcome.resolved() instanceof Resolved.Leaf leaf) {
            texts.put(key, leaf.text());
        }
        return outcome.value();
    }

    /** The canonical wording of everything read, by key. */
    Map<String, String> texts() {
        return texts;
    }

    /** The numbers read, lengths in days, in the order of reading. */
    double[] numbers() {
        return numbers.stream().mapToDouble(Double::doubleValue).toArray();
    }

    boolean isWorking() {
        return working;
    }

    /** Whether both kinds of time occur. */
    boolean isMixed() {
        return working && calendar;
    }
}
