package org.caseload.chart;

import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.caseload.chart.drawing.FinishedChart;
import org.caseload.chart.drawing.Lettering;
import org.caseload.chart.drawing.LinePattern;
import org.caseload.chart.drawing.MeasureTitle;
import org.caseload.chart.drawing.Palette;
import org.caseload.chart.drawing.Panel;
import org.caseload.chart.drawing.Range;
import org.caseload.chart.drawing.SourceLine;
import org.caseload.chart.drawing.Typeface;
import org.caseload.chart.drawing.ValueAxis;
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
    /** Room between the names of two rows. */
    private static final double BETWEEN = 5;

    private static final double GAP = 8;
    private static final double NAMES = 150;

    private final ComparisonResult result;
    private final List<Row> rows;
    private final LocalDate date;
    private final List<String> subject;
    private final ValueAxis axis;
    private final Panel panel;
    private final SourceLine source;

    /** One strategy's row. */
    private record Row(int strategy, Estimate difference, List<String> name) {
        double height() {
            return name.size() * Typeface.LINE + BETWEEN;
        }
    }

    private DifferencesChart(ComparisonResult result, List<Row> rows, LocalDate date) {
        this.result = result;
        this.rows = rows;
        this.date = date;
        subject = Typeface.wrapEvenly(
                "Difference from the base in " + Phrases.inSentence(MeasureTitle.of(result.measure())) + " on "
                        + EnglishDate.day(date) + ", mean over runs with 95 % interval; left of the line is lower",
                FinishedChart.TEXT_WIDTH);
        source = new SourceLine(result.origin());
        List<Double> ends = new ArrayList<>(List.of(0.0));
        rows.forEach(row ->
                ends.addAll(List.of(row.difference().low(), row.difference().high())));
        axis = ValueAxis.showing(ends, 5);
        double values = Typeface.width(rows.stream().map(this::value).toList());
        int left = (int) Math.ceil(FinishedChart.MARGIN + NAMES + GAP);
        int width = (int) Math.floor(FinishedChart.WIDTH - FinishedChart.MARGIN - left - values - GAP);
        double height = rows.stream().mapToDouble(Row::height).sum();
        Rectangle area = new Rectangle(
                left, (int) Math.ceil(subject.size() * Typeface.LINE + GAP), width, (int) Math.ceil(height));
        panel = new Panel(area, axis.range(), new Range(-height, 0));
        marks();
    }

    /**
     * Draws the chart.
     *
     * @param result the comparison
     * @return the figure, or empty when no difference is defined at the horizon
     */
    public static Optional<FinishedChart> of(ComparisonResult result) {
        List<Row> rows = new ArrayList<>();
        LocalDate date = result.origin().endDate();
        for (int s = 1; s < result.strategies().size(); s++) {
            int strategy = s;
            result.findDifferences(result.measure().key(), s)
                    .map(series -> series.dates().get(series.dates().size() - 1))
                    .map(DatedDifference::difference)
                    .filter(Estimate::defined)
                    .filter(difference -> Double.isFinite(difference.low()))
                    .ifPresent(difference ->
                            rows.add(new Row(strategy, difference, StrategyNames.lines(result, strategy, NAMES))));
        }
        rows.sort(Comparator.comparingDouble(row -> row.difference().value()));
        return rows.isEmpty() ? Optional.empty() : Optional.of(new DifferencesChart(result, rows, date).figure());
    }

    private void marks() {
        for (double tick : axis.ticks()) {
            panel.upright(tick, tick == 0 ? Palette.AXIS : Palette.GRID, LinePattern.SOLID.wide(tick == 0 ? 1.2 : 0.6));
        }
        for (int i = 0; i < rows.size(); i++) {
            Estimate difference = rows.get(i).difference();
            double y = middle(i);
            double[] ends = {difference.low(), difference.high()};
            panel.line(ends, new double[] {y, y}, Palette.DARK_BLUE, LinePattern.SOLID.wide(2));
            panel.dot(difference.value(), y, Palette.DARK_BLUE);
        }
    }

    /** The middle of a row, on an axis that runs down from 0 in points. */
    private double middle(int place) {
        double above = rows.subList(0, place).stream().mapToDouble(Row::height).sum();
        return -above - rows.get(place).height() / 2;
    }

    private FinishedChart figure() {
        double axisTop = panel.area().getMaxY();
        double sourceTop = axisTop + Typeface.LINE + 2 * GAP;
        return new FinishedChart(
                NAME,
                "Difference from the base on " + EnglishDate.day(date),
                altText(),
                sourceTop + source.height(),
                (g, lettering) -> draw(g, lettering, sourceTop));
    }

    private void draw(Graphics2D g, Lettering lettering, double sourceTop) {
        panel.paint(g);
        lettering.block(subject, FinishedChart.MARGIN, 0);
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            double middle = panel.y(middle(i));
            lettering.block(
                    row.name(), FinishedChart.MARGIN, middle - row.name().size() * Typeface.LINE / 2);
            lettering.toRight(value(row), FinishedChart.WIDTH - FinishedChart.MARGIN, middle + Typeface.CAPITAL / 2);
        }
        double baseline = panel.area().getMaxY() + GAP / 2 + Typeface.LINE - 2;
        for (double tick : axis.ticks()) {
            lettering.centred(axis.label().apply(tick), panel.x(tick), baseline);
        }
        source.letter(lettering, sourceTop);
    }

    private String value(Row row) {
        int decimals = result.measure().decimals();
        Estimate d = row.difference();
        return d.exactlyZero()
                ? "no difference"
                : Numbers.number(d.value(), decimals) + " (" + Numbers.number(d.low(), decimals) + " to "
                        + Numbers.number(d.high(), decimals) + ")";
    }

    private String altText() {
        StringBuilder text = new StringBuilder("Forest plot of differences from the base in "
                + Phrases.inSentence(MeasureTitle.of(result.measure())) + " on " + EnglishDate.day(date)
                + ", mean with 95 % interval, "
                + RunCount.counted(result.origin().replications())
                + " of each strategy.");
        for (Row row : rows) {
            text.append(' ')
                    .append(StrategyNames.of(result, row.strategy()))
                    .append(": ")
                    .append(value(row))
                    .append('.');
        }
        return text.toString();
    }
}
