package org.caseload.scenario.io.bind;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.caseload.quantity.Share;
import org.caseload.quantity.Span;
import org.caseload.random.Constant;
import org.caseload.random.DurationLaw;
import org.caseload.random.Law;
import org.caseload.scenario.io.shape.Limits;
import org.caseload.scenario.io.shape.Shape;
import org.caseload.scenario.io.tree.NearMiss;
import org.caseload.scenario.io.tree.Problem;
import org.caseload.scenario.io.tree.Problems;
import org.caseload.scenario.io.tree.Tree;

/** Reads how long something lasts: a bare length of time, a law by its parameters or quantiles, bands, knots or shares of those still open. */
final class LawBinder {
    private final Problems problems;
    private final PublishedTables tables;

    LawBinder(Problems problems) {
        this.problems = problems;
        this.tables = new PublishedTables(problems);
    }

    Outcome bind(Tree tree, Spot spot) {
        if (tree instanceof Tree.Text text && !text.isEmpty()) {
            return constant(text, spot);
        }
        if (!(tree instanceof Tree.Table table) || table.entries().size() != 1) {
            String permitted = Permitted.of(new Shape.Duration(), Limits.NONE);
            problems.add(spot.place(tree), spot.path(), "found " + tree.found(), permitted);
            return Outcome.failed();
        }
        Tree.Entry entry = table.entries().get(0);
        Spot inside = spot.below(entry.name(), Limits.NONE).at(entry.value());
        return switch (entry.name()) {
            case "bands" -> tables.bands(entry.value(), inside);
            case "knots" -> tables.knots(entry.value(), inside);
            case "of-those-open" -> tables.ofThoseOpen(entry.value(), inside);
            default -> law(entry, spot, inside);
        };
    }

    private Outcome constant(Tree.Text text, Spot spot) {
        try {
            Span span = Span.parse(text.text());
            DurationLaw law = new DurationLaw(new Constant(span.daysOfItsKind()), span.isWorking(), span.toString());
            return Outcome.of(law, new Resolved.Leaf(span.toString(), false, spot.origin(text), law));
        } catch (IllegalArgumentException e) {
            String permitted = Permitted.of(new Shape.Duration(), Limits.NONE);
            String hint = NearMiss.respelt(text.text(), LawValues.SPAN.words(), LawValues.SPAN::find);
            problems.add(new Problem(spot.place(text), spot.path(), "found " + text.found(), permitted, hint));
            return Outcome.failed();
        }
    }

    private Outcome law(Tree.Entry entry, Spot spot, Spot inside) {
        String name = entry.name();
        List<LawForm> forms = LawForm.of(name);
        if (forms.isEmpty()) {
            String found = "found law " + Problem.quoted(name);
            String permitted = Binder.listed(LawForm.LAWS);
            String hint = NearMiss.sentence(name, LawForm.LAWS);
            problems.add(new Problem(spot.place(entry.key()), inside.path(), found, permitted, hint));
            return Outcome.failed();
        }
        Tree value = LongForm.unwrapped(entry.value(), inside, problems).tree();
        LawValues values = new LawValues(problems);
        if (value instanceof Tree.Text && forms.get(0).keys().size() == 1) {
            Optional<Double> days =
                    values.days(value, inside, forms.get(0).keys().get(0));
            return days.isEmpty() ? Outcome.failed() : made(forms.get(0), values, true, entry, spot);
        }
        if (!(value instanceof Tree.Table table)) {
            problems.add(inside.place(value), inside.path(), "found " + value.found(), LawForm.permitted(name));
            return Outcome.failed();
        }
        return table.find(LawForm.QUANTILES).isPresent() && table.entries().size() == 1
                ? byQuantiles(table, values, entry, spot)
                : byParameters(table, values, entry, spot, inside);
    }

