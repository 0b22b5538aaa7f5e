package org.caseload.chart.drawing;

import java.util.Comparator;
import java.util.List;
import org.caseload.result.PlannedEvent;

/**
 * Dated actions of the plan: a dashed upright line at each date, with its words beside its head where there is room and
 * otherwise a number, explained under the chart. Words never overlap.
 */
sealed interface EventMarkers permits EventFlags, EventNumbers {
    /** The room needed above the plot, in points. */
    double headHeight();

    /** The room needed for explanations under the plot, in points. */
    double keyHeight();

    /**
     * Draws onto a painted panel.
     *
     * @param lettering where to draw
     * @param panel the panel, painted
     * @param keyTop where the explanations begin
     */
    void letter(Lettering lettering, Panel panel, double keyTop);

    /**
     * Markers for the events that fall inside the dates shown.
     *
     * @param events the events
     * @param dates the dates shown
     * @param left left edge of the plot
     * @param width width of the plot
     */
    static EventMarkers of(List<PlannedEvent> events, Range dates, double left, double width) {
        List<PlannedEvent> shown = events.stream()
                .filter(event -> dates.contains(Range.day(event.date())))
                .sorted(Comparator.comparing(PlannedEvent::date))
                .toList();
        double[] xs = shown.stream()
                .mapToDouble(event -> left + width * dates.share(Range.day(event.date())))
                .toArray();
        return EventFlags.find(shown, xs)
                .<EventMarkers>map(flags -> flags)
                .orElseGet(() -> new EventNumbers(shown, xs));
    }

    /** Draws the line of one event, from a height above the plot to its bottom. */
    static void line(Lettering lettering, Panel panel, PlannedEvent event, double top) {
        double x = panel.x(Range.day(event.date()));
        lettering.rule(x, top, x, panel.area().getMaxY(), Palette.AXIS, LinePattern.SHORT_DASHED.wide(0.9));
    }
}
