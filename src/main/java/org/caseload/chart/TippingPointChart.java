package org.caseload.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.caseload.chart.drawing.FinishedChart;
import org.caseload.chart.drawing.NumberRows;
import org.caseload.chart.drawing.Palette;
import org.caseload.result.comparison.Estimate;
import org.caseload.result.sensitivity.SensitivityResult;
import org.caseload.result.sensitivity.TippingPoint;
import org.caseload.words.EnglishDate;
import org.caseload.words.Numbers;

/** How much more feedback adds to caseloads than all else does, by its strength. */
public final class TippingPointChart {
    private TippingPointChart() {}

    /**
     * Draws the chart.
     *
     * @param result the study
     * @return the figure, or empty when it was not asked for
     */
    public static Optional<FinishedChart> of(SensitivityResult result) {
        return result.tippingPoint().map(point -> figure(result, point));
    }

    private static FinishedChart figure(SensitivityResult result, TippingPoint point) {
        List<NumberRows.Row> rows = new ArrayList<>();
        List<Double> ends = new ArrayList<>();
        int decimals = result.measure().decimals() + 1;
        for (TippingPoint.Strength strength : point.strengths()) {
            Estimate beyond = strength.beyondDemand();
            if (beyond.defined()) {
                ends.addAll(List.of(beyond.low(), beyond.high()));
                rows.add(NumberRows.Row.of(
                        name(strength),
                        List.of(written(beyond, decimals)),
                        (panel, y) -> NumberRows.interval(
                                panel, beyond.low(), beyond.value(), beyond.high(), y, Palette.DARK_BLUE)));
            }
        }
        String says =
                "What feedback adds to cases per worker in a month of the second half, beyond what all else adds, by the strength of all"
                        + " effects of load against that stated, with intervals that hold at once at 95 %; where it lies right of 0, more"
                        + " than half of the rise feeds on itself";
        String alt = says + ". "
                + point.strengths().stream()
                        .map(strength -> name(strength) + ": " + written(strength.beyondDemand(), decimals) + ".")
                        .collect(Collectors.joining(" "));
        return new NumberRows(says, ends, result.origin(), rows)
                .figure(
                        "tipping-point",
                        result.origin().scenario() + ": at which strength of feedback caseloads spiral by "
                                + EnglishDate.month(result.origin().endDate()),
                        alt);
    }

    private static String name(TippingPoint.Strength strength) {
        return strength.times() == 1 ? "as stated" : Numbers.shortNumber(strength.times(), 4) + " times";
    }

    private static String written(Estimate beyond, int decimals) {
        return beyond.defined()
                ? Numbers.number(beyond.value(), decimals) + " ("
                        + Numbers.interval(beyond.low(), beyond.high(), decimals) + ")"
                : "open cases ran away";
    }
}
