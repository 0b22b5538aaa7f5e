package org.caseload.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.caseload.chart.drawing.FinishedChart;
import org.caseload.chart.drawing.LinePattern;
import org.caseload.chart.drawing.MeasureTitle;
import org.caseload.chart.drawing.NumberRows;
import org.caseload.chart.drawing.Palette;
import org.caseload.chart.drawing.Panel;
import org.caseload.finding.ComparisonTitles;
import org.caseload.result.comparison.ComparisonResult;
import org.caseload.result.comparison.Estimate;
import org.caseload.result.comparison.RegretTable;
import org.caseload.words.EnglishDate;
import org.caseload.words.Numbers;
import org.caseload.words.Phrases;
import org.caseload.words.RunCount;

/** What may be regretted of each strategy: its regret in every future, and the greatest with its interval, the least first. */
public final class RegretChart {
    private static final String NAME = "regret";

    /** Half the height of the stroke for a future. */
    private static final double STROKE = 5;

    private RegretChart() {}

    /**
     * Draws the chart.
     *
     * @param result the comparison
     * @return the figure, or empty where it was made in one future only
     */
    public static Optional<FinishedChart> of(ComparisonResult result) {
        return result.regret().filter(table -> !table.rows().isEmpty()).map(table -> of(result, table));
    }

    private static FinishedChart of(ComparisonResult result, RegretTable table) {
        int decimals = result.measure().decimals();
        List<Integer> order = IntStream.range(0, table.rows().size())
                .boxed()
                .sorted(Comparator.comparingDouble(
                        s -> table.rows().get(s).greatest().value()))
                .toList();
        List<Double> ends = new ArrayList<>();
        List<NumberRows.Row> rows = new ArrayList<>();
        for (int strategy : order) {
            RegretTable.Row row = table.rows().get(strategy);
            ends.add(row.greatest().high());
            rows.add(NumberRows.Row.of(
                    StrategyNames.of(result, strategy),
                    row.greatest().value() == 0
                            ? List.of("never regretted")
                            : List.of(figures(row.greatest(), decimals)),
                    (panel, y) -> marks(panel, row, y)));
        }
        String measure = Phrases.inSentence(MeasureTitle.of(result.measure()));
        String says = "How far the mean of " + measure + " on " + EnglishDate.day(table.date())
                + " lies above that of the best strategy for a future: a stroke for each future; the dot is the greatest,"
                + " with its 95 % interval";
        String alt = "Regret of each strategy over "
                + table.futures().stream().map(RegretTable.FutureTold::name).collect(Collectors.joining(", ")) + ", in "
                + measure + " on " + EnglishDate.day(table.date()) + ", "
                + RunCount.counted(result.origin().replications()) + " of each. "
                + order.stream()
                        .map(strategy -> StrategyNames.of(result, strategy) + ": at most "
                                + figures(table.rows().get(strategy).greatest(), decimals) + ".")
                        .collect(Collectors.joining(" "));
        return new NumberRows(says, ends, result.origin(), rows)
                .figure(NAME, new ComparisonTitles(result).regret(table), alt);
    }

    private static void marks(Panel panel, RegretTable.Row row, double y) {
        for (RegretTable.Cell cell : row.cells()) {
            double x = cell.regret().value();
            panel.line(
                    new double[] {x, x},
                    new double[] {y - STROKE, y + STROKE},
                    Palette.MID_BLUE,
                    LinePattern.SOLID.wide(1.5));
        }
        Estimate greatest = row.greatest();
        NumberRows.interval(panel, greatest.low(), greatest.value(), greatest.high(), y, Palette.DARK_BLUE);
    }

    private static String figures(Estimate estimate, int decimals) {
        return Numbers.number(estimate.value(), decimals) + " (" + Numbers.number(estimate.low(), decimals) + " to "
                + Numbers.number(estimate.high(), decimals) + ")";
    }
}
