package org.caseload.app.study;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.caseload.app.machine.BadInput;
import org.caseload.app.request.StudyFiles;
import org.caseload.scenario.Future;
import org.caseload.scenario.Futures;
import org.caseload.scenario.Lever;
import org.caseload.scenario.Scenario;
import org.caseload.scenario.Strategy;
import org.caseload.scenario.io.FileKind;
import org.caseload.scenario.io.FuturesReader;
import org.caseload.scenario.io.OverriddenValue;
import org.caseload.scenario.io.OwnLists;
import org.caseload.scenario.io.ParseResult;
import org.caseload.scenario.io.PlanSpaceSource;
import org.caseload.scenario.io.ResolvedScenario;
import org.caseload.scenario.io.ScenarioSource;
import org.caseload.scenario.io.StrategyReader;
import org.caseload.scenario.io.StrategyText;
import org.caseload.scenario.io.listing.DifferenceInWords;
import org.caseload.scenario.io.listing.DifferenceListing;
import org.caseload.scenario.io.listing.ResolvedListing;
import org.caseload.scenario.io.listing.ValuesToReplace;
import org.caseload.scenario.io.merge.Inheritance;
import org.caseload.scenario.io.schema.JsonSchema;
import org.caseload.scenario.io.tree.Problem;

/** Studies read from scenario files. */
public final class ScenarioFiles implements Studies {
    private final Path workingFolder;

    /** Files named from a working folder. */
    public ScenarioFiles(Path workingFolder) {
        this.workingFolder = workingFolder;
    }

    @Override
    public ScenarioStudy open(StudyFiles files) {
        return ScenarioStudy.of(files.scenario(), read(files));
    }

    @Override
    public Optional<ParentStudy> parent(StudyFiles files) {
        // A department that was learnt from lists is no whole scenario: nothing can be said to differ from it.
        return Inheritance.findParent(files.scenario(), workingFolder)
                .flatMap(parent -> source(new StudyFiles(parent, List.of(), files.horizon()), workingFolder)
                        .scenario()
                        .resolved()
                        .map(whole -> new ParentStudy(
                                parent,
                                DifferenceInWords.of(
                                        whole, read(files).resolved().orElseThrow()))));
    }

    @Override
    public List<StrategyStudy> competitors(StudyFiles base, List<Path> strategies) {
        return Competitors.of(base, strategies, workingFolder);
    }

    @Override
    public List<TriedFuture> futures(Path file, StudyFiles base, List<Path> strategies) {
        Futures futures = readFutures(file).value().orElseThrow();
        ResolvedScenario asStated = read(base).resolved().orElseThrow();
        List<TriedFuture> tried = new ArrayList<>();
        futures.futures().forEach((id, future) -> {
            List<StrategyStudy> competitors = Competitors.inFuture(file, id, base, strategies, workingFolder);
            List<String> happens =
                    DifferenceInWords.of(asStated, competitors.get(0).study().values());
            tried.add(new TriedFuture(id, future.name(), happens, competitors));
        });
        return List.copyOf(tried);
    }

    @Override
    public PlansStudy plans(Path file, StudyFiles base, Optional<Path> futures) {
        PlanSpaceSource levers = readSpace(file).value().orElseThrow();
        PlansOfSpace plans = new PlansOfSpace(file, levers, base, source(base, workingFolder));
        return plans.tried(futures, futures.flatMap(each -> readFutures(each).value()));
    }

    @Override
    public List<String> check(Path file, List<Path> strategies) {
        return switch (kind(file, strategies)) {
            case SCENARIO ->
                ScenarioStudy.of(file, read(StudyFiles.of(file, strategies)))
                        .validity(Inheritance.findParent(file, workingFolder)
                                .flatMap(parent ->
                                        read(StudyFiles.of(parent, List.of())).resolved()));
            case STRATEGY ->
                List.of("valid strategy ("
                        + readStrategy(file).value().orElseThrow().name() + ")");
            case FUTURES -> List.of(validity(readFutures(file).value().orElseThrow()));
            case PLAN_SPACE -> List.of(validity(readSpace(file).value().orElseThrow()));
        };
    }

