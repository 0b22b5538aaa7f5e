package org.caseload.app.study;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.caseload.app.machine.BadInput;
import org.caseload.app.machine.Reason;
import org.caseload.app.request.CompareRequest;
import org.caseload.app.request.Slug;
import org.caseload.experiment.comparison.ComparedStrategy;
import org.caseload.scenario.Scenario;
import org.caseload.scenario.io.FileKind;
import org.caseload.scenario.io.OverriddenValue;
import org.caseload.scenario.io.ParseResult;
import org.caseload.scenario.io.ScenarioSource;
import org.caseload.scenario.io.StrategyReader;
import org.caseload.scenario.io.listing.DifferenceInWords;
import org.caseload.scenario.io.tree.Problem;

/** Reads the base and the strategies of a comparison, and checks that they can be held against each other. */
final class Competitors {
    private static final String ENDING = ".yaml";

    private final CompareRequest request;

    /** The future in which they are, by its id in the request's file; none for the comparison as it stands. */
    private final Optional<String> future;

    private final Path workingFolder;
    private final List<OverriddenValue> overrides;
    private final Set<String> problems = new LinkedHashSet<>();
    private final List<StrategyStudy> competitors = new ArrayList<>();

    private Competitors(CompareRequest request, Optional<String> future, Path workingFolder) {
        this.request = request;
        this.future = future;
        this.workingFolder = workingFolder;
        overrides = request.horizon().map(OverriddenValue::horizon).stream().toList();
    }

    /**
     * The base first, and alone where the request names no strategy, then the strategies in the order of the command line, those of a folder by name.
     *
     * @throws BadInput with the problems of all files, once all are read
     */
    static List<StrategyStudy> of(CompareRequest request, Path workingFolder) {
        return new Competitors(request, Optional.empty(), workingFolder).read();
    }

    /** The same in a future of the request's file of futures. */
    static List<StrategyStudy> inFuture(CompareRequest request, String future, Path workingFolder) {
        return new Competitors(request, Optional.of(future), workingFolder).read();
    }

    private ParseResult<Scenario> laid(ScenarioSource source, List<Path> strategies) {
        return future.map(id -> source.with(strategies, request.futures().orElseThrow(), id))
                .orElseGet(() -> source.with(strategies));
    }

    private List<StrategyStudy> read() {
        ScenarioSource source = ScenarioSource.open(request.base(), workingFolder, overrides);
        Optional<ScenarioStudy> base = take(laid(source, request.with()));
        base.ifPresent(study -> add(request.base(), study, study.name(), study.description(), study));
        files().forEach(file -> strategy(source, base, file));
        refuseIfAnyProblem();
        checkThatTheyCompare();
        refuseIfAnyProblem();
        return List.copyOf(competitors);
    }

    private void strategy(ScenarioSource source, Optional<ScenarioStudy> base, Path file) {
        if (FileKind.find(file, workingFolder).equals(Optional.of(FileKind.STRATEGY))) {
            List<Path> stacked = new ArrayList<>(request.with());
            stacked.add(file);
            Optional<ScenarioStudy> study = take(laid(source, stacked));
            take(file)
                    .ifPresent(words -> both(base, study)
                            .ifPresent(pair -> add(file, pair.get(1), words.name(), words.description(), pair.get(0))));
        } else {
            take(laid(ScenarioSource.open(file, workingFolder, overrides), request.with()))
                    .ifPresent(study ->
                            base.ifPresent(first -> add(file, study, study.name(), study.description(), first)));
        }
    }

    private static Optional<List<ScenarioStudy>> both(Optional<ScenarioStudy> base, Optional<ScenarioStudy> study) {
        return base.isPresent() && study.isPresent() ? Optional.of(List.of(base.get(), study.get())) : Optional.empty();
    }

    private Optional<org.caseload.scenario.Strategy> take(Path file) {
        var reading = StrategyReader.read(file, workingFolder);
        note(reading);
        return reading.value();
    }

    private Optional<ScenarioStudy> take(ParseResult<Scenario> reading) {
        note(reading);
        return reading.value().map(scenario -> ScenarioStudy.of(reading));
    }

    private void note(ParseResult<?> reading) {
        reading.problems().stream().map(Problem::text).forEach(problems::add);
    }

    private void add(Path file, ScenarioStudy study, String name, String description, ScenarioStudy base) {
        try {
            competitors.add(new StrategyStudy(
                    new ComparedStrategy(
                            id(file),
                            name,
                            description,
                            study.values().hash(),
                            DifferenceInWords.of(base.values(), study.values()),
                            study.comparisonDesign(file)),
                    study));
        } catch (BadInput bad) {
            problems.addAll(bad.lines());
        }
    }

    /** The file's name without its ending; numbered where another has it already. */
    private String id(Path file) {
        String stem = Slug.ofStem(file);
        String id = stem;
        for (int number = 2; isTaken(id); number++) {
            id = stem + "-" + number;
        }
        return id;
    }

    private boolean isTaken(String id) {
        return competitors.stream()
                .anyMatch(competitor -> competitor.contender().id().equals(id));
    }

    private List<Path> files() {
        List<Path> files = new ArrayList<>();
        for (Path path : request.strategies()) {
            if (Files.isDirectory(workingFolder.resolve(path))) {
                files.addAll(inFolder(path));
            } else {
                files.add(path);
            }
        }
        return files;
    }

    private List<Path> inFolder(Path folder) {
        try (Stream<Path> children = Files.list(workingFolder.resolve(folder))) {
            List<Path> files = children.map(child -> folder.resolve(child.getFileName()))
                    .filter(file -> file.toString().endsWith(ENDING))
                    .sorted()
                    .toList();
            if (files.isEmpty()) {
                problems.add(folder + ": holds no " + ENDING + " file; permitted: a folder of strategies");
            }
            return files;
        } catch (IOException unreadable) {
            problems.add(folder + ": cannot be looked into: " + Reason.of(unreadable));
            return List.of();
        }
    }

    private void checkThatTheyCompare() {
        if (competitors.size() < 2 && !request.strategies().isEmpty()) {
            problems.add("Nothing to compare with: name at least one strategy beside the base.");
        }
        Scenario base = ((ScenarioStudy) competitors.get(0).study()).scenario();
        for (StrategyStudy competitor : competitors) {
            Scenario scenario = ((ScenarioStudy) competitor.study()).scenario();
            String id = competitor.contender().id();
            check(id, "start-date", scenario.startDate(), base.startDate());
            check(id, "horizon", scenario.endDate(), base.endDate());
            check(id, "target", said(scenario), said(base));
        }
    }

    private void check(String id, String what, Object found, Object wanted) {
        if (!found.equals(wanted)) {
            problems.add(id + ": " + what + ": found " + found + "; permitted: " + wanted
                    + ", as in the base, since only the same days and the same question can be compared");
        }
    }

    private static String said(Scenario scenario) {
        return scenario.target()
                .map(target -> target.measure() + " of " + (target.teams().isEmpty() ? "all" : target.teams())
                        + " at most " + target.atMost() + " for " + target.sustainedFor())
                .orElse("none");
    }

    private void refuseIfAnyProblem() {
        if (!problems.isEmpty()) {
            throw new BadInput(List.copyOf(problems));
        }
    }
}
