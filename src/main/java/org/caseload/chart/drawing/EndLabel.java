package org.caseload.chart.drawing;

import java.util.ArrayList;
import java.util.List;

/**
 * A label to the right of the plot that belongs to a mark in it.
 *
 * @param lines what it says
 * @param at where the mark lies across, in days
 * @param value where the mark lies up, in the unit of the axis
 */
public record EndLabel(List<String> lines, double at, double value) {
    /** Wider labels would leave the plot too narrow. */
    private static final double WIDEST = 112;

    public EndLabel {
        lines = List.copyOf(lines);
    }

    /** A label of one or more parts, each on a line of its own and broken further where it is too long. */
    public static EndLabel of(double at, double value, String... parts) {
        List<String> lines = new ArrayList<>();
        for (String part : parts) {
            lines.addAll(Typeface.wrap(part, WIDEST));
        }
        return new EndLabel(lines, at, value);
    }

    double height() {
        return lines.size() * Typeface.LINE;
    }
}
