package org.caseload.report.chapter;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.caseload.report.Cell;
import org.caseload.report.Table;
import org.caseload.report.Table.Column;
import org.caseload.result.Origin;
import org.caseload.result.PlannedEvent;
import org.caseload.result.SolvedNumber;
import org.caseload.result.StatedInput;
import org.caseload.words.EnglishDate;
import org.caseload.words.Phrases;
import org.caseload.words.RunCount;

/**
 * This study by the headings of STRESS-DES (Monks and others, Strengthening the reporting of empirical simulation studies, 2019):
 * what readers need to judge it or to build it again. Written from the values that the scenario resolves to.
 */
public final class ModelByHeadings {
    private static final String STAGES = "department.pathway.stages.";
    private static final String TEAMS = "department.workforce.teams.";

    private final Origin origin;
    private final Background background;
    private final List<String> aims;
    private final List<PlannedEvent> plan;
    private final List<SolvedNumber> solved;

    /**
     * Describes a study.
     *
     * @param aims what is tried
     * @param plan the dated actions of the scenario, or of the base
     * @param solved the numbers solved before it starts
     */
    public ModelByHeadings(
            Origin origin,
            Background background,
            List<String> aims,
            List<PlannedEvent> plan,
            List<SolvedNumber> solved) {
        this.origin = origin;
        this.background = background;
        this.aims = List.copyOf(aims);
        this.plan = List.copyOf(plan);
        this.solved = List.copyOf(solved);
    }

    Table table() {
        List<List<Cell>> rows = new ArrayList<>();
        objectives(rows);
        logic(rows);
        components(rows);
        data(rows);
        experimentation(rows);
        implementation(rows);
        return new Table(
                "stress-des",
                "This study by the headings of STRESS-DES",
                List.of(Column.words("Heading"), Column.words("In this study")),
                rows,
                List.of(
                        "The equations, and the numbered assumptions that hold for every study, stand in docs/model.md under the"
                                + " same headings."));
    }

    private static void row(List<List<Cell>> rows, String heading, String text) {
        rows.add(List.of(Cell.words(heading), Cell.words(text.isBlank() ? "Not stated." : text)));
    }

    private void objectives(List<List<Cell>> rows) {
        row(rows, "1.1 Purpose", origin.question().isEmpty() ? "No question is stated." : origin.question());
        row(
                rows,
                "1.2 Outputs",
                target()
                        + " Besides: caseloads by several definitions, workforce, children without a worker, timeliness,"
                        + " continuity and cost, each as its median, the range of 8 runs in 10 and its mean with a 95 %"
                        + " interval (docs/measures.md).");
        row(rows, "1.3 Aims of experimentation", sentence(aims));
    }

    private String target() {
        return background
                .findInput("target.at-most")
                .map(level -> "When " + stated("target.measure") + " is at most " + level + ", for "
                        + stated("target.sustained-for") + ".")
                .orElse("No target is stated.");
    }

    private void logic(List<List<Cell>> rows) {
        row(
                rows,
                "2.1 Diagram",
                "Referral, then " + stated("department.pathway.first-stage") + ". "
                        + ids(STAGES).stream().map(this::branches).collect(Collectors.joining(" ")));
        row(
                rows,
                "2.2 Base logic",
                "Families are referred, some again; cases pass through stages for lengths drawn from their laws, slower where"
                        + " their workers carry more; workers fall ill, leave, are replaced, and take more on as their induction"
                        + " goes on; cases go to workers, or wait.");
        row(rows, "2.3 Scenario logic", plan.isEmpty() ? "No dated action is planned." : sentence(dated()));
        row(
                rows,
                "2.4 Algorithms",
                "Allocation: " + stated("department.allocation.policy") + "; starters take cases over: "
                        + stated("department.allocation.redistribute-to-starters") + "; handover "
                        + stated("department.allocation.handover") + ".");
    }

    private String branches(String stage) {
        String branches = ids(STAGES + stage + ".branches.").stream()
                .map(to -> to.replace('-', ' ') + " " + stated(STAGES + stage + ".branches." + to))
                .collect(Collectors.joining(", "));
        return capital(stage) + " to: " + branches + ".";
    }

    private List<String> dated() {
        return plan.stream()
                .map(event -> EnglishDate.day(event.date()) + ", " + event.label())
                .toList();
    }

