package org.caseload.chart;

import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.geom.Ellipse2D;
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
import org.caseload.chart.drawing.PointLabels;
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
    private static final int PLOT = 210;
    private static final double DOT = 3;

    /** The widest line of a name at its point. */
    private static final double NAMES = 150;

    private static final double MILLION = 1e6;

    private final ComparisonResult result;
    private final List<Point> points;
    private final List<String> subject;
    private final ValueAxis across;
    private final ValueAxis up;
    private final Panel panel;

    /** A strategy with a cost and a gain. */
    private record Point(int strategy, double cost, Estimate gain) {}

    private CostOutcomeChart(ComparisonResult result, List<Point> points) {
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
                new Rectangle(left, (int) Math.ceil(subject.size() * Typeface.LINE + GAP), width, PLOT),
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
        return points.isEmpty() ? Optional.empty() : Optional.of(new CostOutcomeChart(result, points).figure());
    }

    private FinishedChart figure() {
        double keyTop = panel.area().getMaxY() + Typeface.LINE + GAP;
        // Where values lie is known once the marks have been painted.
        panel.paint(new java.awt.image.BufferedImage(1, 1, java.awt.image.BufferedImage.TYPE_INT_RGB).createGraphics());
        Optional<List<PointLabels.Label>> names = labels(
                points.stream().map(point -> Typeface.wrap(name(point), NAMES)).toList());
        List<PointLabels.Label> labels = names.orElseGet(() -> labels(numbers()).orElse(List.of()));
        List<String> key = names.isPresent() ? List.of() : key();
        return new FinishedChart(
                result.origin(),
                NAME,
                new ComparisonTitles(result).better(),
                altText(),
                keyTop + key.size() * Typeface.LINE,
                (g, lettering) -> draw(g, lettering, labels, key, keyTop));
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

    private void draw(
            Graphics2D g, Lettering lettering, List<PointLabels.Label> labels, List<String> key, double keyTop) {
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
        labels.forEach(label -> label.letter(lettering));
        lettering.block(key, FinishedChart.MARGIN, keyTop);
    }

    private static void dot(Graphics2D g, RectangularShape shape, java.awt.Color colour) {
        g.setColor(colour);
        g.fill(shape);
        g.draw(shape);
    }

    /** Each beside its dot; empty where one finds no room. */
    private Optional<List<PointLabels.Label>> labels(List<List<String>> words) {
        PointLabels beside = new PointLabels(panel, DOT);
        beside.keepOffPoint(0, 0);
        for (Point point : points) {
            beside.keepOffPoint(point.cost(), point.gain().value());
            beside.keepOffLine(
                    point.cost(), point.gain().low(), point.cost(), point.gain().high());
        }
        List<PointLabels.Label> labels = new ArrayList<>();
        for (int p = 0; p < points.size(); p++) {
            beside.findBeside(points.get(p).cost(), points.get(p).gain().value(), words.get(p), PointLabels.FAR)
                    .ifPresent(labels::add);
        }
        return labels.size() == points.size() ? Optional.of(labels) : Optional.empty();
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
