package org.caseload.report.chapter;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caseload.report.Cell;
import org.caseload.report.Table;
import org.caseload.report.Table.Column;
import org.caseload.result.StatedInput;

/**
 * What the AQuA Book (2025) asks of analysis for government: logs of assumptions, data and decisions, and a statement of quality
 * assurance with places for those who sign it.
 */
public final class QualityLogs {
    /** So many keys of a path say what a value is of. */
    private static final int DEEP = 3;

    private static final Column WHAT = Column.words("What");
    private static final Column VALUE = Column.words("Value");
    private static final Column WHERE = Column.words("Stated in");

    private final Background background;

    public QualityLogs(Background background) {
        this.background = background;
    }

    void write(Draft draft) {
        draft.chapter("Assumptions log")
                .paragraph(
                        "Every value that is an assumption, with its reason, one reason a row. Nobody has signed them off"
                                + " until the paper says so. Where each is stated: sheet Inputs of the workbook.")
                .table(byReason(
                        "assumptions", "Assumptions", "Reason", input -> input.assumed() && input.saysSomething()));
        draft.chapter("Data log")
                .paragraph("Every value that a source states, one source a row.")
                .table(byReason(
                        "data",
                        "Data and their sources",
                        "Source",
                        input -> !input.assumed()
                                && input.saysSomething()
                                && !input.basis().isBlank()));
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
                .toFill(
                        "Assurance statement: what was checked by whom, against what, with which result; assumptions signed"
                                + " off by whom; whether it belongs in the council's register of business-critical models.");
    }

    /** Every value that the figures rest on, a row each: for the workbook. */
    public List<Table> sheets() {
        return table(
                        "inputs",
                        "Every value that the figures rest on",
                        List.of(WHAT, VALUE, Column.words("Is"), Column.words("Reason or source"), WHERE),
                        background.statements().stream()
                                .map(input -> words(
                                        input.path(),
                                        input.value(),
                                        input.assumed() ? "an assumption" : "stated",
                                        input.basis().isBlank() ? "none stated" : input.basis(),
                                        input.where()))
                                .toList())
                .stream()
                .toList();
    }

    /** Values that hold for one reason, or from one source, in one row. */
    private Optional<Table> byReason(String key, String caption, String reason, Predicate<StatedInput> which) {
        Map<String, List<StatedInput>> groups = background.inputs().stream()
                .filter(which)
                .collect(Collectors.groupingBy(QualityLogs::place, LinkedHashMap::new, Collectors.toList()));
        SharedEndings endings = new SharedEndings(
                groups.values().stream().map(group -> basis(group.get(0))).toList());
        List<List<Cell>> rows =
                groups.values().stream().map(group -> row(group, endings)).toList();
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new Table(
                        key,
                        caption,
                        List.of(Column.words("Of"), Column.words("Values"), Column.words(reason)),
                        rows,
                        endings.notes()));
    }

    /** Where a value stands, and why it is so. */
    private static String place(StatedInput input) {
        String[] keys = input.path().split("\\.", -1);
        return String.join(".", Arrays.asList(keys).subList(0, Math.min(DEEP, keys.length - 1))) + "\n" + basis(input);
    }

    private static List<Cell> row(List<StatedInput> inputs, SharedEndings endings) {
        String[] place = place(inputs.get(0)).split("\n", 2);
        int prefix = place[0].isEmpty() ? 0 : place[0].length() + 1;
        return words(
                place[0].isEmpty()
                        ? "scenario"
                        : place[0].replace("department.", "").replace('.', ' '),
                JoinedValues.of(inputs, prefix),
                endings.shortened(place[1]));
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
                        .collect(Collectors.groupingBy(
                                input -> decision(input.path()), LinkedHashMap::new, Collectors.toList()))
                        .entrySet()
                        .stream()
                        .map(choice -> decision(choice.getKey(), choice.getValue()))
                        .toList());
    }

    /** What a value is part of: an action of the plan or the target, and otherwise it stands for itself. */
    private static String decision(String path) {
        String[] keys = path.split("\\.", -1);
        return keys[0].equals("plan") && keys.length > 1
                ? "plan." + keys[1]
                : keys[0].equals("target") ? keys[0] : path;
    }

    private static List<Cell> decision(String what, List<StatedInput> inputs) {
        boolean whole = inputs.size() == 1 && inputs.get(0).path().equals(what);
        return words(
                what.replace("department.", "").replace('.', ' '),
                whole ? inputs.get(0).value() : JoinedValues.of(inputs, what.length() + 1),
                JoinedValues.places(inputs));
    }

    private static Optional<Table> table(String key, String caption, List<Column> columns, List<List<Cell>> rows) {
        return rows.isEmpty() ? Optional.empty() : Optional.of(new Table(key, caption, columns, rows, List.of()));
    }

    private static String basis(StatedInput input) {
        return input.basis().isBlank() ? "none stated" : input.basis().replaceFirst("^assumption: ", "");
    }

    private static List<Cell> words(String... texts) {
        List<Cell> cells = new ArrayList<>();
        for (String text : texts) {
            cells.add(Cell.words(text));
        }
        return cells;
    }
}