    private static String validity(Futures futures) {
        return "valid futures (" + futures.name() + ": "
                + futures.futures().values().stream().map(Future::name).collect(Collectors.joining(", ")) + ")";
    }

    @Override
    public String listing(Path file, List<Path> strategies, ShownValues which) {
        ParseResult<?> reading = switch (kind(file, strategies)) {
            case SCENARIO -> read(StudyFiles.of(file, strategies));
            case STRATEGY -> readStrategy(file);
            case FUTURES -> readFutures(file);
            case PLAN_SPACE -> readSpace(file);
        };
        ResolvedScenario values = reading.resolved().orElseThrow();
        return switch (which) {
            case ALL -> ResolvedListing.of(values);
            case STATED -> ValuesToReplace.stated(values);
            case ASSUMED -> ValuesToReplace.assumed(values);
        };
    }

    @Override
    public String difference(Path from, Path to, List<Path> strategies) {
        List<Path> laid = new ArrayList<>();
        boolean strategy = FileKind.find(to, workingFolder).equals(Optional.of(FileKind.STRATEGY));
        if (strategy) {
            laid.add(to);
        }
        laid.addAll(strategies);
        ParseResult<Scenario> first = read(StudyFiles.of(from, List.of()));
        ParseResult<Scenario> second = read(StudyFiles.of(strategy ? from : to, laid));
        return DifferenceListing.of(
                first.resolved().orElseThrow(),
                second.resolved().orElseThrow(),
                first.value().orElseThrow().name(),
                second.value().orElseThrow().name());
    }

    @Override
    public String plan(Path strategy) {
        StrategyText text = StrategyText.read(strategy, workingFolder);
        return text.lines()
                .orElseThrow(() ->
                        new BadInput(text.problems().stream().map(Problem::text).toList()));
    }

    @Override
    public OwnLists lists(Path cases, Path staff, Path scenario) {
        return valid(OwnLists.read(cases, staff, scenario, workingFolder))
                .value()
                .orElseThrow();
    }

    @Override
    public String schema() {
        return JsonSchema.ofFiles();
    }

    /** What a file is read as: a strategy or futures over which strategies are to be laid are refused as no scenario. */
    private FileKind kind(Path file, List<Path> strategies) {
        return strategies.isEmpty() ? FileKind.of(file, workingFolder) : FileKind.SCENARIO;
    }

    private ParseResult<Strategy> readStrategy(Path file) {
        return valid(StrategyReader.read(file, workingFolder));
    }

    private ParseResult<Futures> readFutures(Path file) {
        return valid(FuturesReader.read(file, workingFolder));
    }

    private ParseResult<PlanSpaceSource> readSpace(Path file) {
        return valid(PlanSpaceSource.read(file, workingFolder));
    }

    private static String validity(PlanSpaceSource source) {
        return "valid space of plans (" + source.space().name() + ": "
                + PlansOfSpace.of(source).size() + " plans of "
                + source.levers().stream().map(Lever::name).collect(Collectors.joining(", ")) + ")";
    }

    private ParseResult<Scenario> read(StudyFiles files) {
        return valid(source(files, workingFolder).with(files.with()));
    }

    /** The scenario file of a study, with the horizon that is asked for. */
    static ScenarioSource source(StudyFiles files, Path workingFolder) {
        return ScenarioSource.open(
                files.scenario(),
                workingFolder,
                files.horizon().map(OverriddenValue::horizon).stream().toList());
    }

    private static <T> ParseResult<T> valid(ParseResult<T> reading) {
        BadInput.refuse(reading.problems().stream().map(Problem::text).toList());
        return reading;
    }
}
