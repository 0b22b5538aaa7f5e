package org.caseload.report.glance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.caseload.report.Cell;
import org.caseload.report.Finding;
import org.caseload.report.Table;
import org.caseload.report.Table.Column;
import org.caseload.result.PlanEffect;
import org.caseload.result.RunResult;

/**
 * The answer of a run in a sentence and a block of at most {@link #MOST_LINES} lines: what councillors and the press ask first. Made once;
 * terminal, paper, page and workbook show the same nodes.
 */
public final class AtAGlance {
    /** The key of the sentence. */
    public static final String HEADLINE = "headline";

    /** The key of the block. */
    public static final String BLOCK = "at-a-glance";

    /** More would not be read. */
    public static final int MOST_LINES = 12;

    private AtAGlance() {}

    /**
     * The sentence, if the measure asked about is defined on every date.
     *
     * @param about the key of the measure that the author wants it to be about; where that is not read it is about the target's
     */
    public static Optional<Finding> headline(RunResult result, Optional<String> about) {
        return about.flatMap(key -> Headline.of(result, key))
                .or(() -> Headline.of(result))
                .map(text -> new Finding(HEADLINE, text, List.of(BLOCK)));
    }

    /** The block: a row for each question, of its name and its answer. Never empty. */
    public static Table block(RunResult result) {
        return new Table(
                BLOCK,
                caption(result),
                List.of(Column.words("About"), Column.words("Answer")),
                lines(result).stream()
                        .map(line -> List.of(Cell.words(line.about()), Cell.words(line.answer())))
                        .toList(),
                List.of());
    }

    /** What the plan costs over doing nothing by financial year, as the block says it; empty where nothing was set beside it. */
    public static Optional<String> costOverNothing(RunResult result) {
        return result.planEffect().flatMap(PlanEffect::cost).isPresent()
                ? new CostLine(result).text()
                : Optional.empty();
    }

    private static String caption(RunResult result) {
        return new Hedge(result.origin().replications()).isClaimed()
                ? "At a glance (in brackets: where 8 runs in 10 lie)"
                : "At a glance";
    }

    private static List<Line> lines(RunResult result) {
        CaseloadLines caseload = new CaseloadLines(result);
        PeopleLines people = new PeopleLines(result);
        CertaintyLines certainty = new CertaintyLines(result);
        List<Line> lines = new ArrayList<>();
        add(lines, "Caseload", caseload.caseload());
        add(lines, "Official", caseload.official());
        add(lines, "Target", caseload.target());
        add(lines, "Open", caseload.openCases());
        add(lines, "Waiting", people.waiting());
        add(lines, "Staff", people.newlyQualified());
        add(lines, "Service", people.experience());
        add(lines, "Agency", people.agency());
        add(lines, "Cost", new CostLine(result).text());
        add(lines, "No plan", caseload.withoutPlan());
        add(lines, "England", certainty.elsewhere());
        add(lines, "How sure", Optional.of(certainty.spread()));
        return lines;
    }

    private static void add(List<Line> lines, String about, Optional<String> answer) {
        answer.ifPresent(text -> lines.add(new Line(about, text)));
    }

    /** A question in a word or two, and its answer. */
    private record Line(String about, String answer) {}
}
