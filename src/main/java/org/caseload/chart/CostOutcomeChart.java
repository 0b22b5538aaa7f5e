package org.caseload.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RectangularShape;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.caseload.chart.drawing.FinishedChart;
import org.caseload.chart.drawing.Lettering;
import org.caseload.chart.drawing.LinePattern;
import org.caseload.chart.drawing.Palette;
import org.caseload.chart.drawing.Panel;
import org.caseload.chart.drawing.SourceLine;
import org.caseload.chart.drawing.Typeface;
import org.caseload.chart.drawing.ValueAxis;
import org.caseload.result.comparison.AgainstBase;
import org.caseload.result.comparison.ComparisonResult;
import org.caseload.result.comparison.Estimate;
import org.caseload.words.EnglishDate;
import org.caseload.words.Numbers;
import org.caseload.words.Phrases;
import org.caseload.words.RunCount;

/**
 * What each strategy costs against what it gains, both over the base: by how much lower the measure is on the last day, by which
 * strategies are ranked too. A line joins the strategies that no other beats; those that are beaten are hollow. The base is a square at zero.
 */
public final class CostOutcomeChart {
    private static final String NAME = "cost-and-outcome";
    private static final double GAP = 10;
    private static final int PLOT = 230;
    private static final double DOT = 3;

    /** Places tried around a dot, in ever wider rings of eight. */
    private static final int TURNS = 96;

    private static final double MILLION = 1e6;

    private final ComparisonResult result;
    private final List<Point> points;
    private final List<String> subject;
    private final ValueAxis across;
    private final ValueAxis up;
    private final Panel panel;
    private final SourceLine source;
    private final List<String> key;

    /** A strategy that has a cost and a gain; the base has neither. */
    private record Point(int number, AgainstBase against, Estimate gain) {
        int strategy() {
            return against.strategy();
        }

        double cost() {
            return against.cost().value() / MILLION;
        }

        AgainstBase.Standing standing() {
            return against.standing();
        }

        boolean beaten() {
            return standing() == AgainstBase.Standing.DOMINATED
                    || standing() == AgainstBase.Standing.DOMINATED_BY_MIXTURE;
        }
    }

    private CostOutcomeChart(ComparisonResult result, List<Point> points) {
        this.result = result;
        this.points = points;
        subject = Typeface.wrapEvenly(
                Phrases.capital(result.measure().unit()) + " fewer than the base on "
                        + EnglishDate.day(result.origin().endDate())
                        + " (up is better), against cost over the base in £ million; square: the base, hollow: another does"
                        + " as well for less",
                FinishedChart.TEXT_WIDTH);
        source = new SourceLine(result.origin());
        key = key();
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
        marks();
    }

    /**
     * Draws the chart.
     *
     * @param result the comparison
     * @return the figure, or empty when costs or gains are not known
     */
    public static Optional<FinishedChart> of(ComparisonResult result) {
        List<Point> points = new ArrayList<>();
        for (AgainstBase against : result.againstBase()) {
            Estimate gain = gain(result, against.strategy());
            if (against.cost().defined() && gain.defined()) {
                points.add(new Point(points.size() + 1, against, gain));
            }
        }
        return points.isEmpty() ? Optional.empty() : Optional.of(new CostOutcomeChart(result, points).figure());
    }

    /** By how much lower the measure is on the last day. */
    private static Estimate gain(ComparisonResult result, int strategy) {
        return result.findDifferences(result.measure().key(), strategy)
                .map(series -> series.dates().get(series.dates().size() - 1).difference())
                .map(more -> new Estimate(more.n(), -more.value(), -more.high(), -more.low()))
                .orElse(Estimate.NONE);
    }

    private void marks() {
        up.grid(panel);
        panel.upright(0, Palette.AXIS, LinePattern.SOLID.wide(0.9));
        panel.level(0, Palette.AXIS, LinePattern.SOLID.wide(0.9));
        frontier();
        for (Point point : points) {
            double[] xs = {point.cost(), point.cost()};
            double[] ys = {point.gain().low(), point.gain().high()};
            panel.line(xs, ys, point.beaten() ? Palette.QUIET_TEXT : Palette.DARK_BLUE, LinePattern.SOLID.wide(1.2));
        }
    }

    private void frontier() {
        List<double[]> corners = new ArrayList<>();
        if (points.stream().noneMatch(CostOutcomeChart::beatsTheBase)) {
            corners.add(new double[] {0, 0});
        }
        points.stream()
                .filter(point -> point.standing() == AgainstBase.Standing.EFFICIENT)
                .forEach(point ->
                        corners.add(new double[] {point.cost(), point.gain().value()}));
        corners.sort(Comparator.comparingDouble(corner -> corner[0]));
        if (corners.size() > 1) {
            panel.line(
                    corners.stream().mapToDouble(corner -> corner[0]).toArray(),
                    corners.stream().mapToDouble(corner -> corner[1]).toArray(),
                    Palette.TURQUOISE,
                    LinePattern.DASHED.wide(1.6));
        }
    }

    private static boolean beatsTheBase(Point point) {
        double gain = point.gain().value();
        return point.cost() <= 0 && gain >= 0 && (point.cost() < 0 || gain > 0);
    }

