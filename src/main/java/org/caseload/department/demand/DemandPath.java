package org.caseload.department.demand;

import org.caseload.random.KeyedRandom;
import org.caseload.random.Purpose;

/**
 * How demand wanders in one replication: a lognormal autoregressive factor with mean 1 on every day, constant within each
 * week, and known (1) on the first.
 */
final class DemandPath {
    private static final int DAYS = 7;

    private final double sigmaSquared;
    private final double sigma;
    private final double persistence;

    DemandPath(YearToYear noise) {
        double variation = noise.standardDeviation().fraction();
        sigmaSquared = StrictMath.log1p(variation * variation);
        sigma = Math.sqrt(sigmaSquared);
        persistence = StrictMath.exp(-DAYS / noise.correlationTime().days());
    }

    /** Multiplies daily rates by the factor of their week. */
    void applyTo(double[] perDay, long source, KeyedRandom luck) {
        if (sigma == 0) {
            return;
        }
        double z = 0;
        double variance = 0;
        for (int day = 0; day < perDay.length; day++) {
            if (day > 0 && day % DAYS == 0) {
                double fresh = luck.gaussian(source, Purpose.DEMAND_NOISE, day / DAYS);
                z = persistence * z + Math.sqrt(1 - persistence * persistence) * fresh;
                variance = 1 - (1 - variance) * persistence * persistence;
            }
            perDay[day] *= StrictMath.exp(sigma * z - sigmaSquared * variance / 2);
        }
    }
}
