package org.caseload.chart;

import java.awt.Color;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.caseload.chart.drawing.FinishedChart;
import org.caseload.chart.drawing.Palette;
import org.caseload.chart.drawing.SourceLine;
import org.caseload.result.CaseloadSpread;
import org.caseload.result.CaseloadSpread.Above;
import org.caseload.result.MeasureName;
import org.caseload.result.RunResult;
import org.caseload.words.EnglishDate;
import org.caseload.words.Numbers;
import org.caseload.words.Phrases;
import org.caseload.words.RunCount;

/**
 * Caseloads over workers at the start, in the middle and at the end: the share of workers above each mark with its
 * interval, and under it how many workers hold how many cases. A day on which nobody is in post in any run is left out.
 */
public final class CaseloadSpreadChart {
    private static final String NAME = "caseload-spread";
    private static final double GAP = 14;

    private final RunResult result;
    private final List<CaseloadSpread> spreads;

    private CaseloadSpreadChart(RunResult result, List<CaseloadSpread> spreads) {
        this.result = result;
        this.spreads = spreads;
    }

    /**
     * Draws the chart.
     *
     * @param result the result
     * @return the figure, or empty when the result says nothing of single workers
     */
    public static Optional<FinishedChart> of(RunResult result) {
        List<CaseloadSpread> defined = result.spreads().stream()
                .filter(spread -> spread.n() > 0
                        && spread.isDefined()
                        && !spread.workersHolding().isEmpty())
                .toList();
        return defined.isEmpty()
                ? Optional.empty()
                : Optional.of(new CaseloadSpreadChart(result, firstMiddleLast(defined)).figure());
    }

    private static List<CaseloadSpread> firstMiddleLast(List<CaseloadSpread> all) {
        int last = all.size() - 1;
        return IntStream.of(0, last / 2, last).distinct().mapToObj(all::get).toList();
    }

    /** From dark to light; the order is also that of the rows, so that nothing hangs on the shade. */
    static Color shade(int date) {
        return List.of(Palette.DARK_BLUE, Palette.MID_BLUE, Palette.LIGHT_BLUE).get(date);
    }

    private FinishedChart figure() {
        ShareRows shares = new ShareRows("Share of workers by cases held, with 95 % interval" + where(), spreads);
        Histograms histograms = new Histograms(
                "Number of workers by cases held, mean of runs", spreads, shares.left(), shares.bottom() + GAP);
        SourceLine source = new SourceLine(result.origin());
        double sourceTop = histograms.bottom() + GAP;
        return new FinishedChart(
                NAME, "Cases held by each worker" + where(), altText(), sourceTop + source.height(), (g, lettering) -> {
                    shares.draw(g, lettering);
                    histograms.draw(g, lettering);
                    source.letter(lettering, sourceTop);
                });
    }

    private String where() {
        return Phrases.teams(new MeasureName("", spreads.get(0).team(), "", "", 0).teams());
    }

    private String altText() {
        StringBuilder text = new StringBuilder("Bar chart and histograms of the cases held by each worker" + where());
        text.append(", means of ").append(RunCount.counted(spreads.get(0).n())).append('.');
        for (CaseloadSpread spread : spreads) {
            text.append(" On ").append(EnglishDate.day(spread.date())).append(": ");
            text.append(spread.above().stream().map(CaseloadSpreadChart::words).collect(Collectors.joining(", ")));
            text.append('.');
        }
        result.spreads().stream()
                .filter(spread -> !spread.isDefined())
                .forEach(spread -> text.append(" On ")
                        .append(EnglishDate.day(spread.date()))
                        .append(" nobody is in post."));
        return text.toString();
    }

    private static String words(Above above) {
        return Numbers.share(above.share()) + " hold more than " + above.mark();
    }
}
