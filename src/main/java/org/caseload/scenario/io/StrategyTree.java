package org.caseload.scenario.io;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.caseload.scenario.Scenario;
import org.caseload.scenario.Strategy;
import org.caseload.scenario.io.bind.Binder;
import org.caseload.scenario.io.merge.Inheritance;
import org.caseload.scenario.io.shape.Shapes;
import org.caseload.scenario.io.tree.PermittedFolders;
import org.caseload.scenario.io.tree.Place;
import org.caseload.scenario.io.tree.Problem;
import org.caseload.scenario.io.tree.Problems;
import org.caseload.scenario.io.tree.SourceText;
import org.caseload.scenario.io.tree.Tree;
import org.caseload.scenario.io.tree.YamlReader;
import org.caseload.scenario.io.uncertain.UncertainListing;
import org.caseload.scenario.io.uncertain.UncertainTree;

/**
 * A strategy file as far as it can be read without a scenario.
 *
 * @param tree what it says, without its kind
 * @param bound the strategy; nothing where something is wrong with it
 */
record StrategyTree(Tree.Table tree, Optional<Binder.Bound<Strategy>> bound) {
    private static final DocumentReader<Strategy> STRATEGIES =
            new DocumentReader<>(Strategy.class, FileKind.STRATEGY, List.of(FileKind.KEY));

    private static final List<String> KEYS_OF_SCENARIOS = keysOfScenarios();

    private static List<String> keysOfScenarios() {
        List<String> keys = new ArrayList<>(List.of(Inheritance.EXTENDS));
        Shapes.of(Scenario.class).fields().forEach(field -> keys.add(field.key()));
        return List.copyOf(keys);
    }

    /** Reads a file; nothing and a problem where it holds no table of a strategy's keys. */
    static Optional<StrategyTree> read(Path file, Path workingFolder, Problems problems) {
        Place place = Place.file(DocumentReader.label(file));
        Optional<Tree> read = SourceText.STRATEGY
                .of(workingFolder.resolve(file), place, problems)
                .flatMap(text -> YamlReader.read(text, place, problems))
                .flatMap(tree -> STRATEGIES.ofThisKind(tree, problems));
        if (read.isPresent() && !(read.get() instanceof Tree.Table)) {
            bind(read.get(), problems);
        }
        return read.filter(Tree.Table.class::isInstance).map(tree -> of((Tree.Table) tree, problems));
    }

    /** A strategy that stands in a table, without a kind. */
    static StrategyTree of(Tree.Table whole, Problems problems) {
        Tree.Table table = withoutStrangers(whole, problems);
        return new StrategyTree(table, bind(table, problems));
    }

    private static Optional<Binder.Bound<Strategy>> bind(Tree tree, Problems problems) {
        Problems own = new Problems();
        UncertainTree uncertain = UncertainTree.of(tree, own);
        Optional<Binder.Bound<Strategy>> bound =
                STRATEGIES.bind(uncertain.central(), new PermittedFolders(Path.of(""), List.of()), own);
        own.sorted().forEach(problems::add);
        return bound.map(made -> new Binder.Bound<>(
                made.value(), UncertainListing.of(made.resolved(), uncertain.inputs(), uncertain.paths())));
    }

    /** Says of a scenario's keys why a strategy has none of them. */
    private static Tree.Table withoutStrangers(Tree.Table table, Problems problems) {
        List<String> known = new ArrayList<>(List.of(FileKind.KEY));
        known.addAll(STRATEGIES.shape().keys());
        List<Tree.Entry> rest = new ArrayList<>();
        for (Tree.Entry entry : table.entries()) {
            if (KEYS_OF_SCENARIOS.contains(entry.name()) && !known.contains(entry.name())) {
                problems.add(new Problem(
                        entry.key().place(),
                        entry.name(),
                        "found key " + Problem.quoted(entry.name()),
                        String.join(", ", known),
                        hint(entry.name())));
            } else {
                rest.add(entry);
            }
        }
        return new Tree.Table(table.place(), rest);
    }

    private static String hint(String key) {
        return key.equals(Inheritance.EXTENDS)
                ? "A strategy builds on no other file; lay several over a scenario with --with, one after another."
                : "A strategy holds a plan only, so that it applies to any council.";
    }

    /** The strategy, if nothing is wrong with it. */
    Optional<Strategy> value() {
        return bound.map(Binder.Bound::value);
    }

    /** Where its plan begins, or else the file. */
    Place place() {
        return tree.find("plan").map(entry -> entry.key().place()).orElse(tree.place());
    }
}
