package org.caseload.department.reconciliation;

/**
 * How the load of all cases slows work down: by a power of load over comfortable load where that is above 1.
 *
 * @param comfortable the load that all staff can hold without being slowed, above 0
 * @param measuredAt load over comfortable load where the stages' lengths were measured
 */
record OneLoad(double comfortable, double measuredAt) {
    /** Stages that slow by these powers. */
    Slowness slowing(double... elasticities) {
        return open -> {
            double load = 0;
            for (double cases : open) {
                load += StrictMath.exp(cases);
            }
            double[] of = new double[open.length];
            double[][] slopes = new double[open.length][open.length];
            for (int s = 0; s < open.length; s++) {
                of[s] = elasticities[s]
                        * (StrictMath.log(Math.max(1, load / comfortable)) - StrictMath.log(Math.max(1, measuredAt)));
                for (int j = 0; j < open.length && load > comfortable; j++) {
                    slopes[s][j] = elasticities[s] * StrictMath.exp(open[j]) / load;
                }
            }
            return new SlopedValues(of, slopes);
        };
    }
}
