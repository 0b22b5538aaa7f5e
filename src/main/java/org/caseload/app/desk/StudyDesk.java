package org.caseload.app.desk;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.caseload.app.council.WriteFirstScenario;
import org.caseload.app.folder.RecognisedResult;
import org.caseload.app.machine.BadInput;
import org.caseload.app.machine.Host;
import org.caseload.app.machine.Reason;
import org.caseload.app.machine.RunFailed;
import org.caseload.app.request.NewScenarioRequest;
import org.caseload.app.request.Slug;
import org.caseload.app.request.StartFrom;
import org.caseload.app.study.ScenarioFiles;
import org.caseload.app.study.Studies;
import org.caseload.report.Report;
import org.caseload.report.UnreadableResult;
import org.caseload.report.saved.ReportFile;
import org.caseload.scenario.io.FileKind;
import org.caseload.scenario.io.edit.EditableFile;
import org.caseload.scenario.io.schema.KeyHelp;

/**
 * All studies of a folder, each in a folder of its own below {@code studies}. What is in them are ordinary scenario and strategy files, which
 * the command line takes as well; nothing is known of a study but what they say.
 */
public final class StudyDesk {
    /** Below it studies are kept. */
    static final Path STUDIES = Path.of("studies");

    /** What the comparison of all plans is called among a study's results. */
    public static final String COMPARISON = "plans-compared";

    /** What the scenario without a plan is called among them. */
    public static final String NO_PLAN = "none";

    private static final Path SCENARIOS = Path.of("scenarios");
    private static final Pattern RUNS_AND_SEED = Pattern.compile("([\\d,]+) runs?, seed (-?\\d+)");
    private static final int MOST_LISTED = 500;
    private static final int MOST_BYTES = 256 << 20;

    private final Host machine;
    private final Studies studies;
    private final Path results;
    private final LastRead lastRead;

    /**
     * The desk of a machine's working folder.
     *
     * @param results the folder below which results are kept
     */
    public StudyDesk(Host machine, Path results) {
        this.machine = machine;
        this.results = results;
        lastRead = new LastRead(machine.clock());
        studies = new ScenarioFiles(machine.workingFolder());
    }

    /** The studies that are there, by name of their folders. */
    public List<String> names() {
        return listed(STUDIES)
                .filter(path -> find(path.getFileName().toString()).isPresent())
                .map(path -> path.getFileName().toString())
                .toList();
    }

    /** The study of that name. */
    public Optional<StudyFolder> find(String name) {
        StudyFolder folder = folder(name);
        return name.matches(StudyFolder.NAME) && folder.isThere() ? Optional.of(folder) : Optional.empty();
    }

    /** The councils of which there are official figures, by name. */
    public List<String> councils() {
        return new WriteFirstScenario(studies, machine).councils();
    }

    /** The scenario files from which a study can begin, besides official figures. */
    public List<Path> scenarios() {
        return listed(SCENARIOS)
                .filter(file -> file.toString().endsWith(".yaml"))
                .filter(file -> FileKind.find(file, machine.workingFolder()).equals(Optional.of(FileKind.SCENARIO)))
                .toList();
    }

    /** The strategy files that a plan can be copied from. */
    public List<Path> strategies() {
        return listed(SCENARIOS.resolve("strategies"))
                .filter(file -> file.toString().endsWith(".yaml"))
                .filter(file -> FileKind.find(file, machine.workingFolder()).equals(Optional.of(FileKind.STRATEGY)))
                .toList();
    }

    /**
     * Begins a study of a council from official figures.
     *
     * @param council its name or code
     * @param year the year to start from; empty for the newest with figures
     * @param target cases per worker to come down to; empty for the usual
     * @throws BadInput when there is no such council or year
     * @throws RunFailed when it could not be written
     */
    public StudyFolder begin(String council, OptionalInt year, OptionalDouble target) {
        StudyFolder folder = free(Slug.ofStem(Path.of(council.replaceAll("[^\\p{L}\\p{N}]+", "-"))));
        Path official = folder.path().resolve(StudyFolder.OFFICIAL);
        Overheard heard = new Overheard(machine);
        new WriteFirstScenario(studies, heard.machine())
                .write(new NewScenarioRequest(
                        council,
                        year,
                        target,
                        Optional.empty(),
                        Optional.of(official),
                        List.of(),
                        Optional.empty(),
                        StartFrom.of("lasting")));
        folder.begin(StudyFolder.OFFICIAL, read(official));
        return folder;
    }

    /**
     * Begins a study from a council's own lists, laid over its first scenario; nothing of the lists is kept but what is learnt and the open
     * cases under pseudonyms.
     *
     * @param council its name or code
     * @param target cases per worker to come down to; empty for the usual
     * @param asOf the day of which the lists are, as somebody writes a date; empty to take it from them
     * @param lists the bytes of workbooks, CSV and XML files, by what messages call them
     * @param salt at least 16 bytes that nobody can guess, under which ids become pseudonyms; wiped when all are read
     * @throws BadInput when anything in the lists is wrong, or the scenario would be; nothing is left
     * @throws RunFailed when it could not be written
     */
    public StudyFolder begin(
            String council, OptionalDouble target, Optional<String> asOf, Map<String, byte[]> lists, byte[] salt) {
        StudyFolder folder =
                free(Slug.ofStem(Path.of(council.replaceAll("[^\\p{L}\\p{N}]+", "-"))) + ListsStudy.NAME_ENDS);
        new ListsStudy(new Overheard(machine).machine(), studies, folder).begin(council, target, asOf, lists, salt);
        folder.begin(ListsStudy.DEPARTMENT, read(folder.path().resolve(ListsStudy.DEPARTMENT)));
        return folder;
    }

