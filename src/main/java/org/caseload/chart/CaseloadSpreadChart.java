package org.caseload.chart;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.caseload.chart.drawing.FinishedChart;
import org.caseload.chart.drawing.NumberRows;
import org.caseload.chart.drawing.Palette;
import org.caseload.chart.drawing.Typeface;
import org.caseload.finding.RunTitles;
import org.caseload.result.CaseloadSpread;
import org.caseload.result.CaseloadSpread.Above;
import org.caseload.result.MeasureName;
import org.caseload.result.RunResult;
import org.caseload.words.EnglishDate;
import org.caseload.words.Numbers;
import org.caseload.words.Phrases;
import org.caseload.words.RunCount;

/**
 * Caseloads over workers at the start, in the middle and at the end: the share of workers above each mark with its interval. A day on
 * which nobody is in post in any run is left out, and so is a mark that nobody is above.
 */
public final class CaseloadSpreadChart {
    private static final String NAME = "caseload-spread";

    /** A row in which no date has more than this share would be a row of nought. */
    private static final double LEAST = 0.005;

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
        boolean anybody =
                defined.stream().flatMap(spread -> spread.above().stream()).anyMatch(above -> above.share() >= LEAST);
        return defined.isEmpty() || !anybody
                ? Optional.empty()
                : Optional.of(new CaseloadSpreadChart(result, firstMiddleLast(defined)).figure());
    }

    private static List<CaseloadSpread> firstMiddleLast(List<CaseloadSpread> all) {
        int last = all.size() - 1;
        return IntStream.of(0, last / 2, last).distinct().mapToObj(all::get).toList();
    }

    /** From dark to light, one after another below each other, so that nothing hangs on the shade. */
    private static Color shade(int date) {
        return List.of(Palette.DARK_BLUE, Palette.MID_BLUE, Palette.TURQUOISE).get(date);
    }

    private FinishedChart figure() {
        List<NumberRows.Row> rows = new ArrayList<>();
        List<Double> ends = new ArrayList<>();
        for (int mark = 0; mark < spreads.get(0).above().size(); mark++) {
            int place = mark;
            List<Above> dates =
                    spreads.stream().map(spread -> spread.above().get(place)).toList();
            if (dates.stream().anyMatch(above -> above.share() >= LEAST)) {
                dates.forEach(above -> ends.addAll(List.of(percent(above.share()), percent(above.high()))));
                rows.add(row(dates));
            }
        }
        String days = spreads.stream()
                .map(spread -> EnglishDate.shortDay(spread.date()))
                .collect(Collectors.joining(", then "));
        NumberRows plot = new NumberRows(
                "Workers who hold more than so many cases, % of those in post" + where() + ": " + days
                        + "; lines: 95 % intervals",
                ends.stream().filter(Double::isFinite).toList(),
                result.origin(),
                rows);
        return plot.figure(NAME, new RunTitles(result.origin()).spread(spreads), altText());
    }

    private static NumberRows.Row row(List<Above> dates) {
        return NumberRows.Row.of(
                "over " + dates.get(0).mark() + " cases",
                dates.stream().map(CaseloadSpreadChart::value).toList(),
                (panel, y) -> {
                    for (int d = 0; d < dates.size(); d++) {
                        Above above = dates.get(d);
                        double level = y + Typeface.LINE * ((dates.size() - 1) / 2.0 - d);
                        double low = above.isBounded() ? above.low() : above.share();
                        double high = above.isBounded() ? above.high() : above.share();
                        NumberRows.interval(
                                panel, percent(low), percent(above.share()), percent(high), level, shade(d));
                    }
                });
    }

    private static double percent(double share) {
        return 100 * share;
    }

    private static String value(Above above) {
        return above.isBounded()
                ? Numbers.share(above.share()) + " (" + Numbers.shareInterval(above.low(), above.high()) + ")"
                : Numbers.share(above.share());
    }

    private String where() {
        return Phrases.teams(new MeasureName("", spreads.get(0).team(), "", "", 0).teams());
    }

    private String altText() {
        StringBuilder text =
                new StringBuilder("Dot plot of the shares of workers by the cases that they hold" + where());
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
