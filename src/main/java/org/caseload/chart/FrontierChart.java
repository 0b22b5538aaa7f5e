package org.caseload.chart;

import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.caseload.chart.drawing.FinishedChart;
import org.caseload.chart.drawing.Lettering;
import org.caseload.chart.drawing.LinePattern;
import org.caseload.chart.drawing.Palette;
import org.caseload.chart.drawing.Panel;
import org.caseload.chart.drawing.Typeface;
import org.caseload.chart.drawing.ValueAxis;
import org.caseload.report.Chart;
import org.caseload.result.comparison.CheapestPlan;
import org.caseload.result.comparison.CheapestPlan.Standing;
import org.caseload.result.comparison.CheapestPlan.Tried;
import org.caseload.result.comparison.ConfirmedPlan;
import org.caseload.result.comparison.SearchedFor;
import org.caseload.words.EnglishDate;
import org.caseload.words.Numbers;
import org.caseload.words.Pounds;
import org.caseload.words.StatedLevel;

/**
 * Cost against chance: how often each plan that a search tried reaches the target, by what it costs. A line runs along those of which none that
 * costs no more was seen to reach it as often, numbered as in the table of them; the cheapest that is enough stands where fresh luck put it.
 */
public final class FrontierChart {
    private static final String NAME = "frontier";
    private static final double GAP = 10;
    private static final int PLOT = 230;
    private static final double DOT = 3;
    private static final double MILLION = 1e6;

    /** Rings around a plan in which its number is still taken for its own among so many. */
    private static final int NEAR = 2;

    private final CheapestPlan plan;
    private final List<Tried> frontier;
    private final Optional<ConfirmedPlan> best;
    private final List<String> subject;
    private final ValueAxis across;
    private final ValueAxis up = ValueAxis.ofShares();
    private final Panel panel;

    private FrontierChart(CheapestPlan plan) {
        this.plan = plan;
        frontier = plan.found().frontier();
        best = plan.found().cheapest();
        subject = Typeface.wrapEvenly(
                "How often a plan reached " + reaching()
                        + ", by what it costs beyond doing without, in £ million. Filled: often enough; rings: too"
                        + " seldom; crosses: cannot be told. Band: " + Numbers.share(plan.required())
                        + " and its tolerance."
                        + " Line and numbers: none that costs no more was seen to reach it as often."
                        + (best.isPresent() ? " Square: the cheapest, with 95 % intervals, under fresh luck." : ""),
                FinishedChart.TEXT_WIDTH);
        across = ValueAxis.showing(
                Stream.concat(
                                Stream.concat(
                                        Stream.of(0.0),
                                        plan.found().known().stream().map(Tried::cost)),
                                best.stream()
                                        .flatMap(one -> Stream.of(
                                                one.cost().low(), one.cost().high())))
                        .map(pounds -> pounds / MILLION)
                        .toList(),
                6);
        int left = (int) Math.ceil(FinishedChart.MARGIN + up.width());
        int width = (int) Math.floor(FinishedChart.WIDTH - FinishedChart.MARGIN - left - GAP);
        panel = new Panel(
                new Rectangle(left, (int) Math.ceil(subject.size() * Typeface.LINE + GAP), width, PLOT),
                across.range(),
                up.range());
        mark();
    }

    /** The chart as a report holds it, with the numbers that it shows; empty where costs are not known. */
    public static Optional<Chart> chart(CheapestPlan plan) {
        CheapestPlan.Search found = plan.found();
        CheapestPlan part = new CheapestPlan(
                plan.sought(),
                plan.required(),
                plan.tolerance(),
                new CheapestPlan.Search(
                        found.cheapest(),
                        found.dearerBy(),
                        List.of(),
                        found.known(),
                        found.open(),
                        List.of(),
                        found.runs(),
                        found.isSpent()),
                Optional.empty(),
                Optional.empty());
        return of(part).map(
                        figure -> new Chart(figure.name(), figure.title(), figure.altText(), new Chart.OfPlans(part)));
    }

