package org.caseload.chart.drawing;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds room for words beside points of a painted plot: at the nearest place that is free of marks and of other words. */
public final class PointLabels {
    /** Rings around a point in which words are still taken for its own, where few others are near. */
    public static final int FAR = 6;

    /** The same where many others are. */
    public static final int NEAR = 2;

    /** Places tried in a ring. */
    private static final int TURNS = 8;

    private final Panel panel;
    private final double radius;
    private final List<Rectangle2D> taken = new ArrayList<>();

    /**
     * A plot without marks.
     *
     * @param panel where values lie; it has been painted
     * @param radius of a point's mark, in points of 1/72 inch
     */
    public PointLabels(Panel panel, double radius) {
        this.panel = panel;
        this.radius = radius;
    }

    /**
     * Words with the place where they stand.
     *
     * @param lines the words, line by line
     * @param place where, in points of 1/72 inch
     */
    public record Label(List<String> lines, Rectangle2D place) {
        /** Writes them. */
        public void letter(Lettering lettering) {
            lettering.block(lines, place.getX() + 1, place.getY());
        }
    }

    /** Keeps words off a point. */
    public void keepOffPoint(double x, double y) {
        double side = 2 * radius + 2;
        taken.add(new Rectangle2D.Double(panel.x(x) - radius - 1, panel.y(y) - radius - 1, side, side));
    }

    /** Keeps words off a line from one point to another, level or upright. */
    public void keepOffLine(double x1, double y1, double x2, double y2) {
        double left = Math.min(panel.x(x1), panel.x(x2));
        double top = Math.min(panel.y(y1), panel.y(y2));
        double width = Math.abs(panel.x(x2) - panel.x(x1)) + 2;
        double height = Math.max(2, Math.abs(panel.y(y2) - panel.y(y1)));
        taken.add(new Rectangle2D.Double(left - 1, top, width, height));
    }

    /**
     * Words beside a point, kept free of what is placed later; empty where there is no room near it.
     *
     * @param rings how far off, such as {@link #FAR}
     */
    public Optional<Label> findBeside(double x, double y, List<String> lines, int rings) {
        double width = Typeface.width(lines) + 2;
        double height = lines.size() * Typeface.LINE;
        for (int turn = 0; turn < TURNS * rings; turn++) {
            double angle = Math.PI * turn / 4;
            double away = 2 * radius + 2 + Math.floor((double) turn / TURNS) * 7;
            double left = panel.x(x) + Math.cos(angle) * (away + width / 2) - width / 2;
            double top = panel.y(y) - Math.sin(angle) * (away + height / 2) - height / 2;
            Rectangle2D place = new Rectangle2D.Double(left, top, width, height);
            if (panel.area().contains(place) && taken.stream().noneMatch(place::intersects)) {
                taken.add(place);
                return Optional.of(new Label(lines, place));
            }
        }
        return Optional.empty();
    }
}
