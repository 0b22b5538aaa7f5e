package org.caseload.chart;

import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.caseload.chart.drawing.Lettering;
import org.caseload.chart.drawing.LinePattern;
import org.caseload.chart.drawing.Palette;
import org.caseload.chart.drawing.Typeface;

/**
 * Names beside the points of a chart, each at the nearest place that is free of points, marks and other names; one that stands
 * farther off has a thin line to its point.
 */
final class PointNames {
    /** Directions that are tried on each ring around a point. */
    private static final int DIRECTIONS = 12;

    /** Rings that are tried, each so many points outside the one before. */
    private static final int RINGS = 16;

    private static final double RING = 6;

    /** From the middle of a point to the nearest edge of a name on the innermost ring, in points. */
    private static final double NEAREST = 7;

    /** A name farther from its point than this has a line to it, in points. */
    private static final double BESIDE = 14;

    /** No name at all. */
    static final PointNames NONE = new PointNames(List.of());

    private final List<Name> names;

    private PointNames(List<Name> names) {
        this.names = names;
    }

    /** A name with its place and the point that it is of. */
    private record Name(List<String> lines, Rectangle2D place, Point2D point) {
        /** From the point to the nearest edge of the name. */
        Line2D leader() {
            double x = Math.max(place.getMinX(), Math.min(place.getMaxX(), point.getX()));
            double y = Math.max(place.getMinY(), Math.min(place.getMaxY(), point.getY()));
            return new Line2D.Double(point.getX(), point.getY(), x, y);
        }

        /** Whether it lies on a mark, or its line does on one of another point. */
        boolean isCrossedBy(Rectangle2D mark) {
            return place.intersects(mark) || !mark.contains(point) && leader().intersects(mark);
        }

        double away() {
            Line2D leader = leader();
            return leader.getP1().distance(leader.getP2());
        }
    }

    /**
     * A point that a name is wanted for.
     *
     * @param point where it lies, in points from the figure's top left corner
     * @param lines the name, line by line
     * @param rings how many rings around it are tried: where many points are, a name farther off says nothing
     */
    record Wanted(Point2D point, List<String> lines, int rings) {
        /** A name on whichever ring has room. */
        Wanted(Point2D point, List<String> lines) {
            this(point, lines, RINGS);
        }
    }

    /**
     * Places names one after the other, the first where it stands best; one that finds no room is left out.
     *
     * @param area where names may stand
     * @param wanted the points, with what is to stand beside them
     * @param marks where no name may stand: points and lines of the chart
     */
    static PointNames asFarAsThereIsRoom(Rectangle2D area, List<Wanted> wanted, List<Rectangle2D> marks) {
        List<Name> names = new ArrayList<>();
        wanted.forEach(one -> place(area, one, marks, names).ifPresent(names::add));
        return new PointNames(List.copyOf(names));
    }

    /**
     * Looks for a place for each, in several orders, and takes the nearest of those in which all have one.
     *
     * @param area where names may stand
     * @param wanted the points, with what is to stand beside them
     * @param marks where no name may stand: points and lines of the chart
     * @return the names, or empty where one finds no room
     */
    static Optional<PointNames> find(Rectangle2D area, List<Wanted> wanted, List<Rectangle2D> marks) {
        List<Comparator<Wanted>> orders = List.of(
                (one, other) -> 0,
                Comparator.comparingDouble(one -> one.point().getX()),
                Comparator.comparingDouble(one -> -one.point().getX()),
                Comparator.comparingDouble(one -> one.point().getY()),
                Comparator.comparingDouble(one -> -one.point().getY()));
        return orders.stream()
                .map(order ->
                        asFarAsThereIsRoom(area, wanted.stream().sorted(order).toList(), marks))
                .filter(placed -> placed.names.size() == wanted.size())
                .min(Comparator.comparingDouble(PointNames::away));
    }

    private static Optional<Name> place(Rectangle2D area, Wanted wanted, List<Rectangle2D> marks, List<Name> names) {
        Point2D point = wanted.point();
        List<String> lines = wanted.lines();
        double width = Typeface.width(lines) + 2;
        double height = lines.size() * Typeface.LINE;
        for (int ring = 0; ring < wanted.rings(); ring++) {
            for (int turn = 0; turn < DIRECTIONS; turn++) {
                double angle = 2 * Math.PI * turn / DIRECTIONS;
                double away = NEAREST + RING * ring;
                double x = point.getX() + Math.cos(angle) * (away + width / 2) - width / 2;
                double y = point.getY() - Math.sin(angle) * (away + height / 2) - height / 2;
                Name name = new Name(lines, new Rectangle2D.Double(x, y, width, height), point);
                if (area.contains(name.place())
                        && marks.stream().noneMatch(mark -> name.isCrossedBy(mark))
                        && names.stream().noneMatch(other -> meet(name, other))) {
                    return Optional.of(name);
                }
            }
        }
        return Optional.empty();
    }

    /** Whether two names, or the line of one and the other, lie on each other. */
    private static boolean meet(Name one, Name other) {
        return one.place().intersects(other.place())
                || one.leader().intersects(other.place())
                || other.leader().intersects(one.place())
                || one.leader().intersectsLine(other.leader());
    }

    private double away() {
        return names.stream().mapToDouble(Name::away).sum();
    }

    /** Where they stand, in the order in which they were placed. */
    List<Rectangle2D> places() {
        return names.stream().map(Name::place).toList();
    }

    void letter(Lettering lettering) {
        for (Name name : names) {
            if (name.away() > BESIDE) {
                Line2D leader = name.leader();
                lettering.rule(
                        leader.getX1(),
                        leader.getY1(),
                        leader.getX2(),
                        leader.getY2(),
                        Palette.AXIS,
                        LinePattern.SOLID.wide(0.6));
            }
            lettering.block(name.lines(), name.place().getX() + 1, name.place().getY());
        }
    }
}
