package org.caseload.result.story;

/** What a fact of the audit trail is about: one kind for each thing that can happen in a department. */
public enum FactKind {
    /** The replication begins. */
    RUN_BEGINS("run begins"),
    /** A midnight: everything of the moment has happened. */
    MIDNIGHT("midnight"),
    /** The replication ends. */
    RUN_ENDS("run ends"),
    /** A worker starts, or is in post when the simulation starts. */
    WORKER_STARTS("worker starts"),
    /** Since when a worker in post at the start has been with the council. */
    SERVED_BEFORE("served before"),
    /** A worker hands in their notice. */
    WORKER_RESIGNS("worker resigns"),
    /** A worker leaves. */
    WORKER_LEAVES("worker leaves"),
    /** A worker is away from now on. */
    ABSENCE_BEGINS("absence begins"),
    /** A worker is back. */
    ABSENCE_ENDS("absence ends"),
    /** A worker's induction reaches another step. */
    INDUCTION_STEP("induction step"),
    /** A worker is one of those in post who hold no cases, from now on. */
    HOLDS_NO_CASES("holds no cases"),
    /** A worker who held no cases takes some on from now on. */
    TAKES_CASES("takes cases"),
    /** A worker's grade changes. */
    GRADE_CHANGES("grade changes"),
    /** A worker goes to another team. */
    TEAM_CHANGES("team changes"),
    /** A team's posts or vacancies change, or are stated for the first time. */
    POSTS("posts"),
    /** A child is referred. */
    REFERRED("referred"),
    /** Early help keeps children from being referred. */
    DIVERTED("diverted"),
    /** The front door decides that nothing further is needed. */
    NO_FURTHER_ACTION("no further action"),
    /** A case enters a stage, or is in it when the simulation starts. */
    STAGE_BEGINS("stage begins"),
    /** A case leaves a stage. */
    STAGE_ENDS("stage ends"),
    /** The enquiry before a conference begins, or is under way when the simulation starts. */
    ENQUIRY_BEGINS("enquiry begins"),
    /** An initial child protection conference is held. */
    CONFERENCE("conference"),
    /** A case closes. */
    CLOSED("closed"),
    /** A worker is given a case. */
    ALLOCATED("allocated"),
    /** A worker no longer has a case. */
    RELEASED("released"),
    /** A case joins the list of unallocated cases. */
    WAITING_BEGINS("waiting begins"),
    /** A case leaves the list of unallocated cases. */
    WAITING_ENDS("waiting ends"),
    /** Money is spent on one day, besides the pay of those in post. */
    SPENT("spent");

    private final String label;

    FactKind(String label) {
        this.label = label;
    }

    /** Its name in files: the activity, for programs that mine processes. */
    public String label() {
        return label;
    }
}
