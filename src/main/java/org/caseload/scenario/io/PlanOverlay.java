package org.caseload.scenario.io;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.caseload.scenario.Strategy;
import org.caseload.scenario.io.merge.Merge;
import org.caseload.scenario.io.tree.Problem;
import org.caseload.scenario.io.tree.Problems;
import org.caseload.scenario.io.tree.Tree;

/**
 * Lays the plans of strategies over a scenario's, as trees, so that whatever is wrong afterwards is still found in the file that
 * says it. An action may stand once only: its name keys its luck.
 */
final class PlanOverlay {
    private static final String PLAN = "plan";
    private static final String NAME = "name";
    private static final String REPLACES_PLAN = "replaces-plan";

    private final Problems problems;
    private final Map<String, Tree.Entry> actions = new LinkedHashMap<>();
    private final List<Tree.Entry> provenance = new ArrayList<>();

    private PlanOverlay(Problems problems) {
        this.problems = problems;
    }

    /** The scenario with the strategies in its plan and in its name. */
    static Tree over(Tree scenario, List<StrategyTree> strategies, Problems problems) {
        if (strategies.isEmpty() || !(scenario instanceof Tree.Table table)) {
            return scenario;
        }
        Optional<Tree.Entry> plan = table.find(PLAN);
        if (plan.isPresent() && table(plan.get().value()).isEmpty()) {
            return scenario;
        }
        PlanOverlay overlay = new PlanOverlay(problems);
        boolean dropped = strategies.stream().anyMatch(PlanOverlay::replacesPlan);
        if (!dropped) {
            plan.flatMap(entry -> table(entry.value())).ifPresent(overlay::add);
        }
        strategies.forEach(overlay::add);
        return overlay.in(table, strategies);
    }

    private static boolean replacesPlan(StrategyTree strategy) {
        boolean said = strategy.tree()
                .findValue(REPLACES_PLAN)
                .filter(value -> value instanceof Tree.Text text && text.text().equals("yes"))
                .isPresent();
        return strategy.value().map(Strategy::replacesPlan).orElse(said);
    }

    /** A table; a key with nothing behind it is an empty one. */
    private static Optional<Tree.Table> table(Tree tree) {
        if (tree instanceof Tree.Text text && text.isEmpty()) {
            return Optional.of(new Tree.Table(text.place(), List.of()));
        }
        return tree instanceof Tree.Table table ? Optional.of(table) : Optional.empty();
    }

    private void add(StrategyTree strategy) {
        strategy.tree()
                .findValue(PLAN)
                .flatMap(PlanOverlay::table)
                .ifPresent(plan -> add(new Tree.Table(
                        plan.place(),
                        plan.entries().stream()
                                .filter(entry -> !Merge.isNone(entry.value()))
                                .toList())));
        strategy.tree().entries().stream().filter(PlanOverlay::isProvenance).forEach(provenance::add);
    }

    private void add(Tree.Table plan) {
        for (Tree.Entry entry : plan.entries()) {
            Tree.Entry other = actions.get(entry.name());
            if (isProvenance(entry)) {
                provenance.add(entry);
            } else if (other == null || other.value() instanceof Tree.Removed) {
                actions.put(entry.name(), entry);
            } else {
                problems.add(
                        entry.key().place(),
                        PLAN + "." + entry.name(),
                        "found action " + Problem.quoted(entry.name()) + " again",
                        "another name; this one stands at "
                                + other.key().place().text());
            }
        }
    }

    private Tree in(Tree.Table scenario, List<StrategyTree> strategies) {
        List<Tree.Entry> whole = new ArrayList<>(actions.values());
        whole.addAll(provenance);
        List<Tree.Entry> entries = new ArrayList<>();
        for (Tree.Entry entry : scenario.entries()) {
            if (entry.name().equals(NAME)) {
                entries.add(new Tree.Entry(entry.key(), named(entry.value(), strategies)));
            } else if (!entry.name().equals(PLAN)) {
                entries.add(entry);
            }
        }
        Tree.Text key = scenario.find(PLAN)
                .map(Tree.Entry::key)
                .orElseGet(() -> new Tree.Text(strategies.get(0).place(), PLAN));
        entries.add(new Tree.Entry(key, new Tree.Table(key.place(), whole)));
        return new Tree.Table(scenario.place(), entries);
    }

    /** The scenario's name with those of the strategies: what is printed says what it is. */
    private static Tree named(Tree name, List<StrategyTree> strategies) {
        if (name instanceof Tree.Table table && table.find("value").isPresent()) {
            List<Tree.Entry> entries = table.entries().stream()
                    .map(entry -> entry.name().equals("value")
                            ? new Tree.Entry(entry.key(), named(entry.value(), strategies))
                            : entry)
                    .toList();
            return new Tree.Table(table.place(), entries);
        }
        if (!(name instanceof Tree.Text text) || text.isEmpty()) {
            return name;
        }
        String names = strategies.stream()
                .flatMap(strategy -> strategy.value().stream())
                .map(Strategy::name)
                .collect(Collectors.joining(" + "));
        return new Tree.Text(text.place(), text.text() + ": " + names, true);
    }

    private static boolean isProvenance(Tree.Entry entry) {
        return Merge.PROVENANCE.contains(entry.name());
    }
}
