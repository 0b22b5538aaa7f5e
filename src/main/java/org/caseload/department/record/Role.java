package org.caseload.department.record;

/** What a grade of staff does. */
public enum Role {
    /** Holds cases. */
    SOCIAL_WORKER,
    /** Manages and supervises a team, and holds no cases. */
    TEAM_MANAGER,
    /** Supports families beside social workers, without a social work qualification. */
    FAMILY_SUPPORT
}
