package org.caseload.scenario.io.bind;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.caseload.quantity.Share;
import org.caseload.quantity.Span;
import org.caseload.quantity.StatedDecimals;
import org.caseload.random.DurationLaw;
import org.caseload.random.PiecewiseLinear;
import org.caseload.scenario.io.shape.NumberShapes;
import org.caseload.scenario.io.tree.Problems;
import org.caseload.scenario.io.tree.Tree;

/**
 * Reads laws as statistics publish them: shares by band ({@code 1-10 working days: 11.7 %}, the time above 0 and up to 10)
 * or by knot ({@code 91 days: 13.9 %}, the share that ends since the knot before). Published shares are rounded, so their
 * sum may miss 100 % by a little; they are then scaled to it, and the value's origin says so.
 */
final class PublishedTables {
    /** How far shares may miss 100 % together, in percentage points. */
    static final double ROUNDING = 0.2;

    private static final String BANDS = "bands that follow on, such as {same day: 2 %, 1-10 working days: 30 %, …}";
    private static final String OF_THOSE_OPEN =
            "times that rise, each with the share of those still open that ends by it, such as {91 days: 35 %, 183 days: 50 %, 730"
                    + " days: 100 %}; the last 100 %";
    private static final String KNOTS = "times that rise, such as {75 days: 2 %, 91 days: 13.9 %, …}";

    private final Problems problems;

    PublishedTables(Problems problems) {
        this.problems = problems;
    }

    Outcome bands(Tree tree, Spot spot) {
        Draft draft = new Draft();
        boolean complete = each(tree, spot, BANDS, draft, (key, at) -> {
            Optional<Band> band = Band.find(key.text());
            if (band.isEmpty() || !band.get().follows(draft.knots)) {
                problems.add(at.place(key), at.path(), "found band " + key.found(), BANDS);
                return false;
            }
            band.get().span().ifPresent(draft.values::note);
            draft.add(band.get());
            return true;
        });
        return complete ? law("bands", BANDS, draft, tree, spot) : Outcome.failed();
    }

    Outcome knots(Tree tree, Spot spot) {
        Draft draft = new Draft();
        return rising(tree, spot, KNOTS, draft) ? law("knots", KNOTS, draft, tree, spot) : Outcome.failed();
    }

    /** Shares of those still open, none of which constrains another: they may be uncertain one by one. */
    Outcome ofThoseOpen(Tree tree, Spot spot) {
        Draft draft = new Draft();
        if (!rising(tree, spot, OF_THOSE_OPEN, draft)) {
            return Outcome.failed();
        }
        double last = draft.shares.get(draft.shares.size() - 1);
        if (last != 1) {
            String found = "found " + rounded(100 * last) + " % by the last time";
            problems.add(spot.place(tree), spot.path(), found, OF_THOSE_OPEN);
            return Outcome.failed();
        }
        double open = 1;
        for (int i = 0; i < draft.shares.size(); i++) {
            double share = draft.shares.get(i);
            draft.shares.set(i, open * share);
            open *= 1 - share;
        }
        return law("of-those-open", OF_THOSE_OPEN, draft, tree, spot);
    }

    private boolean rising(Tree tree, Spot spot, String permitted, Draft draft) {
        return each(tree, spot, permitted, draft, (key, at) -> {
            Optional<Object> span = new ValueBinder(problems, false)
                    .bind(LawValues.SPAN, key, at)
                    .value();
            if (span.isEmpty()) {
                return false;
            }
            double end = ((Span) span.get()).daysOfItsKind();
            draft.values.note((Span) span.get());
            if (!draft.knots.isEmpty() && end <= draft.last()) {
                problems.add(at.place(key), at.path(), "found " + key.found() + " after a later time", permitted);
                return false;
            }
            draft.add(end);
            return true;
        });
    }

    private boolean each(Tree tree, Spot spot, String permitted, Draft draft, KeyReader reader) {
        if (!(tree instanceof Tree.Table table) || table.entries().isEmpty()) {
            problems.add(spot.place(tree), spot.path(), "found " + tree.found(), permitted);
            return false;
        }
        boolean complete = true;
        for (Tree.Entry entry : table.entries()) {
            Spot at = spot.below(entry.name());
            if (Provenance.isKey(entry.name())) {
                continue;
            }
            boolean known = reader.read(entry.key(), at);
            Optional<Share> share = draft.values.share(entry.value(), at.at(entry.value()), entry.name());
            share.ifPresent(s -> draft.shares.add(s.fraction()));
            complete &= known && share.isPresent();
        }
        return complete;
    }

    private Outcome law(String name, String form, Draft draft, Tree tree, Spot spot) {
        double percent =
                100 * draft.shares.stream().mapToDouble(Double::doubleValue).sum();
        if (draft.values.isMixed()) {
            problems.add(spot.place(tree), spot.path(), "found working days and calendar time", "one kind of time");
            return Outcome.failed();
        }
        if (!StatedDecimals.isAtMost(Math.abs(percent - 100), ROUNDING)) {
            String found = "shares add up to " + rounded(percent) + " %";
            problems.add(spot.place(tree), spot.path(), found, "100 %, give or take 0.2 for rounding");
            return Outcome.failed();
        }
        String text = "{" + name + ": " + FlowText.of(draft.values.texts()) + "}";
        try {
            DurationLaw law = new DurationLaw(draft.law(), draft.values.isWorking(), text);
            ValueOrigin origin = spot.origin(tree);
            boolean scaled = !StatedDecimals.isSame(percent, 100);
            ValueOrigin said =
                    scaled ? origin.withRemark("adds up to " + rounded(percent) + " %, scaled to 100 %") : origin;
            return Outcome.of(law, new Resolved.Leaf(text, true, said, law));
        } catch (IllegalArgumentException e) {
            problems.add(spot.place(tree), spot.path(), "found " + text, form);
            return Outcome.failed();
        }
    }

    private static String rounded(double percent) {
        return NumberShapes.write(Math.rint(percent * 1000) / 1000);
    }

    private interface KeyReader {
        boolean read(Tree.Text key, Spot spot);
    }

    /** The knots and shares read so far; a band or knot at 0 is the share that ends at once. */
    private final class Draft {
        private final LawValues values = new LawValues(problems);
        private final List<Double> knots = new ArrayList<>();
        private final List<Double> shares = new ArrayList<>();
        private boolean atOnce;

        void add(Band band) {
            if (knots.isEmpty()) {
                atOnce = band.isSameDay();
                knots.add(atOnce ? 0.0 : band.after());
            }
            if (!band.isSameDay()) {
                knots.add(band.upTo());
            }
        }

        void add(double end) {
            if (knots.isEmpty()) {
                atOnce = end == 0;
                knots.add(0.0);
            }
            if (end > 0) {
                knots.add(end);
            }
        }

        double last() {
            return knots.get(knots.size() - 1);
        }

        PiecewiseLinear law() {
            double[] all = shares.stream().mapToDouble(Double::doubleValue).toArray();
            double[] between = Arrays.copyOfRange(all, atOnce ? 1 : 0, all.length);
            double[] at = knots.stream().mapToDouble(Double::doubleValue).toArray();
            return PiecewiseLinear.of(atOnce ? all[0] : 0, at, between);
        }
    }
}
