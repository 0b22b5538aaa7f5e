package org.caseload.output.report.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.caseload.experiment.result.Ignorance;
import org.caseload.experiment.result.UncertainNumber;
import org.caseload.experiment.result.VarianceParts;
import org.caseload.output.report.Cell;
import org.caseload.output.report.Table;
import org.caseload.output.report.Table.Column;
import org.caseload.output.text.EnglishDate;
import org.caseload.output.text.IgnoranceText;
import org.caseload.output.text.Level;
import org.caseload.output.text.Subject;

/** What would change the answer: the numbers that nobody knows exactly, and what each does. */
final class Sensitivity {
    private static final String INFLUENCES = "influences";

    private final Ignorance ignorance;

    Sensitivity(Ignorance ignorance) {
        this.ignorance = ignorance;
    }

    /**
     * Writes the chapter, where anything is uncertain.
     *
     * @param where words that follow the measure, such as " in the base"; may be empty
     */
    void write(Draft draft, String where) {
        draft.chapter("What would change the answer");
        IgnoranceText.sentences(ignorance, where).forEach(sentence -> draft.finding(sentence, INFLUENCES));
        draft.table(influences()).table(numbers());
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
                        Column.words("With more of it the outcome is")),
                rows,
                List.of());
    }

    private Optional<Table> numbers() {
        List<List<Cell>> rows = new ArrayList<>();
        for (UncertainNumber number : ignorance.inputs()) {
            rows.add(List.of(
                    Cell.words(number.label()),
                    Cell.words(Level.written(number.low())),
                    Cell.words(Level.written(number.central())),
                    Cell.words(Level.written(number.high())),
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
