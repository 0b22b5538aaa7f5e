package org.caseload.department.casework;

/** The overload factors of one replication, shared by all workers of the same capacity; the last few of them are kept. */
public final class OverloadFactors {
    private static final int KEPT = 64;

    private final OverloadFactor[] factors = new OverloadFactor[KEPT];
    private int next;

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
