package org.caseload.report.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.caseload.report.Cell;
import org.caseload.report.Table;
import org.caseload.report.Table.Column;
import org.caseload.report.chapter.IntervalInWords;
import org.caseload.result.PlannedEvent;
import org.caseload.result.comparison.AgainstBase;
import org.caseload.result.comparison.ComparisonResult;
import org.caseload.result.comparison.Estimate;
import org.caseload.words.EnglishDate;
import org.caseload.words.Pounds;

/** What the options are: what each does, gains and costs beside the base, and how sure that is. */
public final class OptionsTables {
    /** So many actions are named here; all of them stand in the table of what is done and when. */
    private static final int MOST_NAMED = 3;

    private final ComparisonResult result;
    private final ComparisonTables tables;

    public OptionsTables(ComparisonResult result, ComparisonTables tables) {
        this.result = result;
        this.tables = tables;
    }

    /** What a strategy adds to what the base does, in words. */
    String actions(int strategy) {
        List<PlannedEvent> added = tables.overTime().added(strategy);
        if (added.isEmpty()) {
            return "nothing that the base does not do";
        }
        String first = added.stream()
                .limit(MOST_NAMED)
                .map(event -> event.label() + " (" + EnglishDate.month(event.date()) + ")")
                .collect(Collectors.joining("; "));
        int more = added.size() - MOST_NAMED;
        return more > 0 ? first + "; and " + more + " more" : first;
    }

    private static Cell pounds(Estimate cost) {
        if (!cost.defined()) {
            return Cell.words("not stated");
        }
        if (cost.exactlyZero()) {
            return Cell.words("none in any run");
        }
        String text = signed(cost.value()) + " (" + signed(cost.low()) + " to " + signed(cost.high()) + ")";
        return Cell.words(cost.signKnown() ? text : text + ", cannot be told from none");
    }

    private static String signed(double pounds) {
        return (pounds < 0 ? "−" : "") + Pounds.written(pounds);
    }

    /** Months of one case too many over the months of the period: as many cases on an average day. */
    private Cell onAnAverageDay(Estimate caseMonths) {
        double months = CostClause.months(result.origin());
        Estimate cases = new Estimate(
                caseMonths.n(), caseMonths.value() / months, caseMonths.low() / months, caseMonths.high() / months);
        return Cell.words(cases.defined() ? new IntervalInWords(cases, 0).text() : "not defined");
    }

    /** By how much each strategy raises the chance of the target, how much sooner it is reached, and what overload that avoids. */
    Optional<Table> gains() {
        List<List<Cell>> rows = new ArrayList<>();
        for (AgainstBase against : result.againstBase()) {
            if (against.reached().defined()) {
                List<Cell> row = new ArrayList<>(List.of(Cell.words(tables.name(against.strategy()))));
                Estimate reached = against.reached();
                int decimals = Math.min(Math.abs(reached.low()), Math.abs(reached.high())) < 0.05 ? 1 : 0;
                estimate(row, percent(reached), decimals);
                estimate(row, against.daysSooner(), 0);
                row.add(onAnAverageDay(against.caseMonthsAvoided()));
                row.add(pounds(against.cost()));
                rows.add(row);
            }
        }
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new Table(
                        "gains",
                        "The target beside the base by "
                                + EnglishDate.month(result.origin().endDate()),
                        List.of(
                                Column.words("Strategy"),
                                Column.numbers("Percentage points more futures that reach it"),
                                Column.numbers("Points: 95 % from"),
                                Column.numbers("Points: to"),
                                Column.numbers("Days sooner"),
                                Column.numbers("Days: 95 % from"),
                                Column.numbers("Days: to"),
                                Column.words("Cases fewer that would have to go, on an average day (95 % interval)"),
                                Column.words("Costs more (95 % interval)")),
                        rows,
                        List.of(
                                "A future that does not reach the target counts as the whole period. An interval that holds"
                                        + " zero means that the two cannot be told apart.")));
    }

    private static Estimate percent(Estimate share) {
        return new Estimate(share.n(), 100 * share.value(), 100 * share.low(), 100 * share.high());
    }

    private static void estimate(List<Cell> row, Estimate estimate, int decimals) {
        row.add(Cell.number(estimate.value(), decimals));
        row.add(Cell.number(estimate.low(), decimals));
        row.add(Cell.number(estimate.high(), decimals));
    }

    /** What relief costs where both the cost and the relief are known to be above zero. */
    Optional<Table> prices() {
        List<List<Cell>> rows = new ArrayList<>();
        for (AgainstBase against : result.againstBase()) {
            if (against.cost().low() > 0) {
                rows.add(List.of(
                        Cell.words(tables.name(against.strategy())),
                        price(against.poundsPerCaseMonth(), against.caseMonthsAvoided()),
                        price(against.poundsPerPoint(), against.reached())));
            }
        }
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new Table(
                        "prices",
                        "What relief costs",
                        List.of(
                                Column.words("Strategy"),
                                Column.words("For each month of one case too many avoided (95 % interval)"),
                                Column.words("For each percentage point of the chance of the target (95 % interval)")),
                        rows,
                        List.of()));
    }

    private static Cell price(Estimate price, Estimate gain) {
        return gain.low() > 0 && price.defined() && price.low() > 0
                ? pounds(price)
                : Cell.words("none: no relief that can be told from none");
    }
}
