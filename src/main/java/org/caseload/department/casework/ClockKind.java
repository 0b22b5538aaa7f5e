package org.caseload.department.casework;

/**
 * What cases must share to be moved on by one virtual clock.
 *
 * @param elasticity how far work slows when the worker is overloaded, 0 to 1
 * @param working whether progress counts working days rather than calendar days
 * @param needsTheWorker whether progress stops while the worker is absent or there is none
 * @param ownStage number of the stage whose own speed multiplies that of its cases, or {@link #NO_STAGE}
 */
public record ClockKind(double elasticity, boolean working, boolean needsTheWorker, int ownStage) {
    /** No stage has a speed of its own here. */
    static final int NO_STAGE = -1;

    /** A clock that cases of several stages may share. */
    public ClockKind(double elasticity, boolean working, boolean needsTheWorker) {
        this(elasticity, working, needsTheWorker, NO_STAGE);
    }

    /** The same for the cases of one stage alone, which has a speed of its own. */
    ClockKind ofStage(int stage) {
        return new ClockKind(elasticity, working, needsTheWorker, stage);
    }
}
