package org.caseload.report;

import java.util.List;

/**
 * How long work lasts by a council's lists, beside what is published: the numbers of a chart.
 *
 * @param unit what ages are counted in, such as "working days"
 * @param points at the ends of the bands of length, in their order
 */
public record LengthCurve(String unit, List<Point> points) {
    /**
     * A point of the curve.
     *
     * @param age an age
     * @param open the share of all that is open longer, by the lists; not a number where too few were watched
     * @param low the low end of its interval
     * @param high the high end
     * @param published the share that is published of the council
     * @param england the share in England
     */
    public record Point(double age, double open, double low, double high, double published, double england) {}

    /**
     * Copies the points.
     *
     * @throws IllegalArgumentException if there are fewer than two, or their ages do not rise
     */
    public LengthCurve {
        points = List.copyOf(points);
        if (points.size() < 2) {
            throw new IllegalArgumentException("a curve has two points at least");
        }
        for (int i = 1; i < points.size(); i++) {
            if (!(points.get(i).age() > points.get(i - 1).age())) {
                throw new IllegalArgumentException("the ages of a curve rise");
            }
        }
    }
}
