package org.caseload.department.threshold;

import java.util.function.DoubleSupplier;

/**
 * How far cases follow capacity: the logarithm of capacity over that of the start, remembered with weights that fade, times what
 * is stated for growth or for falls.
 */
public final class CapacityPart implements StockPart {
    /** Least capacity that is told apart, over that of the start. */
    private static final double LEAST = 0.05;

    private final CasesFollowCapacity stated;
    private final DoubleSupplier capacity;
    private final double atStart;
    private double asOf;
    private double remembered;

    /**
     * From this moment on.
     *
     * @param stated how far they follow
     * @param capacity the department's capacity at present, 0 or more
     * @param atStart that of the start; 0 where there was none, and nothing follows
     * @param start day of the simulation
     */
    public CapacityPart(CasesFollowCapacity stated, DoubleSupplier capacity, double atStart, double start) {
        this.stated = stated;
        this.capacity = capacity;
        this.atStart = atStart;
        asOf = start;
    }

    @Override
    public double log(double day) {
        double now = atStart > 0 ? StrictMath.log(Math.max(LEAST, capacity.getAsDouble() / atStart)) : 0;
        double kept = StrictMath.exp(-(day - asOf) / stated.memory().days());
        remembered = now + (remembered - now) * kept;
        asOf = day;
        return follows(remembered);
    }

    private double follows(double change) {
        return change * (change > 0 ? stated.growth() : stated.falls());
    }
}
