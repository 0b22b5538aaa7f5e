package org.caseload.report.chapter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.caseload.report.Cell;
import org.caseload.report.Table;
import org.caseload.report.Table.Column;
import org.caseload.result.InputUncertaintyEffect;
import org.caseload.result.UncertainNumber;
import org.caseload.result.VarianceParts;
import org.caseload.words.EnglishDate;
import org.caseload.words.StatedLevel;

/** What would change the answer: why runs differ, the numbers that nobody knows exactly, and what each does. */
public final class Sensitivity {
    private static final String SPREAD = "why-runs-differ";
    private static final String INFLUENCES = "influences";

    private static final int MANY = 100;

    private final InputUncertaintyEffect ignorance;

    public Sensitivity(InputUncertaintyEffect ignorance) {
        this.ignorance = ignorance;
    }

    /**
     * Writes the chapter.
     *
     * @param where words that follow the measure, such as " in the base"; may be empty
     */
    public void write(Draft draft, String where) {
        draft.chapter("What would change the answer");
        if (ignorance.isNone()) {
            draft.paragraph(
                    "Every number of the scenario is taken as exactly known, so the ranges of this paper hold what luck and the"
                            + " years do and not what nobody knows. Give the numbers that are doubtful as uncertain in the scenario, and"
                            + " this chapter says how much of the range they make and which matters most; the command"
                            + " \"caseload sensitivity\" tries each over its range.");
        }
        List<String> sentences = IgnoranceText.sentences(ignorance, where);
        if (sentences.isEmpty() && !ignorance.isNone()) {
            draft.paragraph("The runs are too few to tell luck from what nobody knows.");
        }
        sentences.forEach(sentence -> draft.finding("why-runs-differ", sentence, SPREAD, INFLUENCES));
        draft.table(spread())
                .table(AdjustedTable.of(ignorance))
                .table(influences())
                .table(numbers());
    }

    private Optional<Table> spread() {
        return ignorance.findLast(0).map(parts -> SpreadTable.of(ignorance, parts, SPREAD));
    }

    private Optional<Table> influences() {
        return ignorance
                .findLast(0)
                .filter(parts -> !parts.influences().isEmpty())
                .map(this::influences);
    }

    private Table influences(VarianceParts parts) {
        List<List<Cell>> rows = new ArrayList<>();
        for (VarianceParts.Influence influence : parts.influences()) {
            String direction = influence.coefficient() < 0 ? "lower" : "higher";
            rows.add(List.of(
                    Cell.words(ignorance.number(influence.path()).label()),
                    Cell.percent(influence.explains()),
                    Cell.percent(influence.low()),
                    Cell.percent(influence.high()),
                    times(influence.timesNext()),
                    times(influence.timesNextLow()),
                    times(influence.timesNextHigh()),
                    Cell.words(influence.tells() ? direction : "cannot be told")));
        }
        return new Table(
                INFLUENCES,
                "What not knowing each number does to "
                        + Subject.of(parts.measure()).title() + ", " + EnglishDate.month(parts.date()),
                List.of(
                        Column.words("Number"),
                        Column.numbers("Share of what varies that knowing it would explain, %"),
                        Column.numbers("95 % interval from, %"),
                        Column.numbers("to, %"),
                        Column.numbers("Times as much as the next"),
                        Column.numbers("Times: 95 % from"),
                        Column.numbers("Times: to"),
                        Column.words("With more of it the outcome is")),
                rows,
                List.of());
    }

    /** A ratio to the next; the last has none, and one without an upper end says so. */
    private static Cell times(double times) {
        if (Double.isNaN(times)) {
            return Cell.words("is the last");
        }
        return times > MANY ? Cell.words("more than " + MANY) : Cell.number(times, 1);
    }

    private Optional<Table> numbers() {
        List<List<Cell>> rows = new ArrayList<>();
        for (UncertainNumber number : ignorance.inputs()) {
            rows.add(List.of(
                    Cell.words(number.label() + (number.drawnWith().isEmpty() ? "" : ", with " + number.drawnWith())),
                    Cell.words(StatedLevel.written(number.low())),
                    Cell.words(StatedLevel.written(number.central())),
                    Cell.words(StatedLevel.written(number.high())),
                    Cell.words(number.unit().isEmpty() ? "no unit" : number.unit()),
                    Cell.words(number.path())));
        }
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new Table(
                        "uncertain-numbers",
                        "Numbers that nobody knows exactly, drawn once in each run",
                        List.of(
                                Column.words("Number"),
                                Column.words("Low"),
                                Column.words("Central"),
                                Column.words("High"),
                                Column.words("Unit"),
                                Column.words("Stated at")),
                        rows,
                        List.of()));
    }
}
