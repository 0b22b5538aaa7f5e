package org.caseload.report.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.caseload.report.Cell;
import org.caseload.report.Table;
import org.caseload.report.Table.Column;
import org.caseload.result.Observation;
import org.caseload.result.PlanCost;
import org.caseload.words.EnglishDate;

/** What each option costs over doing nothing, financial year by financial year, to the penny: for the workbook. */
public final class CostByYear {
    /** The key of the table. */
    public static final String KEY = "cost-by-year";

    private static final double PENCE = 100;

    private CostByYear() {}

    /**
     * A row for each option and year, one for all years, and one for a full year; empty where no cost is known.
     *
     * @param costs by the name of the option
     */
    public static Optional<Table> of(Map<String, PlanCost> costs) {
        List<List<Cell>> rows = new ArrayList<>();
        costs.forEach((option, cost) -> {
            cost.years()
                    .forEach(year -> rows.add(row(
                            option,
                            year.name()
                                    + (year.isWhole()
                                            ? ""
                                            : " from " + EnglishDate.shortDay(year.from()) + " to "
                                                    + EnglishDate.shortDay(
                                                            year.until().minusDays(1))),
                            year.recurrent(),
                            year.oneOff(),
                            Optional.of(year.over()))));
            rows.add(row(option, "all of these", cost.recurrent(), cost.oneOff(), Optional.empty()));
            cost.fullYear()
                    .ifPresent(full -> rows.add(row(option, "a full year", full.pence(), 0, Optional.of(full.over()))));
        });
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new Table(
                        KEY,
                        "What each option costs over doing nothing, by financial year",
                        List.of(
                                Column.words("Option"),
                                Column.words("Financial year"),
                                Column.numbers("Recurrent, £"),
                                Column.numbers("One-off, £"),
                                Column.numbers("Both, £"),
                                Column.numbers("8 in 10 from, £"),
                                Column.numbers("to, £")),
                        rows,
                        List.of(
                                "Means over runs played with the option and without it under the same luck, in the scenario's prices."
                                        + " A full year: recurrent cost of the last three months, for 365.25 days.")));
    }

    private static List<Cell> row(String option, String year, long recurrent, long oneOff, Optional<Observation> over) {
        return List.of(
                Cell.words(option),
                Cell.words(year),
                pounds(recurrent),
                pounds(oneOff),
                pounds(recurrent + oneOff),
                Cell.number(over.map(Observation::p10).orElse(Double.NaN), 2),
                Cell.number(over.map(Observation::p90).orElse(Double.NaN), 2));
    }

    private static Cell pounds(long pence) {
        return Cell.number(pence / PENCE, 2);
    }
}
