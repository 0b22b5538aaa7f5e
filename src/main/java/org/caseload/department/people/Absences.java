package org.caseload.department.people;

/** Hears of absences, and says how much more or less likely one is for a worker at this moment. */
public interface Absences {
    /** The multiplier on a worker's hazard of falling ill, just before this moment. */
    double sicknessFactor(Worker worker);

    /** A worker falls ill. */
    void fellIll(Worker worker);

    /** A worker goes on long leave. */
    void wentOnLeave(Worker worker);

    /** An absence has lasted so long that the worker's cases must go to colleagues. */
    void absenceIsLong(Worker worker);

    /** A worker is back. */
    void returned(Worker worker);
}
