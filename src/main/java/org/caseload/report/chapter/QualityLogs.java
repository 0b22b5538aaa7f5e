package org.caseload.report.chapter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.caseload.report.Cell;
import org.caseload.report.Table;
import org.caseload.report.Table.Column;
import org.caseload.result.InputUncertaintyEffect;
import org.caseload.result.StatedInput;
import org.caseload.result.UncertainNumber;
import org.caseload.result.VarianceParts;
import org.caseload.words.Numbers;
import org.caseload.words.StatedLevel;

/**
 * What the AQuA Book (2025) asks of analysis for government: logs of assumptions, data and decisions, and a statement of quality
 * assurance with places for those who sign it.
 */
public final class QualityLogs {
    private static final Column WHAT = Column.words("What");
    private static final Column VALUE = Column.words("Value");
    private static final Column WHERE = Column.words("Stated in");

    private final Background background;
    private final InputUncertaintyEffect ignorance;

    public QualityLogs(Background background, InputUncertaintyEffect ignorance) {
        this.background = background;
        this.ignorance = ignorance;
    }

    void write(Draft draft) {
        draft.chapter("Assumptions log")
                .paragraph(
                        "Every value that is an assumption, with its reason. Effect: the share of what varies between runs that"
                                + " knowing it would explain, where a range was tried. Nobody has signed them off until the last chapter"
                                + " but one says so.")
                .table(assumptions());
        draft.chapter("Data log").paragraph("Every value that a source states.").table(data());
        draft.chapter("Decisions log")
                .paragraph("Choices that whoever ran this study made, and that could have been made otherwise.")
                .table(decisions())
                .toFill("Why these choices, who made them and when.");
        draft.chapter("Quality assurance")
                .paragraph(
                        "Of every run the program checks that no case, worker or hour is lost or counted twice, and that"
                                + " cases and staff add up at every midnight. Its parts are tested against exact results where there"
                                + " are any (test plan and results: docs/validation.md). That verifies the program; it does not"
                                + " validate this use of it.")
                .toFill("Commissioner, analyst, independent assurer and approver: names and dates.")
                .toFill("Assurance statement: what was checked by whom, against what, with which result.")
                .toFill(
                        "Assumptions signed off by whom and when; until when this analysis may be used; whether it belongs in"
                                + " the council's register of business-critical models.");
    }

    private Optional<Table> assumptions() {
        return table(
                "assumptions",
                "Assumptions",
                List.of(
                        WHAT,
                        VALUE,
                        Column.words("Reason"),
                        Column.words("Effect on the answer"),
                        Column.words("How far it is known"),
                        WHERE),
                background.statements().stream()
                        .filter(StatedInput::assumed)
                        .map(this::assumption)
                        .toList());
    }

    private List<Cell> assumption(StatedInput input) {
        return words(
                input.path(), input.value(), basis(input), effect(input.path()), known(input.path()), input.where());
    }

    private String effect(String path) {
        String unknown = ignorance.inputs().stream()
                .filter(number -> number.path().equals(path))
                .findFirst()
                .map(UncertainNumber::unknown)
                .orElse(path);
        return ignorance.findLast(0).stream()
                .flatMap(parts -> parts.influences().stream())
                .filter(influence -> influence.path().equals(unknown))
                .map(QualityLogs::effect)
                .findFirst()
                .orElse("not tried");
    }

    private static String effect(VarianceParts.Influence influence) {
        String interval = " (95 % interval " + Numbers.shareInterval(influence.low(), influence.high()) + ")";
        return influence.tells()
                ? Numbers.share(influence.explains()) + interval
                : "cannot be told from none" + interval;
    }

    private String known(String path) {
        return ignorance.inputs().stream()
                .filter(number -> number.path().equals(path))
                .map(QualityLogs::range)
                .findFirst()
                .orElse("no range stated");
    }

    private static String range(UncertainNumber number) {
        return "between " + StatedLevel.written(number.low()) + " and " + StatedLevel.written(number.high()) + " "
                + number.unit();
    }

    private Optional<Table> data() {
        return table(
                "data",
                "Data and their sources",
                List.of(WHAT, VALUE, Column.words("Source"), WHERE),
                background.statements().stream()
                        .filter(input -> !input.assumed() && !input.basis().isBlank())
                        .map(input -> words(input.path(), input.value(), basis(input), input.where()))
                        .toList());
    }

    /** What makes the study this one: the target, the period, the start and the plan, where the scenario itself states them. */
    private Optional<Table> decisions() {
        return table(
                "decisions",
                "Decisions",
                List.of(WHAT, VALUE, WHERE),
                Stream.of(
                                "start-date",
                                "horizon",
                                "target.",
                                "department.start-state",
                                "department.allocation.policy",
                                "plan.")
                        .flatMap(path -> background.statements().stream()
                                .filter(input -> path.endsWith(".")
                                        ? input.path().startsWith(path)
                                        : input.path().equals(path)))
                        .filter(input ->
                                !input.where().equals("default") || input.path().startsWith("department.allocation"))
                        .map(input -> words(input.path(), input.value(), input.where()))
                        .toList());
    }

    private static Optional<Table> table(String key, String caption, List<Column> columns, List<List<Cell>> rows) {
        return rows.isEmpty() ? Optional.empty() : Optional.of(new Table(key, caption, columns, rows, List.of()));
    }

    private static String basis(StatedInput input) {
        return input.basis().isBlank() ? "none stated" : input.basis();
    }

    private static List<Cell> words(String... texts) {
        List<Cell> cells = new ArrayList<>();
        for (String text : texts) {
            cells.add(Cell.words(text));
        }
        return cells;
    }
}
