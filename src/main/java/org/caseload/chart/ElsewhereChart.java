package org.caseload.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.caseload.chart.drawing.FinishedChart;
import org.caseload.chart.drawing.NumberRows;
import org.caseload.chart.drawing.Palette;
import org.caseload.finding.RunTitles;
import org.caseload.result.RunResult;
import org.caseload.result.outside.OutsideSpread;
import org.caseload.result.outside.OutsideView;
import org.caseload.words.Numbers;

/** What became of caseloads where staff changed alike, beside the simulation: a row each with eight in ten of councils or runs. */
public final class ElsewhereChart {
    private static final String NAME = "elsewhere";

    private final List<NumberRows.Row> rows = new ArrayList<>();
    private final List<Double> ends = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    private ElsewhereChart() {}

    /**
     * Draws the chart.
     *
     * @param result the result
     * @return the figure, or empty when nothing was seen of councils that changed staff alike
     */
    public static Optional<FinishedChart> of(RunResult result) {
        return result.outside()
                .filter(OutsideView.Seen.class::isInstance)
                .map(view -> new ElsewhereChart().figure((OutsideView.Seen) view, result));
    }

    private FinishedChart figure(OutsideView.Seen seen, RunResult result) {
        boolean grows = seen.change().growth() > 0;
        String says = "Change of the official average since the beginning of the year in which staff "
                + (grows ? "grow" : "fall") + ", in %: the middle, and 8 in 10 runs or councils";
        for (OutsideView.YearLater later : seen.years()) {
            String after = later.years() == 1 ? "a year on" : "two years on";
            if (later.isSimulated()) {
                row(
                        "Simulated, " + after,
                        later.simulatedLow(),
                        later.simulated(),
                        later.simulatedHigh(),
                        Palette.DARK_BLUE);
            }
            row("Staff " + (grows ? "grew" : "fell") + " alike, " + after, later.changed(), Palette.DARK_PINK);
            row("Staff level, " + after, later.unchanged(), Palette.MID_BLUE);
        }
        return new NumberRows(says, ends, result.origin(), rows)
                .figure(
                        NAME,
                        new RunTitles(result.origin()).elsewhere(seen),
                        "Rows with the middle and 8 in 10 of changes of the official average in per cent." + text);
    }

    /** With its sign, unless it rounds to nought, which has none. */
    private static String whole(double percent) {
        return Math.abs(percent) < 0.5 ? "0" : Numbers.signed(percent, 0);
    }

    private void row(String name, OutsideSpread spread, java.awt.Color colour) {
        if (spread.n() > 0) {
            row(name + " (" + spread.n() + " times)", spread.p10(), spread.p50(), spread.p90(), colour);
        }
    }

    private void row(String name, double low, double middle, double high, java.awt.Color colour) {
        double[] percent = {100 * low, 100 * middle, 100 * high};
        String figures = whole(percent[1]) + " (" + whole(percent[0]) + " to " + whole(percent[2]) + ")";
        ends.add(percent[0]);
        ends.add(percent[2]);
        rows.add(NumberRows.Row.of(
                name,
                List.of(figures),
                (panel, y) -> NumberRows.interval(panel, percent[0], percent[1], percent[2], y, colour)));
        text.append(' ').append(name).append(": ").append(figures).append('.');
    }
}
