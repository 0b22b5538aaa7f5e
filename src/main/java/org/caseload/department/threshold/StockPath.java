package org.caseload.department.threshold;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The path of the open cases of one replication: how many times as many the department keeps open as it would, as one factor for the
 * whole department. Its logarithm is the sum of named parts; it is found every four weeks for the end of the next four, and goes
 * there evenly, no faster than cases can be kept or closed for it.
 */
public final class StockPath {
    /** Farthest that the path may lie from 1, as a logarithm: a fifth to five times. */
    private static final double FARTHEST = StrictMath.log(5);

    private final PaceOfClosing pace;
    private final Map<String, StockPart> parts = new LinkedHashMap<>();
    private double begins;
    private double from;
    private double to;

    /**
     * At 1.
     *
     * @param following the stages that follow it
     * @param start day of the simulation from which on it moves
     */
    public StockPath(FollowingStages following, double start) {
        pace = new PaceOfClosing(following);
        begins = start;
    }

    /**
     * Enters a part.
     *
     * @param name what it is, such as "capacity"; no two parts have the same
     */
    public void add(String name, StockPart part) {
        if (parts.putIfAbsent(name, part) != null) {
            throw new IllegalArgumentException("two parts are called " + name);
        }
    }

    /**
     * Goes on by one step.
     *
     * @param day day of the simulation on which it begins: the start, or the end of the step before
     * @return by stage, the factor on the speed of its cases until the step ends
     */
    public double[] step(double day) {
        begins = day;
        from = to;
        double sum = 0;
        for (StockPart part : parts.values()) {
            sum += part.log(day + FollowingStages.STEP);
        }
        to = pace.towards(Math.max(-FARTHEST, Math.min(FARTHEST, sum)));
        return pace.speeds();
    }

    /**
     * The logarithm of the path at a moment of this step.
     *
     * @param now day of the simulation
     */
    public double log(double now) {
        double part = Math.max(0, Math.min(1, (now - begins) / FollowingStages.STEP));
        return from + part * (to - from);
    }
}
