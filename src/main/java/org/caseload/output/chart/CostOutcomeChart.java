package org.caseload.output.chart;

import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.caseload.experiment.result.comparison.AgainstBase;
import org.caseload.experiment.result.comparison.ComparisonResult;
import org.caseload.experiment.result.comparison.Estimate;

/**
 * What each strategy costs against what it gains, both over the base: case-months above the target avoided. A line joins the
 * strategies that no other beats; those that are beaten are hollow. The base is at zero.
 */
public final class CostOutcomeChart {
    private static final String NAME = "cost-and-outcome";
    private static final double GAP = 10;
    private static final int PLOT = 230;
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
    private record Point(int number, int strategy, double cost, Estimate gain, AgainstBase.Standing standing) {
        boolean beaten() {
            return standing == AgainstBase.Standing.DOMINATED || standing == AgainstBase.Standing.DOMINATED_BY_MIXTURE;
        }
    }

    private CostOutcomeChart(ComparisonResult result, List<Point> points) {
        this.result = result;
        this.points = points;
        subject = Typeface.wrapEvenly(
                "Months of one case too many avoided by "
                        + Wording.date(result.origin().endDate())
                        + " (up is better), against cost over the base in £ million; numbers are explained below",
                Figure.TEXT_WIDTH);
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
        int left = (int) Math.ceil(Figure.MARGIN + up.width());
        int width = (int) Math.floor(Figure.WIDTH - Figure.MARGIN - left - GAP);
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
    public static Optional<Figure> of(ComparisonResult result) {
        List<Point> points = new ArrayList<>();
        for (AgainstBase against : result.againstBase()) {
            if (against.cost().defined() && against.caseMonthsAvoided().defined()) {
                points.add(new Point(
                        points.size() + 1,
                        against.strategy(),
                        against.cost().value() / MILLION,
                        against.caseMonthsAvoided(),
                        against.standing()));
            }
        }
        return points.isEmpty() ? Optional.empty() : Optional.of(new CostOutcomeChart(result, points).figure());
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
            panel.dot(point.cost(), point.gain().value(), point.beaten() ? Palette.QUIET_TEXT : Palette.DARK_BLUE);
        }
    }

    private void frontier() {
        List<double[]> corners = new ArrayList<>();
        corners.add(new double[] {0, 0});
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

    private List<String> key() {
        List<String> lines = new ArrayList<>();
        for (Point point : points) {
            String beaten = point.beaten() ? " (grey: another does as well for less)" : "";
            lines.addAll(Typeface.wrap(
                    point.number() + ": " + StrategyNames.of(result, point.strategy()) + beaten, Figure.TEXT_WIDTH));
        }
        return lines;
    }

    private Figure figure() {
        double keyTop = panel.area().getMaxY() + Typeface.LINE + 2 * GAP;
        double sourceTop = keyTop + key.size() * Typeface.LINE + GAP;
        return new Figure(
                NAME,
                "Cost and outcome of each strategy",
                altText(),
                sourceTop + source.height(),
                (g, lettering) -> draw(g, lettering, keyTop, sourceTop));
    }

    private void draw(Graphics2D g, Lettering lettering, double keyTop, double sourceTop) {
        panel.paint(g);
        lettering.block(subject, Figure.MARGIN, 0);
        up.letter(lettering, panel);
        double baseline = panel.area().getMaxY() + Typeface.LINE;
        for (double tick : across.ticks()) {
            lettering.centred("£" + across.label().apply(tick) + "m", panel.x(tick), baseline);
        }
        numbers(lettering);
        lettering.block(key, Figure.MARGIN, keyTop);
        source.letter(lettering, sourceTop);
    }

    /** Numbers beside their dots, those that would lie over one another moved apart. */
    private void numbers(Lettering lettering) {
        double[] wanted = points.stream()
                .mapToDouble(point -> panel.y(point.gain().value()))
                .toArray();
        double[] heights = points.stream().mapToDouble(point -> 11).toArray();
        double[] middles =
                Spacing.apart(wanted, heights, panel.area().y, panel.area().getMaxY());
        for (int i = 0; i < points.size(); i++) {
            lettering.fromLeft(
                    Integer.toString(points.get(i).number()),
                    panel.x(points.get(i).cost()) + 6,
                    middles[i] + Typeface.CAPITAL / 2);
        }
    }

    private String altText() {
        StringBuilder text =
                new StringBuilder("Scatter chart of cost over the base and months of one case too many avoided by "
                        + Wording.date(result.origin().endDate()) + ", means of "
                        + Wording.runs(result.origin().replications()) + ".");
        for (Point point : points) {
            text.append(' ')
                    .append(StrategyNames.of(result, point.strategy()))
                    .append(": £")
                    .append(Wording.number(point.cost(), 2))
                    .append("m, ")
                    .append(Wording.number(point.gain().value(), 0))
                    .append(point.beaten() ? ", beaten by another." : ".");
        }
        return text.toString();
    }
}