    /** What the lists teach with which a study began; nothing where it did not begin with lists, or it cannot be read. */
    public Optional<Report> findLists(StudyFolder study) {
        try {
            return Optional.of(ReportFile.read(machine.workingFolder().resolve(study.path())));
        } catch (UnreadableResult none) {
            return Optional.empty();
        }
    }

    /**
     * Begins a study from a scenario file, which stays as it is.
     *
     * @throws BadInput when the file is no scenario or has problems
     * @throws RunFailed when the study could not be written
     */
    public StudyFolder begin(Path scenario) {
        if (!scenarios().contains(scenario)) {
            throw new BadInput("There is no such scenario.");
        }
        studies.check(scenario, List.of());
        StudyFolder folder = free(Slug.ofStem(scenario));
        folder.begin(slashed(folder.path().relativize(scenario)), read(scenario));
        return folder;
    }

    /** The folder of a result of a study: of a plan by its name, of the scenario as it stands, or of the comparison. */
    public Path results(StudyFolder study, String name) {
        return name.equals(COMPARISON)
                ? study.comparison()
                : study.results(Optional.of(name).filter(plan -> !plan.equals(NO_PLAN)));
    }

    /**
     * What is typed in the working folder to get the figures of a result again.
     *
     * @param name which result, as in {@link #results}
     * @param origin where its report says that it comes from, with the runs and the seed; nothing else of it is repeated
     */
    public Optional<String> command(StudyFolder study, String name, String origin) {
        Matcher said = RUNS_AND_SEED.matcher(origin);
        return said.find()
                ? Optional.of("./caseload " + study.words(name) + " --replications "
                        + said.group(1).replace(",", "") + " --seed " + said.group(2))
                : Optional.empty();
    }

    /** The report of a result; nothing where there is none that can be read. */
    public Optional<Report> findReport(Path folder) {
        Path there = machine.workingFolder().resolve(folder);
        if (RecognisedResult.find(there).isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(ReportFile.read(there));
        } catch (UnreadableResult unreadable) {
            return Optional.empty();
        }
    }

    /** The files of a result that are there, as its manifest lists them. */
    public List<String> files(StudyFolder study, String name) {
        Path folder = machine.workingFolder().resolve(results(study, name));
        return RecognisedResult.find(folder).stream()
                .flatMap(result -> result.files().stream())
                .filter(file -> !file.startsWith("."))
                .filter(file -> Files.isRegularFile(folder.resolve(file), LinkOption.NOFOLLOW_LINKS))
                .toList();
    }

    /** A file of a result, when its manifest lists it; whoever wrote it, no link is followed and no more is read than any result holds. */
    public Optional<byte[]> file(StudyFolder study, String name, String file) {
        if (!files(study, name).contains(file)) {
            return Optional.empty();
        }
        Path there = machine.workingFolder().resolve(results(study, name)).resolve(file);
        try (InputStream in = Files.newInputStream(there, LinkOption.NOFOLLOW_LINKS)) {
            byte[] bytes = in.readNBytes(MOST_BYTES + 1);
            return bytes.length > MOST_BYTES ? Optional.empty() : Optional.of(bytes);
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    private EditableFile read(Path scenario) {
        try {
            return EditableFile.read(Files.readString(machine.workingFolder().resolve(scenario)), scenario.toString());
        } catch (IOException unreadable) {
            throw new RunFailed(scenario + " could not be read: " + Reason.of(unreadable) + ".", unreadable);
        }
    }

    /** The folder of that name, or the first of its further names that nothing has. */
    private StudyFolder free(String name) {
        String plain = name.isEmpty() ? "study" : name;
        StudyFolder folder = folder(plain);
        for (int number = 2;
                Files.exists(machine.workingFolder().resolve(folder.path()), LinkOption.NOFOLLOW_LINKS);
                number++) {
            folder = folder(plain + "-" + number);
        }
        return folder;
    }

    private StudyFolder folder(String name) {
        return new StudyFolder(STUDIES.resolve(name), results.resolve(name), machine, studies, lastRead);
    }

    private Stream<Path> listed(Path folder) {
        Path there = machine.workingFolder().resolve(folder);
        if (!Files.isDirectory(there, LinkOption.NOFOLLOW_LINKS)) {
            return Stream.empty();
        }
        try (Stream<Path> children = Files.list(there)) {
            return children
                    .limit(MOST_LISTED)
                    .filter(child -> !Files.isSymbolicLink(child))
                    .map(child -> folder.resolve(child.getFileName()))
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException unreadable) {
            return Stream.empty();
        }
    }

    private static String slashed(Path path) {
        return path.toString().replace('\\', '/');
    }

    /**
     * What a value means and what is permitted in it, as the language has it.
     *
     * @param path its keys joined by full stops
     */
    public static Optional<String> help(String path) {
        return KeyHelp.of(path);
    }
}