    private List<String> key() {
        List<String> lines = new ArrayList<>();
        for (Point point : points) {
            String beaten = point.beaten() ? " (" + by(point) + ")" : "";
            lines.addAll(Typeface.wrap(
                    point.number() + ": " + StrategyNames.of(result, point.strategy()) + beaten,
                    FinishedChart.TEXT_WIDTH));
        }
        return lines;
    }

    /** Which does as well for less. */
    private String by(Point point) {
        int rival = point.against().dominatedBy();
        if (point.standing() == AgainstBase.Standing.DOMINATED_BY_MIXTURE || rival < 0) {
            return "a mixture of two does as well for less";
        }
        String shown = points.stream()
                .filter(other -> other.strategy() == rival)
                .map(other -> Integer.toString(other.number()))
                .findFirst()
                .orElse("the base");
        return shown + " does as well for less";
    }

    private FinishedChart figure() {
        double keyTop = panel.area().getMaxY() + Typeface.LINE + 2 * GAP;
        double sourceTop = keyTop + key.size() * Typeface.LINE + GAP;
        return new FinishedChart(
                NAME,
                "Cost and outcome of each strategy",
                altText(),
                sourceTop + source.height(),
                (g, lettering) -> draw(g, lettering, keyTop, sourceTop));
    }

    private void draw(Graphics2D g, Lettering lettering, double keyTop, double sourceTop) {
        panel.paint(g);
        dots(g);
        lettering.block(subject, FinishedChart.MARGIN, 0);
        up.letter(lettering, panel);
        double baseline = panel.area().getMaxY() + Typeface.LINE;
        for (double tick : across.ticks()) {
            String millions = "£" + across.label().apply(Math.abs(tick)) + "m";
            lettering.centred((tick < 0 ? "-" : "") + millions, panel.x(tick), baseline);
        }
        numbers(lettering);
        lettering.block(key, FinishedChart.MARGIN, keyTop);
        source.letter(lettering, sourceTop);
    }

    /** A dot for every strategy, hollow where it is beaten, and a square for the base. */
    private void dots(Graphics2D g) {
        g.setStroke(LinePattern.SOLID.wide(1.4));
        dot(g, new Rectangle2D.Double(panel.x(0) - DOT, panel.y(0) - DOT, 2 * DOT, 2 * DOT), Palette.TEXT, false);
        for (Point point : points) {
            double x = panel.x(point.cost());
            double y = panel.y(point.gain().value());
            Color colour = point.beaten() ? Palette.QUIET_TEXT : Palette.DARK_BLUE;
            dot(g, new Ellipse2D.Double(x - DOT, y - DOT, 2 * DOT, 2 * DOT), colour, point.beaten());
        }
    }

    private static void dot(Graphics2D g, RectangularShape shape, Color colour, boolean hollow) {
        g.setColor(hollow ? Palette.PAPER : colour);
        g.fill(shape);
        g.setColor(colour);
        g.draw(shape);
    }

    /** Numbers beside their dots, each at the nearest place that is free of dots and of other numbers. */
    private void numbers(Lettering lettering) {
        List<Rectangle2D> taken = new ArrayList<>();
        taken.add(around(panel.x(0), panel.y(0)));
        points.forEach(point ->
                taken.add(around(panel.x(point.cost()), panel.y(point.gain().value()))));
        for (Point point : points) {
            String number = Integer.toString(point.number());
            Rectangle2D place = free(point, Typeface.width(number), taken);
            taken.add(place);
            lettering.fromLeft(number, place.getX() + 1, place.getMaxY() - 1);
        }
    }

    private static Rectangle2D around(double x, double y) {
        return new Rectangle2D.Double(x - DOT - 1, y - DOT - 1, 2 * DOT + 2, 2 * DOT + 2);
    }

    private Rectangle2D free(Point point, double width, List<Rectangle2D> taken) {
        double x = panel.x(point.cost());
        double y = panel.y(point.gain().value());
        Rectangle2D place = new Rectangle2D.Double();
        for (int turn = 0; turn < TURNS; turn++) {
            double angle = Math.PI * (1 + turn) / 4;
            double away = 12 + Math.floor(turn / 8.0) * 5;
            double middle = x + (away + width / 2) * Math.cos(angle);
            double height = Typeface.CAPITAL + 2;
            place = new Rectangle2D.Double(
                    middle - width / 2 - 1, y - away * Math.sin(angle) - height / 2, width + 2, height);
            if (panel.area().contains(place) && taken.stream().noneMatch(place::intersects)) {
                return place;
            }
        }
        return place;
    }

    private String altText() {
        StringBuilder text = new StringBuilder("Scatter chart of cost over the base and "
                + result.measure().unit()
                + " fewer than the base on " + EnglishDate.day(result.origin().endDate()) + ", means of "
                + RunCount.counted(result.origin().replications()) + ".");
        for (Point point : points) {
            text.append(' ')
                    .append(StrategyNames.of(result, point.strategy()))
                    .append(": £")
                    .append(Numbers.number(point.cost(), 2))
                    .append("m, ")
                    .append(Numbers.number(
                            point.gain().value(), result.measure().decimals()))
                    .append(point.beaten() ? ", beaten by another." : ".");
        }
        return text.toString();
    }
}
