package org.caseload.chart.drawing;

import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.util.List;
import java.util.function.Consumer;
import org.caseload.result.Origin;
import org.caseload.result.PlannedEvent;

/**
 * A chart of values over time, from top to bottom: what is measured, the plan's dates, the marks between a value axis
 * and direct labels, the dates, explanations of numbered events.
 */
public final class TimePlot {
    private static final double GAP = 10;
    private static final int PLOT_HEIGHT = 170;

    private final List<String> subject;
    private final ValueAxis axis;
    private final EndLabels labels;
    private final EventMarkers events;
    private final DateAxis dates;
    private final Panel panel;

    /**
     * Lays a chart out.
     *
     * @param origin where the result comes from and which dates it covers
     * @param subject what the value axis measures
     * @param axis the value axis
     * @param labels the labels at the right
     * @param plan events to mark; those outside the dates are left out
     * @param marks adds the marks to the panel, lowest first
     */
    public TimePlot(
            Origin origin,
            String subject,
            ValueAxis axis,
            List<EndLabel> labels,
            List<PlannedEvent> plan,
            Consumer<Panel> marks) {
        this.subject = Typeface.wrapEvenly(
                axis.beginsAtZero() ? subject : subject + "; axis begins at " + axis.firstLabel(),
                FinishedChart.TEXT_WIDTH);
        this.axis = axis;
        this.labels = new EndLabels(labels);
        Range days = Range.between(origin.startDate(), origin.endDate());
        int left = (int) Math.ceil(FinishedChart.MARGIN + axis.width());
        int width = (int) Math.floor(FinishedChart.WIDTH - FinishedChart.MARGIN - left - this.labels.width());
        this.events = EventMarkers.of(plan, days, left, width);
        this.dates = DateAxis.between(origin.startDate(), origin.endDate(), width);
        int top = (int) Math.ceil(plotTop());
        this.panel = new Panel(new Rectangle(left, top, width, PLOT_HEIGHT), days, axis.range());
        axis.grid(panel);
        marks.accept(panel);
    }

    private double plotTop() {
        return subject.size() * Typeface.LINE + GAP + events.headHeight();
    }

    private double keyTop() {
        return panel.area().getMaxY() + dates.height() + GAP;
    }

    public double height() {
        return keyTop() + events.keyHeight();
    }

    public void draw(Graphics2D g, Lettering lettering) {
        panel.paint(g);
        lettering.block(subject, FinishedChart.MARGIN, 0);
        axis.letter(lettering, panel);
        dates.letter(lettering, panel);
        events.letter(lettering, panel, keyTop());
        labels.letter(lettering, panel);
        panel.tips(lettering);
    }
}
