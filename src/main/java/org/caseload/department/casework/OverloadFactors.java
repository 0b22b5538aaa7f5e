package org.caseload.department.casework;

import java.util.ArrayList;
import java.util.List;

/** The overload factors of one replication, shared by all workers of the same capacity. */
public final class OverloadFactors {
    private final List<OverloadFactor> factors = new ArrayList<>();

    /** The factor for an elasticity and a comfortable load. */
    OverloadFactor find(double elasticity, double comfortable) {
        for (OverloadFactor factor : factors) {
            if (factor.matches(elasticity, comfortable)) {
                return factor;
            }
        }
        OverloadFactor made = new OverloadFactor(elasticity, comfortable);
        factors.add(made);
        return made;
    }
}
