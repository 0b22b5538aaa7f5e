package org.caseload.chart.drawing;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.caseload.words.EnglishDate;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.XYSeries.XYSeriesRenderStyle;
import org.knowm.xchart.style.XYStyler;
import org.knowm.xchart.style.lines.SeriesLines;
import org.knowm.xchart.style.markers.SeriesMarkers;

/**
 * The marks inside one plot area, drawn by XChart without any of its text. What is added first lies lowest. Once
 * painted it knows where values lie on the figure. Undefined values leave gaps.
 */
public final class Panel {
    private static final Color NOTHING = new Color(255, 255, 255, 0);

    /** Marks may stand this far over the edge, so that a line along the axis keeps its full width. */
    private static final int BLEED = 4;

    /**
     * XChart keeps dashes and joins whole only in its curves, which leave a straight line by a tenth of the height from
     * point to point; steps of so many points make that invisible.
     */
    private static final double CURVE_STEP = 0.6;

    /** How wide a band is drawn that has one date only, in points. */
    private static final double LONE_BAR = 6;

    /** XChart answers no positions on shorter axes, in points. */
    private static final int LEAST_LENGTH = 20;

    private final Rectangle area;
    private final Range across;
    private final Range up;
    private final XYChart chart;
    private final SortedMap<LocalDate, String> told = new TreeMap<>();
    private int marks;

    public Panel(Rectangle area, Range across, Range up) {
        this.area = area;
        this.across = across;
        this.up = up;
        this.chart = new XYChart(area.width + 2 * BLEED, area.height + 2 * BLEED);
        bare(chart.getStyler());
    }

    private void bare(XYStyler styler) {
        styler.setLocale(Locale.ROOT);
        styler.setChartTitleVisible(false).setLegendVisible(false).setChartPadding(0);
        styler.setPlotContentSize(1).setPlotBorderVisible(false).setMarkerSize(5);
        styler.setChartBackgroundColor(NOTHING).setPlotBackgroundColor(NOTHING);
        styler.setPlotMargin(0).setAxisTitlesVisible(false).setAxisTicksVisible(false);
        styler.setPlotGridLinesVisible(false).setPlotTicksMarksVisible(false);
        styler.setXAxisTickMarkSpacingHint(LEAST_LENGTH).setYAxisTickMarkSpacingHint(LEAST_LENGTH);
        double bleedAcross = across.length() * BLEED / area.width;
        double bleedUp = up.length() * BLEED / area.height;
        styler.setXAxisMin(across.from() - bleedAcross).setXAxisMax(across.to() + bleedAcross);
        styler.setYAxisMin(up.from() - bleedUp).setYAxisMax(up.to() + bleedUp);
    }

    public Rectangle area() {
        return area;
    }

    Range across() {
        return across;
    }

    /** A straight line from side to side. */
    public void level(double value, Color colour, BasicStroke stroke) {
        line(new double[] {across.from(), across.to()}, new double[] {value, value}, colour, stroke);
    }

    /** An upright line from bottom to top. */
    public void upright(double value, Color colour, BasicStroke stroke) {
        line(new double[] {value, value}, new double[] {up.from(), up.to()}, colour, stroke);
    }

    /** A line through defined values; a value alone between gaps becomes a dot. */
    public void line(double[] xs, double[] ys, Color colour, BasicStroke stroke) {
        for (int[] run : UnbrokenLines.defined(ys)) {
            double[] runX = Arrays.copyOfRange(xs, run[0], run[1]);
            double[] runY = Arrays.copyOfRange(ys, run[0], run[1]);
            if (runX.length == 1) {
                dot(runX[0], runY[0], colour);
            } else {
                double[][] close = UnbrokenLines.closer(runX, runY, up.length() * CURVE_STEP / area.height);
                XYSeries series = add(close[0], close[1], XYSeriesRenderStyle.Line);
                series.setSmooth(true).setLineColor(colour).setLineStyle(stroke);
            }
        }
    }

    /** The area between two lines where both are defined; a value alone becomes a bar. */
    public void band(double[] xs, double[] lows, double[] highs, Color fill) {
        for (int[] run : UnbrokenLines.defined(lows, highs)) {
            int n = run[1] - run[0];
            double[] runX = Arrays.copyOfRange(xs, run[0], run[1]);
            if (n == 1) {
                double half = across.length() * LONE_BAR / area.width / 2;
                bar(runX[0] - half, lows[run[0]], runX[0] + half, highs[run[0]], fill);
                continue;
            }
            double[] outlineX = Arrays.copyOf(runX, 2 * n);
            double[] outlineY = Arrays.copyOf(Arrays.copyOfRange(highs, run[0], run[1]), 2 * n);
            for (int i = 0; i < n; i++) {
                outlineX[n + i] = runX[n - 1 - i];
                outlineY[n + i] = lows[run[1] - 1 - i];
            }
            polygon(outlineX, outlineY, fill);
        }
    }

    /** A filled rectangle. */
    public void bar(double left, double bottom, double right, double top, Color fill) {
        polygon(new double[] {left, left, right, right}, new double[] {bottom, top, top, bottom}, fill);
    }

    /** A round mark. */
    public void dot(double x, double y, Color colour) {
        XYSeries series = add(new double[] {x}, new double[] {y}, XYSeriesRenderStyle.Scatter);
        series.setMarker(SeriesMarkers.CIRCLE).setMarkerColor(colour);
    }

    private void polygon(double[] xs, double[] ys, Color fill) {
        XYSeries series = add(xs, ys, XYSeriesRenderStyle.PolygonArea);
        series.setLineStyle(SeriesLines.NONE).setFillColor(fill);
    }

    private XYSeries add(double[] xs, double[] ys, XYSeriesRenderStyle style) {
        XYSeries series = chart.addSeries(Integer.toString(marks++), xs, ys);
        series.setXYSeriesRenderStyle(style);
        series.setMarker(SeriesMarkers.NONE);
        return series;
    }

    /** Keeps words for whoever points at a date; what is told of one date stands line by line. */
    public void tell(LocalDate date, String words) {
        told.merge(date, words, (before, more) -> before + "\n" + more);
    }

    /** Lays what was told over the dates, each from half way to the date before it to half way to the next. */
    void tips(Lettering lettering) {
        List<LocalDate> dates = List.copyOf(told.keySet());
        for (int i = 0; i < dates.size(); i++) {
            double at = x(Range.day(dates.get(i)));
            double from = i == 0 ? area.x : (x(Range.day(dates.get(i - 1))) + at) / 2;
            double to = i == dates.size() - 1 ? area.getMaxX() : (at + x(Range.day(dates.get(i + 1)))) / 2;
            lettering.tip(
                    new Rectangle2D.Double(from, area.y, to - from, area.height),
                    EnglishDate.day(dates.get(i)) + "\n" + told.get(dates.get(i)));
        }
    }

    /** Draws every mark; from here on {@link #x} and {@link #y} answer. */
    public void paint(Graphics2D g) {
        Graphics2D here = (Graphics2D) g.create();
        here.translate(area.x - BLEED, area.y - BLEED);
        here.clip(new Rectangle2D.Double(0, 0, chart.getWidth(), chart.getHeight()));
        chart.paint(here, chart.getWidth(), chart.getHeight());
        here.dispose();
    }

    /** Where a value lies across the figure, in points. */
    public double x(double value) {
        return area.x - BLEED + chart.getScreenXFromChart(value);
    }

    /** Where a value lies down the figure, in points. */
    public double y(double value) {
        return area.y - BLEED + chart.getScreenYFromChart(value);
    }
}
