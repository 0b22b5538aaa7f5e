package org.caseload.scenario.io;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.caseload.picture.CleanPicture;
import org.caseload.scenario.Scenario;
import org.caseload.scenario.UncertainInput;
import org.caseload.scenario.UncertainInputs;
import org.caseload.scenario.io.bind.Binder;
import org.caseload.scenario.io.bind.Remembered;
import org.caseload.scenario.io.bind.Resolved;
import org.caseload.scenario.io.merge.Inheritance;
import org.caseload.scenario.io.picture.LogoFile;
import org.caseload.scenario.io.tree.PermittedFolders;
import org.caseload.scenario.io.tree.Place;
import org.caseload.scenario.io.tree.Problem;
import org.caseload.scenario.io.tree.Problems;
import org.caseload.scenario.io.tree.Tree;
import org.caseload.scenario.io.uncertain.UncertainListing;
import org.caseload.scenario.io.uncertain.UncertainTree;

/**
 * A scenario file, read with all that it extends and what the command line states, but not yet bound: so that it can be made
 * into a scenario as it stands, and with one strategy after another laid over its plan.
 */
public final class ScenarioSource {
    private static final List<String> NEVER_INHERITED = List.of(FileKind.KEY, "name", "question", "description");

    private static final DocumentReader<Scenario> SCENARIOS =
            new DocumentReader<>(Scenario.class, FileKind.SCENARIO, List.of(FileKind.KEY, Inheritance.EXTENDS));

    private final Optional<Tree> tree;
    private final List<Problem> problems;
    private final PermittedFolders folders;
    private final Path workingFolder;

    private ScenarioSource(Optional<Tree> tree, List<Problem> problems, PermittedFolders folders, Path workingFolder) {
        this.tree = tree;
        this.problems = problems;
        this.folders = folders;
        this.workingFolder = workingFolder;
    }

    /**
     * Opens a scenario file. What is wrong with it is said when it is made into a scenario.
     *
     * @param file the file as the user named it
     * @param workingFolder the folder in which the program was started
     * @param overrides what the command line states
     */
    public static ScenarioSource open(Path file, Path workingFolder, List<OverriddenValue> overrides) {
        Problems problems = new Problems();
        Optional<Tree> read = SCENARIOS.open(file, workingFolder, NEVER_INHERITED, overrides, problems);
        PermittedFolders folders = PermittedFolders.of(file, workingFolder);
        return new ScenarioSource(read, problems.sorted(), folders, workingFolder);
    }

    /** The scenario as it stands. */
    public ParseResult<Scenario> scenario() {
        return with(List.of());
    }

    /**
     * The scenario with strategies laid over its plan, one after another; or the whole list of what is wrong with all of them,
     * each problem at its own place in its own file. The department is the same, whatever the strategies.
     *
     * @param strategies the files as the user named them
     */
    public ParseResult<Scenario> with(List<Path> strategies) {
        return with(strategies, (read, all) -> {});
    }

    /**
     * The same with a future laid over all of that.
     *
     * @param strategies the files as the user named them
     * @param futures the file of futures
     * @param future the future's id in it
     */
    public ParseResult<Scenario> with(List<Path> strategies, Path futures, String future) {
        return with(
                strategies,
                (read, all) -> FuturesReader.future(futures, future, workingFolder, all)
                        .ifPresent(read::add));
    }

    /**
     * The same with a plan of a space laid over all of that.
     *
     * @param strategies the files as the user named them
     * @param space the space
     * @param choice the choice of each of its levers
     */
    public ParseResult<Scenario> with(List<Path> strategies, PlanSpaceSource space, int... choice) {
        return with(strategies, (read, all) -> read.addAll(space.plan(choice, all)));
    }

    /** The same in a future, which is laid over the plan. */
    public ParseResult<Scenario> with(
            List<Path> strategies, Path futures, String future, PlanSpaceSource space, int... choice) {
        return with(strategies, (read, all) -> {
            read.addAll(space.plan(choice, all));
            FuturesReader.future(futures, future, workingFolder, all).ifPresent(read::add);
        });
    }

    private ParseResult<Scenario> with(List<Path> strategies, BiConsumer<List<StrategyTree>, Problems> further) {
        Problems all = new Problems();
        problems.forEach(all::add);
        List<StrategyTree> read = new ArrayList<>();
        strategies.forEach(file -> StrategyTree.read(file, workingFolder, all).ifPresent(read::add));
        further.accept(read, all);
        return tree.flatMap(base -> bind(PlanOverlay.over(base, read, all), read, all))
                .filter(reading -> all.count() == 0)
                .orElseGet(() -> ParseResult.refused(all.sorted()));
    }

    /** Binds by itself, so that what was found before hides nothing; of two problems in one place the first is told. */
    private Optional<ParseResult<Scenario>> bind(Tree whole, List<StrategyTree> strategies, Problems all) {
        List<Place> told = all.sorted().stream().map(Problem::place).toList();
        Problems own = new Problems();
        UncertainTree uncertain = UncertainTree.of(whole, own);
        Remembered remembered = new Remembered();
        Optional<Binder.Bound<Scenario>> bound = SCENARIOS.bind(uncertain.central(), folders, own, remembered);
        Optional<CleanPicture> logo = LogoFile.of(whole, folders, own);
        if (own.count() == 0) {
            uncertain.check(plain -> problemsOf(plain, remembered), own);
        }
        own.sorted().stream()
                .filter(problem -> strategies.isEmpty() || !told.contains(problem.place()))
                .forEach(all::add);
        bound.ifPresent(made -> strategies.forEach(strategy -> checkTime(strategy, made.value(), all)));
        return bound.map(made -> reading(made, uncertain, logo, remembered));
    }

    private ParseResult<Scenario> reading(
            Binder.Bound<Scenario> bound, UncertainTree uncertain, Optional<CleanPicture> logo, Remembered remembered) {
        List<UncertainInput> inputs = uncertain.inputs();
        Resolved.Branch values = UncertainListing.of(bound.resolved(), inputs, uncertain.paths());
        return ParseResult.of(
                bound.value(),
                new ResolvedScenario(FileKind.SCENARIO, values),
                inputs.isEmpty()
                        ? UncertainInputs.NONE
                        : new UncertainInputs(inputs, drawn -> at(uncertain, drawn, remembered)),
                logo);
    }

    private Problems problemsOf(Tree plain, Remembered remembered) {
        Problems found = new Problems();
        SCENARIOS.bind(plain, folders, found, remembered);
        return found;
    }

    private Scenario at(UncertainTree uncertain, double[] values, Remembered remembered) {
        Problems found = new Problems();
        return SCENARIOS
                .bind(uncertain.at(values), folders, found, remembered)
                .map(Binder.Bound::value)
                .orElseThrow(() -> new IllegalArgumentException("no scenario at the values drawn: "
                        + found.sorted().get(0).text()));
    }

    /** An action after the last day is no mistake, but a strategy that is only that would seem to have no effect. */
    private static void checkTime(StrategyTree strategy, Scenario scenario, Problems all) {
        LocalDate end = scenario.endDate();
        strategy.value()
                .flatMap(value -> value.firstDay(scenario.startDate()))
                .filter(first -> first.isAfter(end))
                .ifPresent(first -> all.add(
                        strategy.place(),
                        "plan",
                        "nothing happens before " + first + ", and the last day looked at is " + end,
                        "at least one action by then, or a longer horizon"));
    }
}
