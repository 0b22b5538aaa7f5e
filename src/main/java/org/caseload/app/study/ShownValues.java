package org.caseload.app.study;

/** Which of a scenario's values are listed. */
public enum ShownValues {
    /** All of them, with their origins beside them. */
    ALL,
    /** Those that files state. */
    STATED,
    /** Those that are assumed, what matters most first. */
    ASSUMED
}
