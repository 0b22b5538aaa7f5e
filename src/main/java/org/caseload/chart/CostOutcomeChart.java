package org.caseload.chart;

import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RectangularShape;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.caseload.chart.drawing.FinishedChart;
import org.caseload.chart.drawing.Lettering;
import org.caseload.chart.drawing.LinePattern;
import org.caseload.chart.drawing.Palette;
import org.caseload.chart.drawing.Panel;
import org.caseload.chart.drawing.Typeface;
import org.caseload.chart.drawing.ValueAxis;
import org.caseload.finding.ComparisonTitles;
import org.caseload.result.comparison.AgainstBase;
import org.caseload.result.comparison.ComparisonResult;
import org.caseload.result.comparison.DatedDifference;
import org.caseload.result.comparison.DifferenceSeries;
import org.caseload.result.comparison.Estimate;
import org.caseload.words.EnglishDate;
import org.caseload.words.Numbers;
import org.caseload.words.RunCount;

/**
 * What each strategy costs over the base against how many fewer cases a worker has at the end: the same difference by which strategies
 * are ranked, so that the chart cannot contradict the ranking. Names stand at the points; where they find no room, numbers do, with
 * a key below. The base is a square at zero.
 */
public final class CostOutcomeChart {
    private static final String NAME = "cost-and-outcome";
    private static final double GAP = 10;

    /** Heights of the plot that are tried one after the other, in points. */
    private static final int[] HEIGHTS = {210, 250, 290};

    /** Widest lines of a name at its point that are tried. */
    private static final double[] WIDTHS = {150, 110};

    private static final double DOT = 3;

    private static final double MILLION = 1e6;

    private final ComparisonResult result;
    private final List<Point> points;
    private final List<String> subject;
    private final ValueAxis across;
    private final ValueAxis up;
    private final Panel panel;

    /** A strategy with a cost and a gain. */
    private record Point(int strategy, double cost, Estimate gain) {}

    private CostOutcomeChart(ComparisonResult result, List<Point> points, int height) {
        this.result = result;
        this.points = points;
        subject = Typeface.wrapEvenly(
                "Fewer " + result.measure().unit() + " than the base in "
                        + EnglishDate.month(result.origin().endDate())
                        + " (up is better; lines: 95 % intervals), by cost over the base in £ million; square: the base",
                FinishedChart.TEXT_WIDTH);
        List<Double> costs = new ArrayList<>(List.of(0.0));
        List<Double> gains = new ArrayList<>(List.of(0.0));
        points.forEach(point -> {
            costs.add(point.cost());
            gains.addAll(List.of(point.gain().low(), point.gain().high()));
        });
        across = ValueAxis.showing(costs, 6);
        up = ValueAxis.showing(gains, 6);
        int left = (int) Math.ceil(FinishedChart.MARGIN + up.width());
        int width = (int) Math.floor(FinishedChart.WIDTH - FinishedChart.MARGIN - left - GAP);
        panel = new Panel(
                new Rectangle(left, (int) Math.ceil(subject.size() * Typeface.LINE + GAP), width, height),
                across.range(),
                up.range());
        up.grid(panel);
        panel.upright(0, Palette.AXIS, LinePattern.SOLID.wide(0.9));
        panel.level(0, Palette.AXIS, LinePattern.SOLID.wide(0.9));
        for (Point point : points) {
            panel.line(
                    new double[] {point.cost(), point.cost()},
                    new double[] {point.gain().low(), point.gain().high()},
                    Palette.MID_BLUE,
                    LinePattern.SOLID.wide(1.2));
        }
        // Where values lie is known once the marks have been painted.
        panel.paint(new java.awt.image.BufferedImage(1, 1, java.awt.image.BufferedImage.TYPE_INT_RGB).createGraphics());
    }

    /**
     * Draws the chart.
     *
     * @param result the comparison
     * @return the figure, or empty when costs or differences are not known
     */
    public static Optional<FinishedChart> of(ComparisonResult result) {
        List<Point> points = new ArrayList<>();
        for (AgainstBase against : result.againstBase()) {
            Optional<Estimate> difference = result.findDifferences(
                            result.measure().key(), against.strategy())
                    .map(DifferenceSeries::dates)
                    .filter(dates -> !dates.isEmpty())
                    .map(dates -> dates.get(dates.size() - 1))
                    .map(DatedDifference::difference)
                    .filter(Estimate::defined)
                    .filter(estimate -> Double.isFinite(estimate.low()));
            if (against.cost().defined() && difference.isPresent()) {
                Estimate less = difference.get();
                points.add(new Point(
                        against.strategy(),
                        against.cost().value() / MILLION,
                        new Estimate(less.n(), -less.value(), -less.high(), -less.low())));
            }
        }
        return points.isEmpty() ? Optional.empty() : Optional.of(drawn(result, points));
    }

