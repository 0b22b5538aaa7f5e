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
import org.caseload.words.Numbers;

/** In which share of runs caseloads spiral, by the strength of the feedback of caseloads on themselves. */
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
        for (TippingPoint.Strength strength : point.strengths()) {
            Estimate share = strength.spirals();
            rows.add(NumberRows.Row.of(
                    name(strength),
                    List.of(percent(share)),
                    (panel, y) -> NumberRows.interval(
                            panel, 100 * share.low(), 100 * share.value(), 100 * share.high(), y, Palette.DARK_BLUE)));
        }
        String says =
                "Share (%) of runs that spiral, ending above their start and still rising, by the strength of all effects of load"
                        + " against that stated, with 95 % intervals";
        String alt = says + ". "
                + point.strengths().stream()
                        .map(strength -> name(strength) + ": " + percent(strength.spirals()) + ".")
                        .collect(Collectors.joining(" "));
        return new NumberRows(says, List.of(99.0), result.origin(), rows)
                .figure("tipping-point", "At which strength of feedback caseloads spiral", alt);
    }

    private static String name(TippingPoint.Strength strength) {
        return strength.times() == 1 ? "as stated" : Numbers.shortNumber(strength.times(), 4) + " times";
    }

    private static String percent(Estimate share) {
        return Numbers.share(share.value()) + " (" + Numbers.shareInterval(share.low(), share.high()) + ")";
    }
}
