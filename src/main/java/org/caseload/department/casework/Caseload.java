package org.caseload.department.casework;

import java.util.ArrayList;
import java.util.List;
import org.caseload.calendar.WorkingTime;
import org.caseload.engine.EventPriority;
import org.caseload.engine.Timeline;
import org.caseload.engine.Timer;
import org.caseload.quantity.StatedDecimals;

/**
 * The cases somebody holds, and how they move on: a server of many cases at once, whose speed for each kind of work depends
 * on how many there are. Exact between events: one virtual clock per kind, one pending alarm for the next case to finish.
 */
public final class Caseload {
    /** Hears that a case's work in its stage is done. It has left the caseload by then. */
    public interface Completion {
        /** The case is done with its stage. */
        void finished(Caseload holder, Case done);

        /** The enquiry at the end of a case's stage begins. */
        default void enquiryBegins(Case held) {}
    }

    /** The holder's number for a caseload that belongs to no worker: the list of unallocated cases. */
    public static final int NOBODY = -1;

    private final int holder;
    private final StageTable stages;
    private final WorkingTime workingTime;
    private final Timeline timeline;
    private final Completion completion;
    private final CaseClock[] clocks;
    private final OverloadFactor[] factors;
    private final Timer next;

    /** Null where enquiries are not told apart. */
    private final EnquiryWatch enquiries;

    private StageSpeeds stageSpeeds;
    private double comfortable;
    private double pace;
    private boolean present;
    private double load;

    /** The load at which the clocks' speeds were set; NaN where the conditions of work have changed since. */
    private double loadOfSpeeds = Double.NaN;

    private int cases;
    private boolean finishing;
    private double asOf;

    /**
     * An empty caseload at capacity 0.
     *
     * @param holder the worker's number or {@link #NOBODY}
     * @param stages the pathway
     * @param workingTime the calendar of working days
     * @param timeline the replication's timeline
     * @param completion hears of finished cases
     */
    public Caseload(int holder, StageTable stages, WorkingTime workingTime, Timeline timeline, Completion completion) {
        this.holder = holder;
        this.stages = stages;
        this.workingTime = workingTime;
        this.timeline = timeline;
        this.completion = completion;
        List<ClockKind> kinds = stages.clockKinds();
        clocks = new CaseClock[kinds.size()];
        factors = new OverloadFactor[kinds.size()];
        for (int k = 0; k < clocks.length; k++) {
            clocks[k] = new CaseClock(kinds.get(k), workingTime, timeline.now());
        }
        asOf = timeline.now();
        next = new Timer(timeline, EventPriority.CLOSING, this::look);
        enquiries = stages.enquiry().isPresent() ? new EnquiryWatch(stages, clocks, timeline, completion) : null;
    }

    /** The worker's number, or {@link #NOBODY}. */
    public int holder() {
        return holder;
    }

    /** Cases held. */
    public int cases() {
        return cases;
    }

    /** Sum of the weights of the cases held. */
    public double load() {
        return load;
    }

    /**
     * Changes the conditions of work.
     *
     * @param shared the replication's overload factors
     * @param newComfortable comfortable load at the worker's present capacity, 0 or more
     * @param newPace speed at or below that load, 1 for a social worker
     * @param nowPresent whether the worker is there
     */
    public void work(OverloadFactors shared, double newComfortable, double newPace, boolean nowPresent) {
        if (factors[0] == null || newComfortable != comfortable) {
            for (int k = 0; k < clocks.length; k++) {
                factors[k] = shared.find(clocks[k].kind().elasticity(), newComfortable);
            }
        }
        stageSpeeds = shared.stageSpeeds();
        comfortable = newComfortable;
        pace = newPace;
        present = nowPresent;
        stageSpeedsChanged();
    }

    /** The speeds of stages have changed, or something else that all cases here share. */
    public void stageSpeedsChanged() {
        advance();
        loadOfSpeeds = Double.NaN;
        setSpeeds();
        lookAhead();
    }

    /**
     * Takes a case on.
     *
     * @param taken the case, held by nobody
     * @param work work left in its stage, in days of the stage's time base, 0 or more
     */
    public void take(Case taken, double work) {
        if (!(work >= 0)) {
            throw new IllegalArgumentException("work left in a case cannot be " + work);
        }
        CaseClock clock = clocks[stages.clock(taken.stage())];
        advance();
        clock.add(taken, work);
        taken.heldBy(this);
        cases++;
        load = StatedDecimals.exact(load + stages.weight(taken.stage()));
        setSpeeds();
        if (!finishing && clock.isNext(taken)) {
            // Nothing else can finish earlier than it would have: more load never makes work faster.
            alarmBy(clock.due(timeline.now()));
        }
        if (enquiries != null && taken.awaitsEnquiry()) {
            enquiries.add(taken);
            if (!finishing) {
                enquiries.lookAhead();
            }
        }
    }