    private Outcome byParameters(Tree.Table table, LawValues values, Tree.Entry entry, Spot spot, Spot inside) {
        String name = entry.name();
        List<String> keys = table.entries().stream().map(Tree.Entry::name).toList();
        Optional<LawForm> form = LawForm.find(name, keys);
        if (form.isEmpty()) {
            List<String> known = LawForm.keysOf(name);
            Optional<Tree.Entry> odd = table.entries().stream()
                    .filter(e -> !known.contains(e.name()))
                    .findFirst();
            String hint = odd.map(e -> NearMiss.sentence(e.name(), known)).orElse("");
            String found = "found " + table.found();
            problems.add(new Problem(
                    odd.map(e -> spot.place(e.key())).orElse(inside.place(table)),
                    inside.path(),
                    found,
                    LawForm.permitted(name),
                    hint));
            return Outcome.failed();
        }
        boolean complete = true;
        for (String key : form.get().keys()) {
            Tree value = table.findValue(key).orElseThrow();
            Spot at = inside.below(key).at(value);
            complete &= LawForm.isNumber(key)
                    ? values.number(value, at, key).isPresent()
                    : values.days(value, at, key).isPresent();
        }
        return complete ? made(form.get(), values, false, entry, spot) : Outcome.failed();
    }

    private Outcome byQuantiles(Tree.Table table, LawValues values, Tree.Entry entry, Spot spot) {
        String name = entry.name();
        Spot at = spot.below(name).below(LawForm.QUANTILES);
        Tree quantiles = table.findValue(LawForm.QUANTILES).orElseThrow();
        boolean offered = LawForm.hasQuantiles(name);
        if (!offered
                || !(quantiles instanceof Tree.Table pairs)
                || pairs.entries().size() != 2) {
            String permitted =
                    offered ? "two quantiles, such as {50 %: 33 days, 90 %: 61 days}" : LawForm.permitted(name);
            problems.add(at.place(quantiles), at.path(), "found " + quantiles.found(), permitted);
            return Outcome.failed();
        }
        List<Double> numbers = new ArrayList<>();
        for (Tree.Entry pair : pairs.entries()) {
            Optional<Share> share = values.share(pair.key(), at);
            Optional<Double> days = values.days(pair.value(), at.below(pair.name()), pair.name());
            share.ifPresent(s -> numbers.add(s.fraction()));
            days.ifPresent(numbers::add);
        }
        if (numbers.size() < 4) {
            return Outcome.failed();
        }
        double[] v = numbers.stream().mapToDouble(Double::doubleValue).toArray();
        String inner = "{quantiles: " + FlowText.of(values.texts()) + "}";
        String rule = "two shares above 0 % and below 100 % in rising order, with lengths above 0 that rise too";
        return finished(() -> LawForm.byQuantiles(name, v), name, inner, rule, values, entry, spot);
    }

    private Outcome made(LawForm form, LawValues values, boolean bare, Tree.Entry entry, Spot spot) {
        Map<String, String> texts = values.texts();
        String inner = bare ? FlowText.scalar(texts.get(form.keys().get(0))) : FlowText.of(texts);
        return finished(() -> form.make(values.numbers()), form.law(), inner, form.rule(), values, entry, spot);
    }

    private Outcome finished(
            Recipe recipe, String law, String inner, String rule, LawValues values, Tree.Entry entry, Spot spot) {
        String text = "{" + law + ": " + inner + "}";
        if (values.isMixed()) {
            problems.add(
                    spot.place(entry.value()),
                    spot.path(),
                    "found working days and calendar time in one law",
                    "one kind of time");
            return Outcome.failed();
        }
        try {
            DurationLaw value = new DurationLaw(recipe.law(), values.isWorking(), text);
            return Outcome.of(value, new Resolved.Leaf(text, true, spot.origin(entry.key()), value));
        } catch (IllegalArgumentException e) {
            problems.add(spot.place(entry.value()), spot.path(), "found " + text, rule);
            return Outcome.failed();
        }
    }

    private interface Recipe {
        Law law();
    }
}
