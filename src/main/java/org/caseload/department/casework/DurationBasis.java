package org.caseload.department.casework;

/** What a stage's stated durations contain. */
public enum DurationBasis {
    /** Published figures, measured in departments with ordinary sickness, handovers and load. */
    PUBLISHED,
    /** Work alone: nothing is taken out. */
    WORK
}
