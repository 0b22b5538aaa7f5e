package org.caseload.history;

/** The kinds of work that a child's case goes through, in the order in which more is done. */
public enum KindOfWork {
    /** Whether the child is in need, and of what. */
    ASSESSMENT("assessment"),
    /** A child in need with a plan, or after an assessment that found a need. */
    CHILD_IN_NEED("child-in-need"),
    /** A child protection plan. */
    PROTECTION_PLAN("child-protection"),
    /** In the council's care. */
    LOOKED_AFTER("looked-after");

    private final String stage;

    KindOfWork(String stage) {
        this.stage = stage;
    }

    /** The stage of the pathways that ship with the program, as scenarios name it. */
    public String stage() {
        return stage;
    }
}
