package org.caseload.chart.drawing;

import java.util.List;

/** Labels in a column to the right of the plot, kept apart, each joined to its mark by a thin line. */
final class EndLabels {
    /** From the plot to the labels: the room for the joining lines. */
    private static final double GAP = 16;

    private static final double BETWEEN = 3;

    private final List<EndLabel> labels;

    EndLabels(List<EndLabel> labels) {
        this.labels = List.copyOf(labels);
    }

    /** The room they need to the right of the plot. */
    double width() {
        double widest = labels.stream()
                .mapToDouble(label -> Typeface.width(label.lines()))
                .max()
                .orElse(0);
        return GAP + widest;
    }

    /** Writes them beside a painted panel. */
    void letter(Lettering lettering, Panel panel) {
        double[] wanted = labels.stream().mapToDouble(l -> panel.y(l.value())).toArray();
        double[] heights =
                labels.stream().mapToDouble(l -> l.height() + BETWEEN).toArray();
        double top = panel.area().y - BETWEEN;
        double bottom = panel.area().getMaxY() + Typeface.LINE / 2;
        double[] middles = Spacing.apart(wanted, heights, top, bottom);
        double left = panel.area().getMaxX() + GAP;
        for (int i = 0; i < labels.size(); i++) {
            EndLabel label = labels.get(i);
            double from = panel.x(label.at());
            lettering.rule(from + 1, wanted[i], left - 3, middles[i], Palette.AXIS, LinePattern.SOLID.wide(0.6));
            lettering.block(label.lines(), left, middles[i] - label.height() / 2);
        }
    }
}