    private void components(List<List<Cell>> rows) {
        row(
                rows,
                "2.5.1 Entities",
                "Children's cases, in the stages " + listed(ids(STAGES)) + "; a referred family has " + siblings()
                        + ". Workers: see resources.");
        row(
                rows,
                "2.5.2 Activities",
                ids(STAGES).stream()
                        .map(stage -> capital(stage) + ": " + stated(STAGES + stage + ".duration") + ".")
                        .collect(Collectors.joining(" ")));
        row(
                rows,
                "2.5.3 Resources",
                ids(TEAMS).stream().map(this::team).collect(Collectors.joining(" ")) + " Staff in FTE at the start.");
        row(
                rows,
                "2.5.4 Queues",
                "Children without a worker wait by stage, in the order of the stages' priorities ("
                        + ids(STAGES).stream()
                                .map(stage ->
                                        stage.replace('-', ' ') + " " + stated(STAGES + stage + ".queue-priority"))
                                .collect(Collectors.joining(", "))
                        + "), then of arrival; families are kept together.");
        row(
                rows,
                "2.5.5 Entry and exit points",
                "Entry: referrals, " + stated("department.demand.referrals-per-year") + " a year, of which "
                        + stated("department.demand.front-door.no-further-action")
                        + " end at the front door. Exit: a case is closed; "
                        + stated("department.demand.re-referral.within-twelve-months")
                        + " of referrals come within twelve months of the one before.");
    }

    private String siblings() {
        return background
                .findInput("department.demand.siblings.poisson-mean")
                .map(mean -> "children by a Poisson law of mean " + mean + ", at least one and at most "
                        + stated("department.demand.siblings.largest"))
                .orElse("one child");
    }

    private String team(String team) {
        String staff = TEAMS + team + ".in-post.";
        String held = ids(staff).stream()
                .map(grade -> stated(staff + grade) + " " + grade.replace('-', ' '))
                .collect(Collectors.joining(", "));
        return capital(team) + " (holds " + stated(TEAMS + team + ".holds").replaceAll("[\\[\\]]", "") + "): "
                + (held.isEmpty() ? "by the staff list" : held) + ".";
    }

    private void data(List<List<Cell>> rows) {
        List<StatedInput> stated = background.statements();
        long assumed = stated.stream().filter(StatedInput::assumed).count();
        long sourced = stated.stream()
                .filter(input -> !input.assumed() && !input.basis().isEmpty())
                .count();
        row(rows, "3.1 Sources", sourced + " values have a source: see the data log.");
        row(
                rows,
                "3.2 Pre-processing",
                solved.isEmpty()
                        ? "None that this paper holds."
                        : solved.size() + " numbers that no source states are solved so that the start holds steady ("
                                + solved.get(0).what().toLowerCase(Locale.ROOT) + " among them): see the table of the"
                                + " method.");
        row(
                rows,
                "3.3 Input parameters",
                stated.size()
                        + " values are stated, in the scenario, the library or by default; those that vary by chance are"
                        + " laws.");
        row(rows, "3.4 Assumptions", assumed + " values are assumptions: see the assumptions log.");
    }

    private void experimentation(List<List<Cell>> rows) {
        String start = stated("department.start-state");
        row(
                rows,
                "4.1 Initialisation",
                start.equals("warm-up")
                        ? "The department runs " + stated("department.warm-up") + " before the start date."
                        : "Start state: " + start
                                + "; no warm-up, since the open cases and staff of the start date are set up"
                                + " as of that day.");
        row(
                rows,
                "4.2 Run length",
                EnglishDate.day(origin.startDate()) + " to " + EnglishDate.day(origin.endDate()) + ".");
        row(
                rows,
                "4.3 Estimation",
                RunCount.counted(origin.replications()) + ", independent of each other"
                        + (aims.size() > 1 ? "; every strategy under the same luck run by run." : "."));
    }

    private void implementation(List<List<Cell>> rows) {
        row(rows, "5.1 Software", "Caseload " + background.version() + ", in Java, on SSJ's simulation clock.");
        row(
                rows,
                "5.2 Random sampling",
                "Philox 4×32-10, keyed by seed " + origin.seed()
                        + ", run, child or worker, and purpose; inversion, one uniform number for each value.");
        row(rows, "5.3 Execution", "By events; what happens at one instant happens in a fixed order of turns.");
        row(rows, "5.4 System", "Java " + background.jdk() + "; the same numbers on any number of threads.");
        row(
                rows,
                "6.1 Code access",
                "Open source under the Apache License 2.0; the command at the end of this paper makes its figures again.");
    }

    private String stated(String path) {
        return background.findInput(path).orElse("not stated");
    }

    /** The ids that stand next below a path, in their order. */
    private List<String> ids(String below) {
        Set<String> ids = new LinkedHashSet<>();
        background.inputs().stream()
                .map(StatedInput::path)
                .filter(path -> path.startsWith(below))
                .forEach(path -> ids.add(path.substring(below.length()).split("\\.", 2)[0]));
        return List.copyOf(ids);
    }

    private static String listed(List<String> ids) {
        return ids.stream().map(id -> id.replace('-', ' ')).collect(Collectors.joining(", "));
    }

    private static String capital(String id) {
        return Phrases.capital(id.replace('-', ' '));
    }

    private static String sentence(List<String> parts) {
        return String.join("; ", parts) + ".";
    }
}
