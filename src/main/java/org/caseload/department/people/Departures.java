package org.caseload.department.people;

import org.caseload.department.record.Destination;

/** Hears of people who leave, and says how much more or less likely that is for a worker at this moment. */
public interface Departures {
    /** The multiplier on a worker's hazard of leaving, just before this moment. */
    double leavingFactor(Worker worker);

    /** A worker resigns. */
    void resigned(Worker worker);

    /** A worker is given no new cases from now on. */
    void windsDown(Worker worker);

    /** A worker's leaving day has come; where they go. */
    void leaves(Worker worker, Destination destination);
}
