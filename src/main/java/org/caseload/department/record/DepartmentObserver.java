package org.caseload.department.record;

/**
 * Hears every fact of one replication in the order in which it happens. Times are in days from the first midnight
 * simulated; workers, cases, teams, grades and stages are numbers, whose names the {@link Register} knows. A case is one
 * child's current involvement; a child who comes back is a new case. An observer only listens: it must not change what it
 * hears about.
 */
public interface DepartmentObserver {

    /** The replication begins; nobody is in post and nothing is open yet. */
    default void began(Register register) {}

    /** A worker starts, or is in post when the simulation starts. */
    default void workerStarted(double time, int worker, int team, int grade, double fte, double ramp) {}

    /** Since when a worker who is in post when the simulation starts has been with the council; negative for before it. */
    default void workerServedBefore(double time, int worker, double since) {}

    /** A worker holds no cases from now on, though others of the grade do. */
    default void workerWithoutCases(double time, int worker) {}

    /** A worker who held no cases, though others of the grade do, takes on cases from now on. */
    default void workerTakesCases(double time, int worker) {}

    /** A worker goes from one team to another; every case they held was released before. */
    default void workerMoved(double time, int worker, int from, int to) {}

    /** A worker has left; every case they held was released before. */
    default void workerLeft(double time, int worker, Destination destination) {}

    /** A worker resigns and works their notice. */
    default void workerResigned(double time, int worker) {}

    /** A worker falls ill or goes on leave, or is away when the simulation starts. */
    default void workerAbsent(double time, int worker, AbsenceCause cause) {}

    /** A worker is back at work. */
    default void workerReturned(double time, int worker) {}

    /** A worker's induction reaches another step: share of full capacity. */
    default void rampChanged(double time, int worker, double ramp) {}

    /** A worker's grade changes. */
    default void gradeChanged(double time, int worker, int grade) {}

    /** A team's posts and the posts of it that nobody holds, in FTE. */
    default void postsChanged(double time, int team, double posts, double vacant) {}

    /**
     * A child is referred.
     *
     * @param previousReferral when the child was last referred before, negative for before the start; NaN for the first time
     */
    default void referred(double time, int childCase, double previousReferral) {}

    /** Early help keeps so many children of one family from being referred, at least for now. */
    default void diverted(double time, int children) {}

    /** The front door decides that nothing further is needed. */
    default void noFurtherAction(double time, int childCase) {}

    /**
     * A case enters a stage, or is in it when the simulation starts.
     *
     * @param clockStarted when the stage's statutory clock started: referral for the first stage, else its own start
     */
    default void stageEntered(double time, int childCase, int stage, double clockStarted) {}

    /**
     * A case leaves a stage.
     *
     * @param clockStarted when the stage's statutory clock started: referral for the first stage, else its own start
     */
    default void stageLeft(double time, int childCase, int stage, double clockStarted) {}

    /** The enquiry at the end of a case's stage begins, or is under way when the simulation starts. */
    default void enquiryStarted(double time, int childCase) {}

    /**
     * An initial child protection conference is held: the stage before a plan has just been left.
     *
     * @param enquiryStartedAt when its enquiry began; negative for before the start
     */
    default void conferenceHeld(double time, int childCase, double enquiryStartedAt) {}

    /** A case closes; {@link #stageLeft} and {@link #released} were told before. */
    default void closed(double time, int childCase) {}

    /** A worker is given a case. */
    default void allocated(double time, int childCase, int worker) {}

    /** A worker no longer has a case. */
    default void released(double time, int childCase, int worker) {}

    /** A case joins the list of unallocated cases. */
    default void waiting(double time, int childCase, int stage) {}

    /** A case leaves the list of unallocated cases. */
    default void stoppedWaiting(double time, int childCase, int stage) {}

    /**
     * Money is spent on one day, besides the pay of those in post.
     *
     * @param worker for whom, or -1 for nobody in particular
     * @param pounds how much; negative for a saving
     */
    default void spent(double time, Spending what, int worker, double pounds) {}

    /** Midnight: everything of the moment has happened. */
    default void midnight(int day) {}

    /** The replication ends. */
    default void ended(double time) {}
}
