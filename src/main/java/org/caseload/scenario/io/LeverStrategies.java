package org.caseload.scenario.io;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.caseload.scenario.Lever;
import org.caseload.scenario.StatedLever;
import org.caseload.scenario.io.merge.Merge;
import org.caseload.scenario.io.tree.NearMiss;
import org.caseload.scenario.io.tree.PermittedFolders;
import org.caseload.scenario.io.tree.Place;
import org.caseload.scenario.io.tree.Problem;
import org.caseload.scenario.io.tree.Problems;
import org.caseload.scenario.io.tree.Tree;

/** A lever's strategy as each of its choices makes it: the file's, with the size and the date that the space states in their places. */
final class LeverStrategies {
    private static final String ON = "on";
    private static final String VALUE = "value";
    private static final Pattern NUMBER = Pattern.compile("-?£?([0-9][0-9,]*(?:\\.[0-9]+)?)");

    private final String id;
    private final StatedLever lever;
    private final StrategyTree strategy;
    private final Optional<String> action;
    private final List<Optional<Tree.Text>> sizes;
    private final List<Optional<Tree.Text>> dates;

    private LeverStrategies(
            String id, StatedLever lever, StrategyTree strategy, Optional<String> action, Tree.Table stated) {
        this.id = id;
        this.lever = lever;
        this.strategy = strategy;
        this.action = action;
        sizes = texts(stated, "sizes");
        dates = texts(stated, "dates");
    }

    private static List<Optional<Tree.Text>> texts(Tree.Table stated, String key) {
        List<Optional<Tree.Text>> texts = new ArrayList<>();
        stated.findValue(key)
                .filter(Tree.Items.class::isInstance)
                .ifPresent(list ->
                        ((Tree.Items) list).items().forEach(item -> texts.add(Optional.of((Tree.Text) item))));
        return texts.isEmpty() ? List.of(Optional.empty()) : List.copyOf(texts);
    }

    /** Reads a lever's strategy and looks whether each of its choices may be; or nothing, and problems. */
    static Optional<LeverStrategies> read(
            String id, StatedLever lever, Tree.Table stated, PermittedFolders folders, Problems problems) {
        Tree.Text name = (Tree.Text) plain(stated.findValue("strategy").orElseThrow());
        int before = problems.count();
        checkSizes(id, lever, stated, problems);
        Optional<StrategyTree> strategy = folders.find(
                        name,
                        refused -> problems.add(
                                name.place(), "levers." + id + ".strategy", refused, "the name of a strategy file"))
                .flatMap(path -> StrategyTree.read(shown(path, folders), folders.workingFolder(), problems));
        if (strategy.isEmpty() || problems.count() > before) {
            return Optional.empty();
        }
        Optional<String> action = action(id, lever, stated, strategy.get(), problems);
        if (problems.count() > before) {
            return Optional.empty();
        }
        StrategyTree taken =
                lever.action().map(only -> only(strategy.get(), only, problems)).orElse(strategy.get());
        action.ifPresent(varied -> checkKeys(id, lever, stated, taken, varied, problems));
        if (problems.count() > before) {
            return Optional.empty();
        }
        LeverStrategies read = new LeverStrategies(id, lever, taken, action, stated);
        read.check(problems);
        return Optional.of(read).filter(found -> problems.count() == before);
    }

    private static void checkSizes(String id, StatedLever lever, Tree.Table stated, Problems problems) {
        if (lever.varies().isPresent() && lever.sizes().isEmpty()) {
            problems.add(
                    stated.findValue("varies").orElseThrow().place(),
                    "levers." + id + ".varies",
                    "found no sizes for it",
                    "`sizes: [10, 20, 30]`, from least to most");
        }
        if (lever.varies().isEmpty() && !lever.sizes().isEmpty()) {
            problems.add(
                    stated.findValue("sizes").orElseThrow().place(),
                    "levers." + id + ".sizes",
                    "found sizes of nothing",
                    "`varies: people`, the key whose values they are");
        }
    }

    /** What varies must be stated by the action: it is put in the place of what stands there. */
    private static void checkKeys(
            String id, StatedLever lever, Tree.Table stated, StrategyTree strategy, String action, Problems problems) {
        Tree.Table plan = (Tree.Table) strategy.tree().findValue("plan").orElseThrow();
        List<String> keys = ((Tree.Table) plan.findValue(action).orElseThrow())
                .entries().stream().map(Tree.Entry::name).toList();
        String permitted = "a key that the action " + Problem.quoted(action) + " states: " + String.join(", ", keys);
        lever.varies()
                .filter(key -> !keys.contains(key))
                .ifPresent(key -> problems.add(new Problem(
                        stated.findValue("varies").orElseThrow().place(),
                        "levers." + id + ".varies",
                        "found " + Problem.quoted(key),
                        permitted,
                        NearMiss.sentence(key, keys))));
        if (!lever.dates().isEmpty() && !keys.contains(ON)) {
            problems.add(
                    stated.findValue("dates").orElseThrow().place(),
                    "levers." + id + ".dates",
                    "the action " + Problem.quoted(action) + " has no date",
                    "no dates");
        }
    }

    /** A strategy of one of its actions alone. */
    private static StrategyTree only(StrategyTree strategy, String action, Problems problems) {
        return StrategyTree.of(
                in(
                        strategy.tree(),
                        "plan",
                        plan -> new Tree.Table(
                                plan.place(), List.of(plan.find(action).orElseThrow()))),
                problems);
    }

    private static Path shown(Path path, PermittedFolders folders) {
        Path working = folders.workingFolder().toAbsolutePath().normalize();
        Path whole = path.toAbsolutePath().normalize();
        return whole.startsWith(working) ? working.relativize(whole) : whole;
    }

