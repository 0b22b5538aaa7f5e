package org.caseload.department.threshold;

import java.util.List;
import java.util.Objects;
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
    private final List<HeldFor> holds;
    private double asOf;
    private double remembered;

    /** Null while nothing is held; what was remembered when it began, and what the part was. */
    private HeldFor hold;

    private double rememberedAtHold;
    private double part;
    private double partAtHold;

    /**
     * From this moment on.
     *
     * @param stated how far they follow
     * @param capacity the department's capacity at present, 0 or more
     * @param atStart that of the start; 0 where there was none, and nothing follows
     * @param start day of the simulation
     * @param holds times for which they follow otherwise, to which some may be added; of several at once the first counts
     */
    public CapacityPart(
            CasesFollowCapacity stated, DoubleSupplier capacity, double atStart, double start, List<HeldFor> holds) {
        this.holds = holds;
        this.stated = stated;
        this.capacity = capacity;
        this.atStart = atStart;
        asOf = start;
    }

    @Override
    public double log(double day) {
        double now = atStart > 0 ? StrictMath.log(Math.max(LEAST, capacity.getAsDouble() / atStart)) : 0;
        holdFrom(asOf);
        double kept = StrictMath.exp(-(day - asOf) / stated.memory().days());
        remembered = now + (remembered - now) * kept;
        asOf = day;
        part = hold == null
                ? follows(remembered, stated.growth(), stated.falls())
                : partAtHold + follows(remembered - rememberedAtHold, hold.growth(), hold.falls());
        return part;
    }

    private void holdFrom(double day) {
        HeldFor now = holds.stream().filter(one -> one.holds(day)).findFirst().orElse(null);
        if (!Objects.equals(now, hold)) {
            hold = now;
            rememberedAtHold = remembered;
            partAtHold = part;
        }
    }

    private static double follows(double change, double growth, double falls) {
        return change * (change > 0 ? growth : falls);
    }
}