    /** With its names at the points; empty where one finds no room. */
    private Optional<FinishedChart> named(double widest) {
        return names(points.stream()
                        .map(point -> Typeface.wrapEvenly(name(point), widest))
                        .toList())
                .map(names -> figure(names, List.of()));
    }

    private FinishedChart numbered() {
        return figure(names(numbers()).orElse(PointNames.NONE), key());
    }

    private FinishedChart figure(PointNames names, List<String> key) {
        double keyTop = panel.area().getMaxY() + Typeface.LINE + GAP;
        return new FinishedChart(
                result.origin(),
                NAME,
                new ComparisonTitles(result).better(),
                altText(),
                keyTop + key.size() * Typeface.LINE,
                (g, lettering) -> draw(g, lettering, names, key, keyTop));
    }

    /** The lowest plot in which every name finds room at its point, and numbers where the highest is too low for that. */
    private static FinishedChart drawn(ComparisonResult result, List<Point> points) {
        for (int height : HEIGHTS) {
            CostOutcomeChart chart = new CostOutcomeChart(result, points, height);
            for (double widest : WIDTHS) {
                Optional<FinishedChart> named = chart.named(widest);
                if (named.isPresent()) {
                    return named.get();
                }
            }
        }
        return new CostOutcomeChart(result, points, HEIGHTS[0]).numbered();
    }

    private List<List<String>> numbers() {
        List<List<String>> numbers = new ArrayList<>();
        for (int p = 1; p <= points.size(); p++) {
            numbers.add(List.of(Integer.toString(p)));
        }
        return numbers;
    }

    private List<String> key() {
        List<String> lines = new ArrayList<>();
        for (int p = 0; p < points.size(); p++) {
            lines.addAll(Typeface.wrap((p + 1) + ": " + name(points.get(p)), FinishedChart.TEXT_WIDTH));
        }
        return lines;
    }

    private String name(Point point) {
        return StrategyNames.of(result, point.strategy());
    }

    private void draw(Graphics2D g, Lettering lettering, PointNames names, List<String> key, double keyTop) {
        panel.paint(g);
        g.setStroke(LinePattern.SOLID.wide(1.4));
        dot(g, new Rectangle2D.Double(panel.x(0) - DOT, panel.y(0) - DOT, 2 * DOT, 2 * DOT), Palette.TEXT);
        for (Point point : points) {
            dot(
                    g,
                    new Ellipse2D.Double(
                            panel.x(point.cost()) - DOT, panel.y(point.gain().value()) - DOT, 2 * DOT, 2 * DOT),
                    Palette.DARK_BLUE);
        }
        lettering.block(subject, FinishedChart.MARGIN, 0);
        up.letter(lettering, panel);
        across.letterMillionsBelow(lettering, panel);
        names.letter(lettering);
        lettering.block(key, FinishedChart.MARGIN, keyTop);
    }

    private static void dot(Graphics2D g, RectangularShape shape, java.awt.Color colour) {
        g.setColor(colour);
        g.fill(shape);
        g.draw(shape);
    }

    private Optional<PointNames> names(List<List<String>> words) {
        List<Rectangle2D> marks = new ArrayList<>();
        List<PointNames.Wanted> wanted = new ArrayList<>();
        marks.add(around(panel.x(0), panel.y(0)));
        for (int p = 0; p < points.size(); p++) {
            Point point = points.get(p);
            double x = panel.x(point.cost());
            double top = panel.y(point.gain().high());
            wanted.add(new PointNames.Wanted(
                    new Point2D.Double(x, panel.y(point.gain().value())), words.get(p)));
            marks.add(around(x, panel.y(point.gain().value())));
            marks.add(new Rectangle2D.Double(x - 1, top, 2, panel.y(point.gain().low()) - top));
        }
        return PointNames.find(panel.area(), wanted, marks);
    }

    private static Rectangle2D around(double x, double y) {
        return new Rectangle2D.Double(x - DOT - 1, y - DOT - 1, 2 * DOT + 2, 2 * DOT + 2);
    }

    private String altText() {
        StringBuilder text = new StringBuilder("Scatter chart of cost over the base and how many fewer "
                + result.measure().unit() + " there are in "
                + EnglishDate.month(result.origin().endDate()) + ", means of "
                + RunCount.counted(result.origin().replications()) + ".");
        for (Point point : points) {
            text.append(' ')
                    .append(name(point))
                    .append(": £")
                    .append(Numbers.number(point.cost(), 2))
                    .append("m, ")
                    .append(Numbers.number(
                            point.gain().value(), result.measure().decimals()))
                    .append('.');
        }
        return text.toString();
    }
}
