package org.caseload.department.record;

/** On what terms a grade of staff works. */
public enum Contract {
    /** Employed by the council: counted as in post. */
    PERMANENT,
    /** Agency staff, who cover vacancies or come on top. */
    AGENCY,
    /** A team bought for a time. */
    PROJECT_TEAM
}
