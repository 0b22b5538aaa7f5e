package org.caseload.app.lists;

import static java.util.stream.Collectors.joining;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.caseload.app.machine.BadInput;
import org.caseload.app.machine.Host;
import org.caseload.app.machine.RunFailed;
import org.caseload.app.request.LearnRequest;
import org.caseload.app.request.StudyFiles;
import org.caseload.app.study.Studies;
import org.caseload.calendar.Dates;
import org.caseload.department.casework.Pathway;
import org.caseload.history.CaseHistory;
import org.caseload.history.fragment.LearntDepartment;
import org.caseload.history.fragment.OpenCaseRows;
import org.caseload.history.learning.Learnt;
import org.caseload.history.read.GivenLists;
import org.caseload.history.read.HistoryRead;
import org.caseload.history.read.HistoryReader;
import org.caseload.history.read.ListProblem;
import org.caseload.history.read.StaffUnderPseudonyms;
import org.caseload.report.html.HtmlReport;
import org.caseload.report.learning.LearningPaper;
import org.caseload.report.terminal.TerminalReport;
import org.caseload.scenario.Scenario;
import org.caseload.scenario.io.ScenarioReader;
import org.caseload.words.Numbers;

/** Learns from a council's lists, and writes what it learnt. */
public final class LearnFromLists {
    private static final Path OPEN_CASES = Path.of("open-cases.csv");
    private static final Path STAFF = Path.of("staff.csv");
    private static final Path REPORT = Path.of("report.html");

    private final Studies studies;
    private final Host surroundings;

    /** A use case on this machine. */
    public LearnFromLists(Studies studies, Host surroundings) {
        this.studies = studies;
        this.surroundings = surroundings;
    }

    /**
     * Reads the lists, learns, writes three files and says in short what was learnt.
     *
     * @param salt at least 16 bytes that nobody can guess, under which ids become pseudonyms; wiped when all are read
     * @throws BadInput when anything in the lists is wrong, nothing can be learnt from them, or a file is there already
     * @throws RunFailed when the files could not be written
     */
    public void learn(LearnRequest request, byte[] salt) {
        FilesTogether files = new FilesTogether(surroundings.workingFolder());
        Path department = request.department();
        files.refuseExisting(List.of(
                department,
                department.resolveSibling(OPEN_CASES),
                department.resolveSibling(STAFF),
                department.resolveSibling(REPORT)));
        Optional<Scenario> over = request.over().map(this::scenario);
        Optional<StaffUnderPseudonyms> staff = request.staff().map(list -> staff(list, salt.clone()));
        staff.ifPresent(
                read -> files.add(department.resolveSibling(STAFF), read.text().orElseThrow()));
        CaseHistory history = read(request, salt);
        PublishedBefore before = PublishedBefore.of(history.asOf().getYear(), request.council(), over, surroundings);
        Pathway pathway = over.map(scenario -> scenario.department().pathway()).orElseGet(before::england);
        Learnt learnt = before.learning(pathway).from(history);
        OpenCaseRows open = new OpenCaseRows(
                history,
                worker -> staff.map(read -> read.workers().contains(worker)).orElse(true));
        refuseNothing(learnt, open);
        if (open.count() > 0) {
            files.add(department.resolveSibling(OPEN_CASES), open.text());
        }
        files.add(
                department,
                LearntDepartment.text(
                        learnt,
                        open,
                        request.staff().isPresent(),
                        over.map(scenario -> new ScenarioBelow(scenario)
                                .of(
                                        files.absolute(request.over().orElseThrow()),
                                        files.absolute(department),
                                        request.staff().isPresent()))));
        files.add(
                department.resolveSibling(REPORT),
                new String(
                        HtmlReport.paper(LearningPaper.of(
                                learnt,
                                before.council(),
                                command(request),
                                surroundings.version(),
                                surroundings.clock().instant())),
                        StandardCharsets.UTF_8));
        files.write();
        List<String> warnings = request.over().isPresent() ? warnings(department, files) : List.of();
        tell(request, learnt, open, files, warnings);
    }

    private Scenario scenario(Path file) {
        studies.open(StudyFiles.of(file, List.of()));
        return ScenarioReader.read(file, surroundings.workingFolder()).value().orElseThrow();
    }