    /** A value with its origin written beside it is that value. */
    private static Tree plain(Tree tree) {
        return tree instanceof Tree.Table table ? table.findValue(VALUE).orElse(tree) : tree;
    }

    /** The action that varies: the one named, or the only one; none where nothing varies. */
    private static Optional<String> action(
            String id, StatedLever lever, Tree.Table stated, StrategyTree strategy, Problems problems) {
        List<String> actions = names(strategy);
        if (lever.action().isPresent() && !actions.contains(lever.action().get())) {
            Place place = stated.findValue("action").orElseThrow().place();
            problems.add(
                    place,
                    "levers." + id + ".action",
                    "found " + Problem.quoted(lever.action().get()),
                    "an action of its strategy: " + String.join(", ", actions));
            return Optional.empty();
        }
        boolean varies = lever.varies().isPresent() || !lever.dates().isEmpty();
        if (lever.action().isPresent() || !varies) {
            return lever.action();
        }
        if (actions.size() != 1) {
            problems.add(
                    stated.place(),
                    "levers." + id,
                    "its strategy holds " + actions.size() + " actions, and it is not said which of them varies",
                    "`action:` with one of " + String.join(", ", actions));
            return Optional.empty();
        }
        return Optional.of(actions.get(0));
    }

    private static List<String> names(StrategyTree strategy) {
        return strategy.tree()
                .findValue("plan")
                .filter(Tree.Table.class::isInstance)
                .map(plan -> ((Tree.Table) plan)
                        .entries().stream()
                                .map(Tree.Entry::name)
                                .filter(name -> !Merge.PROVENANCE.contains(name))
                                .toList())
                .orElse(List.of());
    }

    private void check(Problems problems) {
        double last = Double.NEGATIVE_INFINITY;
        for (Optional<Tree.Text> size : sizes) {
            double number = size.map(text -> number(text.text())).orElse(Double.NaN);
            if (number <= last) {
                problems.add(
                        size.orElseThrow().place(),
                        "levers." + id + ".sizes",
                        "found " + size.get().found() + " after one as large",
                        "values from least to most");
            }
            last = number;
        }
        for (int choice = 1; choice < lever.choices(); choice++) {
            at(choice, problems);
        }
    }

    private static double number(String text) {
        Matcher matcher = NUMBER.matcher(text.strip());
        return matcher.lookingAt() ? Double.parseDouble(matcher.group(1).replace(",", "")) : Double.NaN;
    }

    /** The names of its actions. */
    List<String> actions() {
        return names(strategy);
    }

    /** In which ways plans may hold it. */
    Lever lever() {
        List<Lever.Setting> choices = new ArrayList<>();
        choices.add(new Lever.Setting("without " + id.replace('-', ' '), 0, 0));
        for (int choice = 1; choice < lever.choices(); choice++) {
            Optional<String> size = size(choice).map(Tree.Text::text);
            Optional<String> date = date(choice).map(Tree.Text::text);
            choices.add(new Lever.Setting(
                    PlanSpaceSource.words(id, lever, size, date),
                    1 + (choice - 1) / dates.size(),
                    (choice - 1) % dates.size()));
        }
        return new Lever(id, choices, lever.adds(), lever.notWith());
    }

    private Optional<Tree.Text> size(int choice) {
        return sizes.get((choice - 1) / dates.size());
    }

    private Optional<Tree.Text> date(int choice) {
        return dates.get((choice - 1) % dates.size());
    }

    /** Its strategy at a choice other than to leave it out. */
    StrategyTree at(int choice, Problems problems) {
        if (action.isEmpty()) {
            return strategy;
        }
        Optional<Tree.Text> size = size(choice);
        Optional<Tree.Text> date = date(choice);
        Tree.Table varied = in(
                strategy.tree(),
                "plan",
                plan -> in(plan, action.get(), stated -> {
                    Tree.Table sized =
                            size.isPresent() ? with(stated, lever.varies().orElseThrow(), size.get()) : stated;
                    return date.isPresent() ? with(sized, ON, date.get()) : sized;
                }));
        // What is wrong with the action as a whole is then told at the size or the date, which is what the author of
        // the space can change.
        Optional<Place> place = size.or(() -> date).map(Tree.Text::place);
        if (place.isPresent()) {
            varied = in(varied, "plan", plan -> standingAt(plan, action.get(), place.get()));
        }
        return StrategyTree.of(varied, problems);
    }

    private static Tree.Table standingAt(Tree.Table plan, String action, Place place) {
        return new Tree.Table(
                plan.place(),
                plan.entries().stream()
                        .map(entry -> entry.name().equals(action)
                                ? new Tree.Entry(
                                        new Tree.Text(place, action),
                                        new Tree.Table(place, ((Tree.Table) entry.value()).entries()))
                                : entry)
                        .toList());
    }

    private static Tree.Table in(Tree.Table table, String key, Function<Tree.Table, Tree> change) {
        return new Tree.Table(
                table.place(),
                table.entries().stream()
                        .map(entry -> entry.name().equals(key)
                                ? new Tree.Entry(entry.key(), change.apply((Tree.Table) entry.value()))
                                : entry)
                        .toList());
    }

    /** An action with another value of a key that it states. */
    private static Tree.Table with(Tree.Table stated, String key, Tree.Text value) {
        return new Tree.Table(
                stated.place(),
                stated.entries().stream()
                        .map(entry -> entry.name().equals(key) ? new Tree.Entry(entry.key(), value) : entry)
                        .toList());
    }
}
