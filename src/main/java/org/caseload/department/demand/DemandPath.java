package org.caseload.department.demand;

import org.caseload.department.years.FactorPath;
import org.caseload.department.years.WanderingFactor;
import org.caseload.random.KeyedRandom;
import org.caseload.random.Purpose;

/**
 * How demand wanders in one replication: a factor with mean 1 on every day, constant within each week, and known (1) on the
 * first.
 */
final class DemandPath {
    private final WanderingFactor noise;

    DemandPath(WanderingFactor noise) {
        this.noise = noise;
    }

    /** Multiplies daily rates by the factor of their week. */
    void applyTo(double[] perDay, long source, KeyedRandom luck) {
        if (noise.isSteady()) {
            return;
        }
        int weeks = (perDay.length + FactorPath.STEP - 1) / FactorPath.STEP;
        double[] factors = noise.draw(weeks, source, Purpose.DEMAND_NOISE, luck);
        for (int day = 0; day < perDay.length; day++) {
            perDay[day] *= factors[day / FactorPath.STEP];
        }
    }
}
