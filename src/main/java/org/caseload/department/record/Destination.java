package org.caseload.department.record;

/** Where somebody goes who leaves. */
public enum Destination {
    /** Out of children's social work. */
    SECTOR_EXIT,
    /** To another council. */
    OTHER_COUNCIL,
    /** To an agency. */
    AGENCY,
    /** A temporary contract ends as agreed, or is ended by the council. */
    CONTRACT_END
}