    /**
     * Gives a case up.
     *
     * @param given a case of this caseload
     * @return work left in its stage
     */
    public double giveUp(Case given) {
        CaseClock clock = clocks[stages.clock(given.stage())];
        advance();
        double left = clock.left(given);
        clock.remove(given);
        drop(given);
        if (setSpeeds()) {
            lookAhead();
        } else if (!finishing) {
            // Without a change of speed no enquiry begins earlier than it would have.
            lookAtClocks();
        }
        return left;
    }

    /** A case held and those of its brothers and sisters who are held too, the case first. */
    public List<Case> withSiblings(Case one) {
        List<Case> family = new ArrayList<>();
        family.add(one);
        for (CaseClock clock : clocks) {
            for (int place = 0; place < clock.size(); place++) {
                Case other = clock.at(place);
                if (other != one && other.hasSibling(one)) {
                    family.add(other);
                }
            }
        }
        return family;
    }

    /** The n-th case held, in an order that depends on nothing but what happened; n from 0 to cases() - 1. */
    public Case held(int n) {
        int place = n;
        for (CaseClock clock : clocks) {
            if (place < clock.size()) {
                return clock.at(place);
            }
            place -= clock.size();
        }
        throw new IndexOutOfBoundsException("case " + n + " of " + cases);
    }

    /**
     * The worker does something else for a time: all cases that need the worker are later by it, as by an absence.
     *
     * @param workingDays the time, 0 or more
     * @param days the same in calendar days
     */
    public void loseTime(double workingDays, double days) {
        advance();
        for (CaseClock clock : clocks) {
            if (clock.kind().needsTheWorker()) {
                clock.lose(clock.kind().working() ? workingDays : days);
            }
        }
    }

    private void drop(Case gone) {
        gone.heldBy(null);
        if (enquiries != null) {
            enquiries.remove(gone);
        }
        cases--;
        load = cases == 0 ? 0 : StatedDecimals.exact(load - stages.weight(gone.stage()));
    }

    /** Brings every clock up to date. */
    private void advance() {
        double now = timeline.now();
        if (now == asOf) {
            return;
        }
        asOf = now;
        double working = workingTime.elapsed(now);
        for (CaseClock clock : clocks) {
            clock.advance(now, working);
        }
    }

    /** Sets every clock's speed from now on, where the load has changed, and says whether any did; all must be up to date. */
    private boolean setSpeeds() {
        if (load == loadOfSpeeds) {
            return false;
        }
        loadOfSpeeds = load;
        boolean changed = false;
        for (int k = 0; k < clocks.length; k++) {
            changed |= clocks[k].speed(speed(k));
        }
        return changed;
    }

    private double speed(int kind) {
        ClockKind of = clocks[kind].kind();
        if (of.needsTheWorker() && !present) {
            return 0;
        }
        double speed = pace * factors[kind].at(load);
        return of.ownStage() == ClockKind.NO_STAGE ? speed : speed * stageSpeeds.of(of.ownStage());
    }

    /** Moves the alarm if the next case to finish comes earlier than it is set. */
    private void lookAhead() {
        if (finishing) {
            return;
        }
        lookAtClocks();
        if (enquiries != null) {
            enquiries.lookAhead();
        }
    }

    private void lookAtClocks() {
        double now = timeline.now();
        double earliest = Double.POSITIVE_INFINITY;
        for (CaseClock clock : clocks) {
            earliest = Math.min(earliest, clock.due(now));
        }
        alarmBy(earliest);
    }

    private void alarmBy(double due) {
        if (due < Double.POSITIVE_INFINITY && (!next.isSet() || due < next.time())) {
            next.at(due);
        }
    }

    /** Finishes one case that is due; an alarm that came too early only looks again. */
    private void look() {
        advance();
        Case done = null;
        for (int k = 0; k < clocks.length && done == null; k++) {
            done = clocks[k].pollFinished();
        }
        if (done != null) {
            drop(done);
            finishing = true;
            completion.finished(this, done);
            finishing = false;
            setSpeeds();
        }
        lookAhead();
    }
}
