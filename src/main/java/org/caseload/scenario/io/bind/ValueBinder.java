package org.caseload.scenario.io.bind;

import java.util.List;
import org.caseload.scenario.io.shape.Limits;
import org.caseload.scenario.io.shape.ValueKind;
import org.caseload.scenario.io.tree.NearMiss;
import org.caseload.scenario.io.tree.Problem;
import org.caseload.scenario.io.tree.Problems;
import org.caseload.scenario.io.tree.Tree;

/** Reads single values and holds them against their range. */
final class ValueBinder {
    private final Problems problems;

    ValueBinder(Problems problems) {
        this.problems = problems;
    }

    Outcome bind(ValueKind kind, Tree tree, Spot spot) {
        if (!(tree instanceof Tree.Text text) || text.isEmpty()) {
            report(kind, tree, spot, "");
            return Outcome.failed();
        }
        Object value;
        try {
            value = kind.read(text.text());
        } catch (IllegalArgumentException e) {
            refuse(kind, text, spot, e.getMessage());
            return Outcome.failed();
        }
        boolean isText = kind.type() == String.class;
        String shown = isText ? text.text() : kind.canonical(value, text.text());
        Outcome outcome = Outcome.of(value, new Resolved.Leaf(shown, false, spot.origin(tree)));
        if (spot.limits().permit(kind, value)) {
            return outcome;
        }
        report(kind, tree, spot, "");
        return outcome.unsound();
    }

    /** Types of other rooms explain themselves; of our own we say it in one way everywhere. */
    private void refuse(ValueKind kind, Tree.Text text, Spot spot, String reason) {
        String hint = suggestion(kind, text.text(), spot.limits());
        if (kind.closed()) {
            report(kind, text, spot, hint);
        } else if (!kind.example().isEmpty()) {
            report(kind, text, spot, hint.isEmpty() ? Reasons.sentence(reason) : hint);
        } else {
            String permitted = Reasons.permitted(reason, kind);
            problems.add(new Problem(spot.place(text), spot.path(), "found " + text.found(), permitted, hint));
        }
    }

    private void report(ValueKind kind, Tree tree, Spot spot, String hint) {
        String permitted = Permitted.of(kind, spot.limits());
        problems.add(new Problem(spot.place(tree), spot.path(), "found " + tree.found(), permitted, hint));
    }

    private static String suggestion(ValueKind kind, String text, Limits limits) {
        if (kind.closed()) {
            return NearMiss.sentence(text.strip(), kind.words());
        }
        for (String completed : List.of(
                text + " %", "£" + text, "+" + text, text.replace(" ", "").replace("%", ""))) {
            if (!completed.equals(text) && kind.reads(completed)) {
                return limits.permit(kind, kind.read(completed)) ? NearMiss.offer(completed) : "";
            }
        }
        return NearMiss.respelt(text, kind.words(), t -> kind.reads(t) && limits.permit(kind, kind.read(t)));
    }
}
