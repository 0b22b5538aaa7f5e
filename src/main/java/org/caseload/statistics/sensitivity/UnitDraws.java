package org.caseload.statistics.sensitivity;

/** Where the luck of a design comes from: a function of its place alone, so that the same seed draws the same design. */
@FunctionalInterface
public interface UnitDraws {

    /**
     * A number between 0 and 1, never 0 or 1 themselves; always the same for the same place.
     *
     * @param row of the design, from 0
     * @param place within the row, from 0
     */
    double uniform(int row, int place);
}
