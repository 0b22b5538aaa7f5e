package org.caseload.app.study;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.caseload.app.machine.BadInput;
import org.caseload.app.machine.Reason;
import org.caseload.app.request.Slug;
import org.caseload.app.request.StudyFiles;
import org.caseload.experiment.PlanLabels;
import org.caseload.experiment.comparison.ComparedStrategy;
import org.caseload.result.PlannedEvent;
import org.caseload.scenario.Scenario;
import org.caseload.scenario.Strategy;
import org.caseload.scenario.io.FileKind;
import org.caseload.scenario.io.ParseResult;
import org.caseload.scenario.io.ScenarioSource;
import org.caseload.scenario.io.StrategyReader;
import org.caseload.scenario.io.listing.DifferenceInWords;
import org.caseload.scenario.io.tree.Problem;
import org.caseload.words.Numbers;
import org.caseload.words.Phrases;

/** Reads the base and the strategies of a comparison, and checks that they can be held against each other. */
final class Competitors {
    private static final String ENDING = ".yaml";

    private final StudyFiles base;
    private final List<Path> strategies;

    /** A file of futures and the id in it of the one in which they are; none for the comparison as it stands. */
    private final Optional<Map.Entry<Path, String>> future;

    private final Path workingFolder;
    private final Set<String> problems = new LinkedHashSet<>();
    private final List<StrategyStudy> competitors = new ArrayList<>();

    private Competitors(
            StudyFiles base, List<Path> strategies, Optional<Map.Entry<Path, String>> future, Path workingFolder) {
        this.base = base;
        this.strategies = strategies;
        this.future = future;
        this.workingFolder = workingFolder;
    }

    /**
     * The base first, and alone where no strategy is named, then the strategies in the order of the command line, those of a folder by name.
     *
     * @throws BadInput with the problems of all files, once all are read
     */
    static List<StrategyStudy> of(StudyFiles base, List<Path> strategies, Path workingFolder) {
        return new Competitors(base, strategies, Optional.empty(), workingFolder).read();
    }

    /** The same in a future of a file of futures, by its id. */
    static List<StrategyStudy> inFuture(
            Path file, String id, StudyFiles base, List<Path> strategies, Path workingFolder) {
        return new Competitors(base, strategies, Optional.of(Map.entry(file, id)), workingFolder).read();
    }

    private Optional<ScenarioStudy> laid(Path file, ScenarioSource source, List<Path> with) {
        ParseResult<Scenario> reading =
                future.map(in -> source.with(with, in.getKey(), in.getValue())).orElseGet(() -> source.with(with));
        note(reading);
        return reading.value().map(scenario -> ScenarioStudy.of(file, reading));
    }

    private List<StrategyStudy> read() {
        ScenarioSource source = ScenarioFiles.source(base, workingFolder);
        Optional<ScenarioStudy> first = laid(base.scenario(), source, base.with());
        first.ifPresent(
                study -> add(base.scenario(), study.name(), study.scenario().description(), first, first));
        files().forEach(file -> strategy(source, first, file));
        BadInput.refuse(problems);
        checkThatTheyCompare();
        BadInput.refuse(problems);
        return List.copyOf(competitors);
    }

    private void strategy(ScenarioSource source, Optional<ScenarioStudy> first, Path file) {
        if (FileKind.find(file, workingFolder).equals(Optional.of(FileKind.STRATEGY))) {
            Optional<ScenarioStudy> study =
                    laid(file, source, base.and(List.of(file)).with());
            ParseResult<Strategy> words = StrategyReader.read(file, workingFolder);
            note(words);
            words.value().ifPresent(strategy -> add(file, strategy.name(), strategy.description(), study, first));
        } else {
            Optional<ScenarioStudy> study = laid(
                    file,
                    ScenarioFiles.source(new StudyFiles(file, List.of(), base.horizon()), workingFolder),
                    base.with());
            study.ifPresent(found -> add(file, named(found), found.scenario().description(), study, first));
        }
    }

    /** A scenario as an option is called after what is done in it, unless another option is called so or nothing is done. */
    private String named(ScenarioStudy study) {
        List<PlannedEvent> events = PlanLabels.of(study.scenario());
        return events.stream()
                .filter(PlannedEvent::bringsSocialWorkers)
                .findFirst()
                .or(() -> events.stream().findFirst())
                .map(event -> Phrases.capital(event.label().replaceFirst(" due to start.*", ""))
                        + further(study.scenario().plan().size() - 1))
                .filter(name -> competitors.stream()
                        .noneMatch(other -> other.contender().name().equals(name)))
                .orElse(study.name());
    }

    private static String further(int actions) {
        return actions == 0 ? "" : " (and " + Numbers.counted(actions, "further action", "further actions") + ")";
    }

    private void note(ParseResult<?> reading) {
        reading.problems().stream().map(Problem::text).forEach(problems::add);
    }

    /** Adds a study where it and the base could both be read. */
    private void add(
            Path file, String name, String description, Optional<ScenarioStudy> found, Optional<ScenarioStudy> first) {
        if (found.isEmpty() || first.isEmpty()) {
            return;
        }
        ScenarioStudy study = found.get();
        try {
            competitors.add(new StrategyStudy(
                    new ComparedStrategy(
                            id(file),
                            name,
                            description,
                            study.values().hash(),
                            DifferenceInWords.of(first.get().values(), study.values()),
                            study.prepared()),
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
        for (Path path : strategies) {
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
        if (competitors.size() < 2 && !strategies.isEmpty()) {
            problems.add("Nothing to compare with: name at least one strategy beside the base.");
        }
        Scenario first = competitors.get(0).study().scenario();
        for (StrategyStudy competitor : competitors) {
            Scenario scenario = competitor.study().scenario();
            String id = competitor.contender().id();
            check(id, "start-date", scenario.startDate(), first.startDate());
            check(id, "horizon", scenario.endDate(), first.endDate());
            check(id, "target", said(scenario), said(first));
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
}