    private StaffUnderPseudonyms staff(Path list, byte[] salt) {
        StaffUnderPseudonyms read = StaffUnderPseudonyms.read(
                surroundings.workingFolder().resolve(list), list.toString().replace('\\', '/'), salt);
        BadInput.refuse(read.problems().stream().map(ListProblem::text).toList());
        return read;
    }

    private CaseHistory read(LearnRequest request, byte[] salt) {
        HistoryRead read = HistoryReader.read(
                new GivenLists(
                        request.lists(),
                        request.asOf().map(LearnFromLists::day),
                        request.map(),
                        surroundings.workingFolder()),
                salt);
        BadInput.refuse(read.problems().stream().map(ListProblem::text).toList());
        return read.history().orElseThrow();
    }

    private static LocalDate day(String written) {
        try {
            return Dates.parse(written);
        } catch (IllegalArgumentException wrong) {
            throw new BadInput("--as-of: " + wrong.getMessage());
        }
    }

    private static void refuseNothing(Learnt learnt, OpenCaseRows open) {
        if (learnt.stages().isEmpty() && learnt.arrivals().isEmpty() && open.count() == 0) {
            throw new BadInput("Nothing can be learnt from these lists: "
                    + learnt.notLearnt().stream()
                            .map(one -> one.what() + ", since " + one.why())
                            .collect(joining("; "))
                    + ". Permitted: lists of at least four weeks with at least ten children.");
        }
    }

    /** What the whole scenario warns of; where it is none, nothing is left. */
    private List<String> warnings(Path department, FilesTogether files) {
        try {
            return studies.open(StudyFiles.of(department, List.of()))
                    .prepared()
                    .warnings()
                    .told();
        } catch (BadInput wrong) {
            files.remove();
            throw wrong;
        }
    }

    private void tell(
            LearnRequest request, Learnt learnt, OpenCaseRows open, FilesTogether files, List<String> warnings) {
        surroundings.out().lines(new TerminalReport(surroundings.columns()).print(LearningPaper.inShort(learnt)));
        surroundings.out().line("");
        surroundings
                .out()
                .line("Open on the day of the lists: " + Numbers.counted(open.count(), "case", "cases") + " with "
                        + Numbers.counted(open.workers(), "worker", "workers") + "; "
                        + Numbers.number(open.waiting(), 0) + " without one"
                        + (open.withWorkersNotInPost() == 0
                                ? "."
                                : ", " + Numbers.number(open.withWorkersNotInPost(), 0)
                                        + " of them with workers who are not in the list of staff."));
        if (!warnings.isEmpty()) {
            surroundings.out().line("");
            surroundings.out().line("What the start warns of:");
            warnings.forEach(warning -> surroundings.out().line("  " + warning));
        }
        surroundings.out().line("");
        surroundings
                .out()
                .line("Wrote " + files.names().stream().map(Path::toString).collect(joining(", ")) + ".");
        surroundings.out().line("Next:");
        String name = quoted(request.department().toString());
        if (request.over().isPresent()) {
            surroundings.out().line("  ./caseload run " + name);
        } else {
            surroundings
                    .out()
                    .line(
                            "  ./caseload learn … --over SCENARIO, which makes a scenario of it that can be run; or write a scenario of your own");
            surroundings.out().line("  that says extends: " + name);
        }
    }

    private static String command(LearnRequest request) {
        StringBuilder command = new StringBuilder("./caseload learn");
        request.lists().forEach(list -> command.append(' ').append(quoted(list.toString())));
        request.asOf().ifPresent(day -> command.append(" --as-of ").append(quoted(day)));
        request.council().ifPresent(council -> command.append(" --council ").append(quoted(council)));
        request.over().ifPresent(over -> command.append(" --over ").append(quoted(over.toString())));
        request.map().ifPresent(map -> command.append(" --map ").append(quoted(map.toString())));
        request.staff().ifPresent(staff -> command.append(" --staff ").append(quoted(staff.toString())));
        request.out().ifPresent(out -> command.append(" --out ").append(quoted(out.toString())));
        return command.toString();
    }

    private static String quoted(String word) {
        return word.matches("[A-Za-z0-9_./-]+") ? word : "'" + word.replace("'", "'\\''") + "'";
    }
}
