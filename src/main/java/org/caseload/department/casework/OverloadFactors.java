package org.caseload.department.casework;

/**
 * What all workers of one replication share of how fast work goes: overload factors, one for those of the same capacity, of which
 * the last few are kept; and the speeds of stages that have one of their own.
 */
public final class OverloadFactors {
    private static final int KEPT = 64;

    private final OverloadFactor[] factors = new OverloadFactor[KEPT];
    private final StageSpeeds stageSpeeds = new StageSpeeds();
    private int next;

    /** The speeds of stages that have one of their own. */
    public StageSpeeds stageSpeeds() {
        return stageSpeeds;
    }

    /** The factor for an elasticity and a comfortable load. */
    OverloadFactor find(double elasticity, double comfortable) {
        for (OverloadFactor factor : factors) {
            if (factor != null && factor.matches(elasticity, comfortable)) {
                return factor;
            }
        }
        OverloadFactor made = new OverloadFactor(elasticity, comfortable);
        factors[next] = made;
        next = (next + 1) % KEPT;
        return made;
    }
}
