package org.caseload.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.caseload.chart.drawing.FinishedChart;
import org.caseload.chart.drawing.MeasureTitle;
import org.caseload.chart.drawing.NumberRows;
import org.caseload.chart.drawing.Palette;
import org.caseload.chart.drawing.Panel;
import org.caseload.result.comparison.Estimate;
import org.caseload.result.sensitivity.MorrisEffect;
import org.caseload.result.sensitivity.SensitivityResult;
import org.caseload.result.sensitivity.SobolShare;
import org.caseload.words.EnglishDate;
import org.caseload.words.Numbers;
import org.caseload.words.Phrases;

/** How much each uncertain number matters among all the others: its shares of the variance, or what screening found. */
public final class IndicesChart {
    private static final String NAME = "indices";
    private static final double APART = 7;

    private IndicesChart() {}

    /**
     * Draws the chart.
     *
     * @param result the study
     * @return the figure, or empty when nothing is uncertain
     */
    public static Optional<FinishedChart> of(SensitivityResult result) {
        if (!result.sobol().isEmpty()) {
            return Optional.of(shares(result));
        }
        return result.morris().isEmpty() ? Optional.empty() : Optional.of(effects(result));
    }

    private static String outcome(SensitivityResult result) {
        return Phrases.inSentence(MeasureTitle.of(result.measure())) + " on " + EnglishDate.day(result.date());
    }

    private static String title(SensitivityResult result) {
        return result.origin().scenario() + ": how much each number that nobody knows exactly moves " + outcome(result);
    }

    private static FinishedChart shares(SensitivityResult result) {
        List<Double> ends = new ArrayList<>();
        List<NumberRows.Row> rows = new ArrayList<>();
        for (SobolShare share : result.sobol()) {
            List.of(share.first(), share.total()).forEach(e -> ends.addAll(List.of(100 * e.low(), 100 * e.high())));
            rows.add(NumberRows.Row.of(
                    share.number().label(), List.of(percent(share.first()), percent(share.total())), (panel, y) -> {
                        interval(panel, share.first(), y + APART, Palette.TURQUOISE);
                        interval(panel, share.total(), y - APART, Palette.DARK_BLUE);
                    }));
        }
        String says = "Share (%) of the variance of " + outcome(result)
                + " that comes from not knowing the numbers: alone (above,"
                + " green) and with all it does together with others (below, blue), with 95 % intervals";
        String alt = "Sobol' indices of " + outcome(result) + ". "
                + result.sobol().stream()
                        .map(share -> share.number().label() + ": alone " + percent(share.first()) + ", with others "
                                + percent(share.total()) + ".")
                        .collect(Collectors.joining(" "));
        return new NumberRows(says, ends, result.origin(), rows).figure(NAME, title(result), alt);
    }

    private static void interval(Panel panel, Estimate e, double y, java.awt.Color colour) {
        NumberRows.interval(panel, 100 * e.low(), 100 * e.value(), 100 * e.high(), y, colour);
    }

    private static String percent(Estimate e) {
        return Numbers.share(e.value()) + " (" + Numbers.shareInterval(e.low(), e.high()) + ")";
    }

    private static FinishedChart effects(SensitivityResult result) {
        int decimals = result.measure().decimals() + 1;
        List<Double> ends = new ArrayList<>();
        List<NumberRows.Row> rows = new ArrayList<>();
        for (MorrisEffect effect : result.morris()) {
            Estimate size = effect.size();
            ends.addAll(List.of(size.low(), size.high()));
            rows.add(NumberRows.Row.of(
                    effect.number().label(),
                    List.of(figures(size, decimals)),
                    (panel, y) ->
                            NumberRows.interval(panel, size.low(), size.value(), size.high(), y, Palette.DARK_BLUE)));
        }
        String says = "Mean size of the change in " + outcome(result)
                + " over the whole of what is believed of each number, moved from"
                + " many places among the others (Morris), with 95 % intervals";
        String alt = "Morris screening of " + outcome(result) + ". "
                + result.morris().stream()
                        .map(effect -> effect.number().label() + ": " + figures(effect.size(), decimals) + ".")
                        .collect(Collectors.joining(" "));
        return new NumberRows(says, ends, result.origin(), rows).figure(NAME, title(result), alt);
    }

    private static String figures(Estimate e, int decimals) {
        return Numbers.number(e.value(), decimals) + " (" + Numbers.number(e.low(), decimals) + " to "
                + Numbers.number(e.high(), decimals) + ")";
    }
}
