package org.caseload.experiment;

import org.caseload.random.KeyedRandom;
import org.caseload.random.Purpose;
import org.caseload.statistics.sensitivity.UnitDraws;

/**
 * The points of a sensitivity design drawn by keyed luck: the same seed draws the same ones on every machine and thread.
 *
 * @param seed the seed of the study; its replications draw for other purposes, so nothing hangs together
 */
public record KeyedDesign(long seed) implements UnitDraws {

    @Override
    public double uniform(int row, int place) {
        return new KeyedRandom(seed, row).uniform(place, Purpose.DESIGN_OF_INPUTS, 0);
    }
}
