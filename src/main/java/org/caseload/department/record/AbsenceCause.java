package org.caseload.department.record;

/** Why somebody is not at work. */
public enum AbsenceCause {
    /** Sickness. */
    SICKNESS,
    /** Maternity and other long leave. */
    LONG_LEAVE
}
