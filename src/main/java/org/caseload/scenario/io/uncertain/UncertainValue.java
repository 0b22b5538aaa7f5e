package org.caseload.scenario.io.uncertain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.caseload.quantity.Share;
import org.caseload.quantity.WhiteSpace;
import org.caseload.random.InputUncertainty;
import org.caseload.random.IntervalBelief;
import org.caseload.random.TriangularBelief;
import org.caseload.scenario.UncertainInput;
import org.caseload.scenario.io.bind.FlowText;
import org.caseload.scenario.io.tree.NumberAsWritten;
import org.caseload.scenario.io.tree.Problem;
import org.caseload.scenario.io.tree.Problems;
import org.caseload.scenario.io.tree.Tree;

/**
 * What stands behind {@code uncertain:}.
 *
 * @param belief the belief in the unit of the wording
 * @param wording how its numbers are written
 * @param centralText the central value as a file would state it
 * @param text the whole as a file would state it
 * @param of what it is of, where that is stated
 * @param drawnWith the name that it shares with numbers drawn together with it, where there are any
 */
record UncertainValue(
        InputUncertainty belief,
        NumberAsWritten wording,
        String centralText,
        String text,
        Optional<UncertainInput.Of> of,
        Optional<String> drawnWith) {
    private static final List<String> SPREAD = List.of("low", "mode", "high");
    private static final List<String> INTERVAL = List.of("interval", "level");
    private static final String OF = "of";
    private static final String WITH = "with";
    private static final String PERMITTED =
            "{low: 8 %, mode: 10 %, high: 15 %} or {interval: [8 %, 15 %], level: 95 %}, a number and its unit; with them `of:"
                    + " today`, `of: the-future` and `with: a-name`";

    /** Reads it; nothing and a problem where it is no such thing. */
    static Optional<UncertainValue> of(Tree tree, String path, Problems problems) {
        try {
            if (tree instanceof Tree.Table table && hasKeys(table, SPREAD)) {
                return Optional.of(spread(table));
            }
            if (tree instanceof Tree.Table table && hasKeys(table, INTERVAL)) {
                return Optional.of(interval(table));
            }
            throw new IllegalArgumentException("found " + tree.found());
        } catch (IllegalArgumentException refusal) {
            problems.add(new Problem(tree.place(), path, refusal.getMessage(), PERMITTED, ""));
            return Optional.empty();
        }
    }

    private static boolean hasKeys(Tree.Table table, List<String> keys) {
        return keys.stream().allMatch(key -> table.find(key).isPresent())
                && table.entries().stream()
                        .map(Tree.Entry::name)
                        .allMatch(key -> keys.contains(key) || key.equals(OF) || key.equals(WITH));
    }

    private static UncertainValue spread(Tree.Table table) {
        List<String> texts = SPREAD.stream()
                .map(key -> text(table.findValue(key).orElseThrow()))
                .toList();
        List<NumberAsWritten> numbers = alike(texts);
        InputUncertainty belief = new TriangularBelief(
                numbers.get(0).number(), numbers.get(1).number(), numbers.get(2).number());
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            parts.add(SPREAD.get(i) + ": " + FlowText.scalar(texts.get(i)));
        }
        return new UncertainValue(
                belief,
                common(numbers),
                texts.get(1),
                "{uncertain: {" + String.join(", ", parts) + besides(table) + "}}",
                of(table),
                drawnWith(table));
    }

    private static UncertainValue interval(Tree.Table table) {
        Tree ends = table.findValue("interval").orElseThrow();
        if (!(ends instanceof Tree.Items list) || list.items().size() != 2) {
            throw new IllegalArgumentException("found " + ends.found());
        }
        List<String> texts = list.items().stream().map(UncertainValue::text).toList();
        List<NumberAsWritten> numbers = alike(texts);
        String level = text(table.findValue("level").orElseThrow());
        InputUncertainty belief = new IntervalBelief(
                numbers.get(0).number(),
                numbers.get(1).number(),
                Share.parse(level).fraction());
        NumberAsWritten wording = common(numbers);
        String text = "{uncertain: {interval: [" + FlowText.scalar(texts.get(0)) + ", " + FlowText.scalar(texts.get(1))
                + "], level: " + FlowText.scalar(level) + besides(table) + "}}";
        return new UncertainValue(
                belief, wording, wording.with(belief.central(), false), text, of(table), drawnWith(table));
    }

    private static String besides(Tree.Table table) {
        return of(table).map(of -> ", of: " + word(of)).orElse("")
                + drawnWith(table)
                        .map(name -> ", with: " + FlowText.scalar(name))
                        .orElse("");
    }

    private static Optional<UncertainInput.Of> of(Tree.Table table) {
        return table.findValue(OF)
                .map(UncertainValue::text)
                .map(said -> Stream.of(UncertainInput.Of.values())
                        .filter(of -> word(of).equals(said))
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException("found " + Problem.quoted(said))));
    }

    private static String word(UncertainInput.Of of) {
        return of.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Optional<String> drawnWith(Tree.Table table) {
        return table.findValue(WITH).map(UncertainValue::text).map(name -> {
            if (!name.matches("[a-z][a-z0-9-]{0,99}")) {
                throw new IllegalArgumentException("found " + Problem.quoted(name));
            }
            return name;
        });
    }

    private static String text(Tree tree) {
        if (tree instanceof Tree.Text text && !text.isEmpty()) {
            return WhiteSpace.tidy(text.text());
        }
        throw new IllegalArgumentException("found " + tree.found());
    }

    private static List<NumberAsWritten> alike(List<String> texts) {
        List<NumberAsWritten> numbers = new ArrayList<>();
        for (String text : texts) {
            numbers.add(NumberAsWritten.find(text)
                    .orElseThrow(() -> new IllegalArgumentException("found " + Problem.quoted(text))));
            if (!numbers.get(0).isAlike(numbers.get(numbers.size() - 1))) {
                throw new IllegalArgumentException(
                        "found two units, " + Problem.quoted(texts.get(0)) + " and " + Problem.quoted(text));
            }
        }
        return numbers;
    }

    private static NumberAsWritten common(List<NumberAsWritten> numbers) {
        return numbers.stream().reduce(NumberAsWritten::orPlural).orElseThrow();
    }

    /** Another value as a file would state it; the central one as the file does. */
    String at(double value, boolean whole) {
        return value == belief.central() ? centralText : wording.with(value, whole);
    }
}
