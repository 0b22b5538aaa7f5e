package org.caseload.backtest;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.caseload.chart.drawing.FinishedChart;
import org.caseload.chart.drawing.Lettering;
import org.caseload.chart.drawing.LinePattern;
import org.caseload.chart.drawing.Palette;
import org.caseload.chart.drawing.Panel;
import org.caseload.chart.drawing.Range;
import org.caseload.chart.drawing.Typeface;

/** Small charts of where published figures stood among the runs: ten bars a figure, even where forecasts are right. */
final class StoodPicture {
    private static final int COLUMNS = 4;
    private static final int PLOT_HEIGHT = 40;
    private static final double ROW = PLOT_HEIGHT + 2.4 * Typeface.LINE + 8;
    private static final double GAP = 14;
    private static final BasicStroke THIN = LinePattern.SOLID.wide(0.9);

    private final List<String> titles = new ArrayList<>();
    private final List<Panel> panels = new ArrayList<>();
    private final List<String> told = new ArrayList<>();

    /**
     * One small chart.
     *
     * @param name the figure and how far ahead
     * @param inside share of published figures inside 8 in 10
     * @param tenths how many stood in each tenth
     */
    record Stood(String name, double inside, int... tenths) {
        int n() {
            return Arrays.stream(tenths).sum();
        }
    }

    private StoodPicture(List<Stood> figures) {
        double width = Math.floor((FinishedChart.TEXT_WIDTH - (COLUMNS - 1) * GAP) / COLUMNS);
        for (int i = 0; i < figures.size(); i++) {
            Stood one = figures.get(i);
            int x = (int) (FinishedChart.MARGIN + i % COLUMNS * (width + GAP));
            int y = (int) Math.ceil(i / COLUMNS * ROW + 2.2 * Typeface.LINE);
            double even = one.n() / 10.0;
            double top = Math.max(2.5 * even, Arrays.stream(one.tenths()).max().orElse(0));
            Panel panel = new Panel(new Rectangle(x, y, (int) width, PLOT_HEIGHT), new Range(0, 10), new Range(0, top));
            for (int tenth = 0; tenth < 10; tenth++) {
                if (one.tenths()[tenth] > 0) {
                    panel.bar(tenth + 0.1, 0, tenth + 0.9, one.tenths()[tenth], Palette.LIGHT_BLUE);
                }
            }
            panel.level(even, Palette.DARK_PINK, THIN);
            panels.add(panel);
            String inside = String.format(Locale.ROOT, "%.0f %% in 8 in 10", 100 * one.inside());
            titles.add(one.name() + "\n" + inside);
            told.add(one.name() + ": " + inside + ", " + Arrays.toString(one.tenths()));
        }
    }

    /** The picture. */
    static FinishedChart of(List<Stood> figures) {
        StoodPicture picture = new StoodPicture(figures);
        int rows = (figures.size() + COLUMNS - 1) / COLUMNS;
        return new FinishedChart(
                "back-tests-stood",
                "Where published figures stood among the runs",
                "How many published figures stood in each tenth of the runs, lowest first. "
                        + String.join("; ", picture.told) + ".",
                rows * ROW + 4,
                picture::draw);
    }

    private void draw(Graphics2D g, Lettering lettering) {
        for (int i = 0; i < panels.size(); i++) {
            Panel panel = panels.get(i);
            panel.paint(g);
            Rectangle area = panel.area();
            lettering.block(Arrays.asList(titles.get(i).split("\n", -1)), area.x, area.y - 2.1 * Typeface.LINE);
            lettering.rule(area.x, area.getMaxY(), area.getMaxX(), area.getMaxY(), Palette.AXIS, THIN);
        }
    }
}