    /** Draws the chart. */
    static Optional<FinishedChart> of(CheapestPlan plan) {
        return plan.found().known().stream().allMatch(tried -> Double.isFinite(tried.cost()))
                ? Optional.of(new FrontierChart(plan).figure())
                : Optional.empty();
    }

    private String reaching() {
        SearchedFor sought = plan.sought();
        return StatedLevel.written(sought.atMost()) + " by " + EnglishDate.month(sought.by());
    }

    private void mark() {
        up.grid(panel);
        panel.bar(
                across.range().from(),
                plan.required() - plan.tolerance(),
                across.range().to(),
                plan.required() + plan.tolerance(),
                Palette.PALE_BLUE);
        panel.level(plan.required(), Palette.AXIS, LinePattern.DASHED.wide(0.9));
        panel.level(0, Palette.AXIS, LinePattern.SOLID.wide(0.9));
        for (double[] step : steps()) {
            panel.line(
                    new double[] {step[0], step[2]},
                    new double[] {step[1], step[3]},
                    Palette.MID_BLUE,
                    LinePattern.SOLID.wide(1.5));
        }
        best.ifPresent(one -> {
            double cost = one.cost().value() / MILLION;
            panel.line(
                    new double[] {cost, cost},
                    new double[] {one.reached().low(), one.reached().high()},
                    Palette.TEXT,
                    LinePattern.SOLID.wide(1.2));
            panel.line(
                    new double[] {one.cost().low() / MILLION, one.cost().high() / MILLION},
                    new double[] {one.reached().value(), one.reached().value()},
                    Palette.TEXT,
                    LinePattern.SOLID.wide(1.2));
        });
    }

    /** From each plan of the frontier along to the cost of the next, and up to its chance. */
    private List<double[]> steps() {
        List<double[]> steps = new ArrayList<>();
        for (int p = 1; p < frontier.size(); p++) {
            double from = frontier.get(p - 1).cost() / MILLION;
            double to = frontier.get(p).cost() / MILLION;
            double low = frontier.get(p - 1).reached().value();
            steps.add(new double[] {from, low, to, low});
            steps.add(new double[] {to, low, to, frontier.get(p).reached().value()});
        }
        return steps;
    }

    private FinishedChart figure() {
        // Where values lie is known once the marks have been painted.
        panel.paint(new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics());
        PointNames names = names();
        return new FinishedChart(
                plan.sought().origin(),
                NAME,
                title(),
                altText(),
                panel.area().getMaxY() + Typeface.LINE + GAP,
                (g, lettering) -> draw(g, lettering, names));
    }

    private PointNames names() {
        List<Rectangle2D> marks = new ArrayList<>();
        List<PointNames.Wanted> wanted = new ArrayList<>();
        plan.found()
                .known()
                .forEach(tried ->
                        marks.add(keptFree(tried.cost(), tried.reached().value())));
        steps().forEach(step -> marks.add(alongLine(step[0], step[1], step[2], step[3])));
        best.ifPresent(one -> {
            double cost = one.cost().value() / MILLION;
            marks.add(keptFree(one.cost().value(), one.reached().value()));
            marks.add(alongLine(cost, one.reached().low(), cost, one.reached().high()));
            wanted.add(new PointNames.Wanted(
                    at(one.cost().value(), one.reached().value()),
                    List.of("the cheapest: " + Pounds.written(one.cost().value()) + ", "
                            + Numbers.share(one.reached().value()))));
        });
        for (int p = 0; p < frontier.size(); p++) {
            wanted.add(new PointNames.Wanted(
                    at(frontier.get(p).cost(), frontier.get(p).reached().value()),
                    List.of(Integer.toString(p + 1)),
                    NEAR));
        }
        return PointNames.asFarAsThereIsRoom(panel.area(), wanted, marks);
    }

    private Point2D at(double pounds, double share) {
        return new Point2D.Double(panel.x(pounds / MILLION), panel.y(share));
    }

