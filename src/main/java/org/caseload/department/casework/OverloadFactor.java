package org.caseload.department.casework;

import java.util.Arrays;

/**
 * How far work slows under overload: min(1, (comfortable load / load)^elasticity), 1 when there is no load. Powers of
 * whole loads are kept, since loads are mostly whole numbers of cases.
 */
public final class OverloadFactor {
    private static final int KEPT = 128;

    private final double elasticity;
    private final double comfortable;
    private final double[] kept = new double[KEPT];

    OverloadFactor(double elasticity, double comfortable) {
        this.elasticity = elasticity;
        this.comfortable = comfortable;
        Arrays.fill(kept, Double.NaN);
    }

    boolean matches(double otherElasticity, double otherComfortable) {
        return elasticity == otherElasticity && comfortable == otherComfortable;
    }

    /** The factor at a load, 0 to 1. */
    double at(double load) {
        if (load <= comfortable || load <= 0 || elasticity == 0) {
            return 1;
        }
        int whole = (int) load;
        if (whole != load || whole >= KEPT) {
            return of(comfortable, load, elasticity);
        }
        if (Double.isNaN(kept[whole])) {
            kept[whole] = of(comfortable, load, elasticity);
        }
        return kept[whole];
    }

    /**
     * The rule itself.
     *
     * @param comfortable comfortable load at the worker's present capacity, 0 or more
     * @param load the worker's load, 0 or more
     * @param elasticity 0 to 1
     * @return the factor on the speed of every case of that elasticity, 0 to 1
     */
    public static double of(double comfortable, double load, double elasticity) {
        return load <= comfortable || load <= 0 ? 1 : StrictMath.pow(comfortable / load, elasticity);
    }
}
