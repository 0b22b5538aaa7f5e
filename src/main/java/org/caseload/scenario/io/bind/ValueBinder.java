package org.caseload.scenario.io.bind;

import java.time.LocalDate;
import org.caseload.scenario.io.shape.TextLimit;
import org.caseload.scenario.io.shape.ValueKind;
import org.caseload.scenario.io.tree.Problem;
import org.caseload.scenario.io.tree.Problems;
import org.caseload.scenario.io.tree.Tree;

/** Reads single values and holds them against their range. */
final class ValueBinder {
    private static final String DAY_IN_A_CELL = "a date such as 17/07/2018 or 2018-07-17";

    private final Problems problems;
    private final boolean ofCells;

    /** A reader of a scenario's values, or of the cells of a table, in which days are written as spreadsheets write them. */
    ValueBinder(Problems problems, boolean ofCells) {
        this.problems = problems;
        this.ofCells = ofCells;
    }

    Outcome bind(ValueKind kind, Tree tree, Spot spot) {
        if (!(tree instanceof Tree.Text text) || text.isEmpty()) {
            report(kind, tree, spot, "");
            return Outcome.failed();
        }
        if (kind.type() == String.class) {
            return words(text, spot);
        }
        Object value;
        try {
            value = kind.read(text.text());
        } catch (IllegalArgumentException e) {
            refuse(kind, text, spot, e.getMessage());
            return Outcome.failed();
        }
        String shown = kind.canonical(value, text.text());
        Outcome outcome = Outcome.of(value, new Resolved.Leaf(shown, false, spot.origin(tree), value));
        if (spot.limits().permit(kind, value)) {
            return outcome;
        }
        report(kind, tree, spot, spot.limits().wrongDays(value));
        return outcome.unsound();
    }

    /** What people say in their own words: stripped, of a length that reports can print, and in one line unless it is prose. */
    private Outcome words(Tree.Text tree, Spot spot) {
        TextLimit limit = TextLimit.of(spot.path());
        String text = limit.stripped(tree.text());
        limit.fault(text).ifPresent(found -> problems.add(spot.place(tree), spot.path(), found, limit.permitted()));
        Outcome outcome = Outcome.of(text, new Resolved.Leaf(text, false, spot.origin(tree)));
        return limit.fault(text).isEmpty() ? outcome : outcome.unsound();
    }

    /** Types of other rooms explain themselves; of our own we say it in one way everywhere. */
    private void refuse(ValueKind kind, Tree.Text text, Spot spot, String reason) {
        String hint = ValueHints.of(kind, text.text(), spot.limits());
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
        boolean day = ofCells && kind.type() == LocalDate.class;
        String range = spot.limits().range().map(text -> " (" + text + ")").orElse("");
        String permitted = day ? DAY_IN_A_CELL + range : Permitted.of(kind, spot.limits());
        problems.add(new Problem(spot.place(tree), spot.path(), "found " + tree.found(), permitted, hint));
    }
}