    /** A mark with a point of room around it. */
    private Rectangle2D keptFree(double pounds, double share) {
        Rectangle2D mark = around(pounds, share);
        return new Rectangle2D.Double(mark.getX() - 1, mark.getY() - 1, mark.getWidth() + 2, mark.getHeight() + 2);
    }

    /** The room of a line from one value to another, level or upright. */
    private Rectangle2D alongLine(double x1, double y1, double x2, double y2) {
        double left = Math.min(panel.x(x1), panel.x(x2));
        double top = Math.min(panel.y(y1), panel.y(y2));
        return new Rectangle2D.Double(
                left - 1, top - 1, Math.abs(panel.x(x2) - panel.x(x1)) + 2, Math.abs(panel.y(y2) - panel.y(y1)) + 2);
    }

    private void draw(Graphics2D g, Lettering lettering, PointNames names) {
        panel.paint(g);
        g.setStroke(LinePattern.SOLID.wide(1.2));
        plan.found().known().forEach(tried -> dot(g, tried));
        best.ifPresent(one -> {
            g.setColor(Palette.TEXT);
            g.fill(around(one.cost().value(), one.reached().value()));
        });
        lettering.block(subject, FinishedChart.MARGIN, 0);
        up.letter(lettering, panel);
        across.letterMillionsBelow(lettering, panel);
        names.letter(lettering);
    }

    private Rectangle2D around(double pounds, double share) {
        return new Rectangle2D.Double(panel.x(pounds / MILLION) - DOT, panel.y(share) - DOT, 2 * DOT, 2 * DOT);
    }

    private void dot(Graphics2D g, Tried tried) {
        Rectangle2D box = around(tried.cost(), tried.reached().value());
        Shape ring = new Ellipse2D.Double(box.getX(), box.getY(), box.getWidth(), box.getHeight());
        if (tried.standing() == Standing.CANNOT_TELL) {
            g.setColor(Palette.DARK_BLUE);
            g.draw(cross(box));
            return;
        }
        g.setColor(tried.standing() == Standing.ENOUGH ? Palette.DARK_BLUE : Palette.PAPER);
        g.fill(ring);
        g.setColor(Palette.DARK_BLUE);
        g.draw(ring);
    }

    private static Shape cross(Rectangle2D box) {
        Path2D cross = new Path2D.Double();
        cross.moveTo(box.getMinX(), box.getMinY());
        cross.lineTo(box.getMaxX(), box.getMaxY());
        cross.moveTo(box.getMinX(), box.getMaxY());
        cross.lineTo(box.getMaxX(), box.getMinY());
        return cross;
    }

    /** Place, finding and period. */
    private String title() {
        String place = plan.sought().origin().scenario().split(", ", 2)[0];
        String reached = reaching() + " in " + Numbers.share(plan.required()) + " of runs";
        return place + ": "
                + best.map(one -> one.isNothing()
                                ? reaching() + " is reached often enough without any of these plans"
                                : Pounds.written(one.cost().value()) + " is the least known to reach " + reached)
                        .orElse("no plan tried is known to reach " + reached);
    }

    private String altText() {
        StringBuilder text = new StringBuilder("Scatter chart of cost beyond doing without and how often "
                + plan.found().known().size() + " plans reached " + reaching() + ".");
        best.ifPresent(one -> text.append(" The cheapest often enough: ")
                .append(one.words())
                .append(", ")
                .append(Pounds.written(one.cost().value()))
                .append(", ")
                .append(Numbers.share(one.reached().value()))
                .append('.'));
        frontier.forEach(tried -> text.append(' ')
                .append(tried.words())
                .append(": ")
                .append(tried.cost() < 0 ? Numbers.MINUS + "" : "")
                .append(Pounds.written(tried.cost()))
                .append(", ")
                .append(Numbers.share(tried.reached().value()))
                .append('.'));
        return text.toString();
    }
}
