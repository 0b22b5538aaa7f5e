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
import org.caseload.words.Numbers;
import org.caseload.words.Phrases;
import org.caseload.words.StatedLevel;

/** What would change the answer: why runs differ, the numbers that nobody knows exactly, and what each does. */
public final class Sensitivity {
    private static final String SPREAD = "why-runs-differ";
    private static final String INFLUENCES = "influences";

    private static final int MANY = 100;
    private static final int FEW = 3;

    private final InputUncertaintyEffect ignorance;

    public Sensitivity(InputUncertaintyEffect ignorance) {
        this.ignorance = ignorance;
    }

    /**
     * The numbers that matter most, at most three, a sentence each.
     *
     * @param where words that follow the measure, such as " in the base"; may be empty
     */
    public void brief(Draft draft, String where) {
        if (ignorance.isNone()) {
            draft.paragraph(
                    "Every number of the scenario is taken as exactly known, so the ranges hold what chance does and not what"
                            + " nobody knows.");
            return;
        }
        List<String> sentences = ignorance.findLast(0).stream()
                .flatMap(parts -> parts.influences().stream()
                        .filter(VarianceParts.Influence::tells)
                        .limit(FEW)
                        .map(influence -> sentence(parts, influence, where)))
                .toList();
        draft.bullets(
                sentences.isEmpty()
                        ? List.of("Of none of the " + ignorance.inputs().size()
                                + " numbers that nobody knows exactly do these runs say that it matters.")
                        : sentences);
    }

    private String sentence(VarianceParts parts, VarianceParts.Influence influence, String where) {
        UncertainNumber number = ignorance.number(influence.path());
        String range = StatedLevel.written(number.low()) + " to " + StatedLevel.written(number.high())
                + (number.unit().isEmpty() ? "" : " " + number.unit());
        return Phrases.capital(number.label()) + ", taken as " + range + ": the more of it, the "
                + (influence.coefficient() < 0 ? "fewer" : "more") + " "
                + parts.measure().unit() + where + " by "
                + EnglishDate.month(parts.date()) + "; it makes " + Numbers.share(influence.explains()) + " ("
                + Numbers.shareInterval(influence.low(), influence.high()) + ") of what varies between futures.";
    }

    /**
     * Writes the chapter of the annex, where anything is uncertain.
     *
     * @param where words that follow the measure, such as " in the base"; may be empty
     */
    public void write(Draft draft, String where) {
        draft.chapter("Why runs differ, and what is not known");
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
