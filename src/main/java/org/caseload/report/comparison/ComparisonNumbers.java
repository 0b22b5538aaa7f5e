package org.caseload.report.comparison;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.caseload.report.Cell;
import org.caseload.report.Table;
import org.caseload.report.Table.Column;
import org.caseload.report.chapter.MeasuredTables;
import org.caseload.report.chapter.Subject;
import org.caseload.result.MeasureSeries;
import org.caseload.result.Observation;
import org.caseload.result.TimeToTarget;
import org.caseload.result.comparison.AgainstBase;
import org.caseload.result.comparison.ComparisonResult;
import org.caseload.result.comparison.Estimate;
import org.caseload.words.EnglishDate;

/** The numbers of the charts of a comparison. */
final class ComparisonNumbers {
    private final ComparisonResult result;
    private final ComparisonTables tables;

    ComparisonNumbers(ComparisonResult result, ComparisonTables tables) {
        this.result = result;
        this.tables = tables;
    }

    /** The caseload under each strategy, month by month. */
    Optional<Table> caseloads() {
        List<List<Cell>> rows = new ArrayList<>();
        for (int s = 0; s < result.strategies().size(); s++) {
            String name = tables.name(s);
            result.strategies().get(s).series().stream()
                    .filter(series ->
                            series.name().key().equals(result.measure().key()))
                    .forEach(series -> rows.addAll(rows(name, series)));
        }
        String unit = result.measure().unit();
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new Table(
                        "caseload-by-strategy",
                        Subject.of(result.measure()).title() + " under each strategy, month by month",
                        List.of(
                                Column.words("Strategy"),
                                Column.words("Date"),
                                Column.numbers("Median, " + unit),
                                Column.numbers("8 in 10 from"),
                                Column.numbers("to")),
                        rows,
                        MeasuredTables.notes(result.origin())));
    }

    private static List<List<Cell>> rows(String strategy, MeasureSeries series) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Observation reading : series.monthly()) {
            List<Cell> row =
                    new ArrayList<>(List.of(Cell.words(strategy), Cell.words(EnglishDate.shortDay(reading.date()))));
            row.addAll(MeasuredTables.range(Optional.of(reading), series.name()));
            rows.add(row);
        }
        return rows;
    }

    /** In how many futures each strategy has reached the target, month by month. */
    Optional<Table> target() {
        List<List<Cell>> rows = new ArrayList<>();
        for (int s = 0; s < result.strategies().size(); s++) {
            String name = tables.name(s);
            result.strategies()
                    .get(s)
                    .timeToTarget()
                    .ifPresent(time -> time.reachedBy().forEach(by -> rows.add(row(name, time, by))));
        }
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new Table(
                        "target-by-strategy",
                        "Futures in which the target is reached, by date",
                        List.of(
                                Column.words("Strategy"),
                                Column.words("By"),
                                Column.numbers("Futures that reached it"),
                                Column.numbers("Out of"),
                                Column.numbers("% of futures"),
                                Column.numbers("95 % interval from, %"),
                                Column.numbers("to, %")),
                        rows,
                        List.of("The interval says how far the percentage of each date is known from so many runs.")));
    }

    private static List<Cell> row(String strategy, TimeToTarget time, TimeToTarget.ReachedBy by) {
        return List.of(
                Cell.words(strategy),
                Cell.words(EnglishDate.shortDay(by.date())),
                Cell.number(Math.rint(by.probability() * time.n()), 0),
                Cell.number(time.n(), 0),
                Cell.percent(by.probability()),
                Cell.percent(by.low()),
                Cell.percent(by.high()));
    }

    /** What each strategy costs, what relief it brings, and the price of that. */
    Optional<Table> costs() {
        List<List<Cell>> rows = new ArrayList<>();
        for (AgainstBase against : result.againstBase()) {
            if (against.cost().defined()) {
                List<Cell> row = new ArrayList<>(List.of(
                        Cell.words(result.strategies().get(against.strategy()).name())));
                estimate(row, against.cost());
                estimate(row, against.caseMonthsAvoided());
                estimate(row, against.poundsPerCaseMonth());
                rows.add(row);
            }
        }
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Table(
                                "costs",
                                "Cost and relief beside the base by "
                                        + EnglishDate.month(result.origin().endDate()),
                                List.of(
                                        Column.words("Strategy"),
                                        Column.numbers("Further cost, £"),
                                        Column.numbers("Cost: 95 % from, £"),
                                        Column.numbers("Cost: to, £"),
                                        Column.numbers("Months of one case too many avoided"),
                                        Column.numbers("Months: 95 % from"),
                                        Column.numbers("Months: to"),
                                        Column.numbers("£ for each such month"),
                                        Column.numbers("Price: 95 % from, £"),
                                        Column.numbers("Price: to, £")),
                                rows,
                                List.of(
                                        "A month of one case too many: one case above the target's level on somebody's caseload, or one"
                                                + " child without a worker, for a month. A price is given only where it avoids some.")));
    }

    private static void estimate(List<Cell> row, Estimate estimate) {
        row.add(Cell.number(estimate.value(), 0));
        row.add(Cell.number(estimate.low(), 0));
        row.add(Cell.number(estimate.high(), 0));
    }

    /** What only the workbook holds: every measure compared, under each strategy, at the start, each spring and the end. */
    List<Table> sheets() {
        List<List<Cell>> rows = new ArrayList<>();
        for (int s = 0; s < result.strategies().size(); s++) {
            String name = tables.name(s);
            result.strategies().get(s).series().forEach(series -> rows.addAll(byYear(name, series)));
        }
        return rows.isEmpty()
                ? List.of()
                : List.of(new Table(
                        "options-by-year",
                        "Every measure compared, under each option, when financial years end",
                        List.of(
                                Column.words("Option"),
                                Column.words("Measure"),
                                Column.words("Date"),
                                Column.numbers("Median"),
                                Column.numbers("8 in 10 from"),
                                Column.numbers("to")),
                        rows,
                        MeasuredTables.notes(result.origin())));
    }

    private static List<List<Cell>> byYear(String option, MeasureSeries series) {
        List<List<Cell>> rows = new ArrayList<>();
        List<Observation> months = series.monthly();
        for (int m = 0; m < months.size(); m++) {
            LocalDate date = months.get(m).date();
            boolean yearEnds = m > 0
                    && financialYear(date) > financialYear(months.get(m - 1).date());
            if (m == 0 || yearEnds || m == months.size() - 1) {
                List<Cell> row = new ArrayList<>(List.of(
                        Cell.words(option),
                        Cell.words(MeasuredTables.titled(series.name())),
                        Cell.words(EnglishDate.shortDay(date))));
                row.addAll(MeasuredTables.range(Optional.of(months.get(m)), series.name()));
                rows.add(row);
            }
        }
        return rows;
    }

    /** The calendar year in which the financial year of a date begins. */
    private static int financialYear(LocalDate date) {
        return date.getMonthValue() < 4 ? date.getYear() - 1 : date.getYear();
    }
}
