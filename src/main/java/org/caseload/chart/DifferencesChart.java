package org.caseload.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.caseload.chart.drawing.FinishedChart;
import org.caseload.chart.drawing.MeasureTitle;
import org.caseload.chart.drawing.NumberRows;
import org.caseload.chart.drawing.Palette;
import org.caseload.finding.ComparisonTitles;
import org.caseload.result.comparison.ComparisonResult;
import org.caseload.result.comparison.DatedDifference;
import org.caseload.result.comparison.Estimate;
import org.caseload.words.EnglishDate;
import org.caseload.words.Numbers;
import org.caseload.words.Phrases;
import org.caseload.words.RunCount;

/** What each strategy does to the caseload at the horizon against the base: a row each with its interval, the most helpful first. */
public final class DifferencesChart {
    private static final String NAME = "differences";

    private DifferencesChart() {}

    /** One strategy's row. */
    private record Compared(int strategy, Estimate difference) {}

    /**
     * Draws the chart.
     *
     * @param result the comparison
     * @return the figure, or empty when no difference is defined at the horizon
     */
    public static Optional<FinishedChart> of(ComparisonResult result) {
        List<Compared> compared = new ArrayList<>();
        for (int s = 1; s < result.strategies().size(); s++) {
            int strategy = s;
            result.findDifferences(result.measure().key(), s)
                    .map(series -> series.dates().get(series.dates().size() - 1))
                    .map(DatedDifference::difference)
                    .filter(Estimate::defined)
                    .filter(difference -> Double.isFinite(difference.low()))
                    .ifPresent(difference -> compared.add(new Compared(strategy, difference)));
        }
        compared.sort(Comparator.comparingDouble(one -> one.difference().value()));
        return compared.isEmpty() ? Optional.empty() : Optional.of(figure(result, compared));
    }

    private static FinishedChart figure(ComparisonResult result, List<Compared> compared) {
        String day = EnglishDate.day(result.origin().endDate());
        String measure = Phrases.inSentence(MeasureTitle.of(result.measure()));
        String says = "Difference from the base in " + measure + " on " + day
                + ", mean over runs with 95 % interval; left of the line is lower";
        StringBuilder text = new StringBuilder("Forest plot of differences from the base in " + measure + " on " + day
                + ", mean with 95 % interval, "
                + RunCount.counted(result.origin().replications()) + " of each strategy.");
        List<NumberRows.Row> rows = new ArrayList<>();
        List<Double> ends = new ArrayList<>();
        for (Compared one : compared) {
            Estimate difference = one.difference();
            String value = value(difference, result.measure().decimals());
            ends.addAll(List.of(difference.low(), difference.high()));
            rows.add(NumberRows.Row.of(
                    StrategyNames.of(result, one.strategy()),
                    List.of(value),
                    (panel, y) -> NumberRows.interval(
                            panel, difference.low(), difference.value(), difference.high(), y, Palette.DARK_BLUE)));
            text.append(' ')
                    .append(StrategyNames.of(result, one.strategy()))
                    .append(": ")
                    .append(value)
                    .append('.');
        }
        return new NumberRows(says, ends, result.origin(), rows)
                .figure(NAME, new ComparisonTitles(result).better(), text.toString());
    }

    private static String value(Estimate difference, int decimals) {
        return difference.exactlyZero()
                ? "no difference"
                : Numbers.number(difference.value(), decimals) + " (" + Numbers.number(difference.low(), decimals)
                        + " to " + Numbers.number(difference.high(), decimals) + ")";
    }
}
