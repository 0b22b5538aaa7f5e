package org.caseload.department.reconciliation;

/**
 * Functions of the unknowns with their slopes. What is to be small, each over its standard deviation, and what is to be 0.
 */
interface Equations {
    /** How many unknowns there are. */
    int unknowns();

    /** Distances in standard deviations. */
    SlopedValues distances(double[] at);

    /** What must be 0. */
    SlopedValues constraints(double[] at);
}
