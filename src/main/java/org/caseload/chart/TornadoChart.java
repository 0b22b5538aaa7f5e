package org.caseload.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.caseload.chart.drawing.FinishedChart;
import org.caseload.chart.drawing.LinePattern;
import org.caseload.chart.drawing.MeasureTitle;
import org.caseload.chart.drawing.NumberRows;
import org.caseload.chart.drawing.Palette;
import org.caseload.chart.drawing.Panel;
import org.caseload.result.comparison.Estimate;
import org.caseload.result.sensitivity.SensitivityResult;
import org.caseload.result.sensitivity.Swing;
import org.caseload.words.EnglishDate;
import org.caseload.words.Numbers;
import org.caseload.words.Phrases;

/** What each uncertain number does from its low to its high value, the others at their central values: a bar each way, the widest first. */
public final class TornadoChart {
    private static final double HALF = 5;

    private TornadoChart() {}

    /**
     * Draws the chart.
     *
     * @param result the study
     * @return the figure, or empty when nothing is uncertain
     */
    public static Optional<FinishedChart> of(SensitivityResult result) {
        if (result.swings().isEmpty()) {
            return Optional.empty();
        }
        int decimals = result.measure().decimals() + 1;
        List<Double> ends = new ArrayList<>();
        List<NumberRows.Row> rows = new ArrayList<>();
        for (Swing swing : result.swings()) {
            for (Estimate end : List.of(swing.atLow(), swing.atHigh())) {
                ends.addAll(List.of(end.low(), end.high()));
            }
            rows.add(NumberRows.Row.of(
                    swing.number().label() + ", " + range(swing),
                    List.of(figures(swing.across(), decimals)),
                    (panel, y) -> bars(panel, swing, y)));
        }
        String outcome =
                Phrases.inSentence(MeasureTitle.of(result.measure())) + " on " + EnglishDate.day(result.date());
        String says = "Change in " + outcome
                + " with each number at a low (pale) and a high value (dark), 1 in 10 that it lies beyond each, the"
                + " others at their central values; lines are 95 % intervals, and so are the brackets for low to high";
        return Optional.of(new NumberRows(says, ends, result.origin(), rows)
                .figure(
                        "tornado",
                        result.origin().scenario() + ": how far each number by itself moves " + outcome,
                        "Tornado chart of the change in " + outcome + ". "
                                + result.swings().stream()
                                        .map(swing -> swing.number().label() + ", "
                                                + range(swing) + ", low to high: "
                                                + figures(swing.across(), decimals) + ".")
                                        .collect(Collectors.joining(" "))));
    }

    private static void bars(Panel panel, Swing swing, double y) {
        bar(panel, swing.atLow(), y + HALF / 2, Palette.LIGHT_BLUE);
        bar(panel, swing.atHigh(), y - HALF / 2, Palette.MID_BLUE);
    }

    private static void bar(Panel panel, Estimate end, double y, java.awt.Color colour) {
        double left = Math.min(0, end.value());
        double right = Math.max(0, end.value());
        panel.bar(left, y - HALF / 2, right, y + HALF / 2, colour);
        panel.line(
                new double[] {end.low(), end.high()}, new double[] {y, y}, Palette.TEXT, LinePattern.SOLID.wide(0.8));
    }

    private static String range(Swing swing) {
        String unit = swing.number().unit();
        return Numbers.shortNumber(swing.from(), swing.decimals()) + " to "
                + Numbers.shortNumber(swing.to(), swing.decimals())
                + (unit.isEmpty() ? "" : " " + unit);
    }

    private static String figures(Estimate estimate, int decimals) {
        return Numbers.number(estimate.value(), decimals) + " (" + Numbers.number(estimate.low(), decimals) + " to "
                + Numbers.number(estimate.high(), decimals) + ")";
    }
}
