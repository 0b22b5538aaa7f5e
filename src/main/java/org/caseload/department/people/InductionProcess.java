package org.caseload.department.people;

import org.caseload.department.workforce.GradeTable;
import org.caseload.department.workforce.InductionRamp;
import org.caseload.engine.EventPriority;
import org.caseload.engine.Timeline;
import org.caseload.engine.Timer;

/** One worker's induction: steps of the ramp by time since the start, and the grade that a newly qualified worker becomes. */
public final class InductionProcess {
    /** Hears of a change in a worker's capacity. */
    public interface Progress {
        /** Another step of the ramp. */
        void rampChanged(Worker worker);

        /** Another grade, and the step of its ramp that the worker's service has reached. */
        void gradeChanged(Worker worker);
    }

    private final Worker worker;
    private final GradeTable grades;
    private final Timeline timeline;
    private final Progress progress;
    private final Timer step;

    /**
     * A process that is not yet begun.
     *
     * @param worker whose
     * @param grades the grades
     * @param timeline the replication's timeline
     * @param progress hears of it
     */
    public InductionProcess(Worker worker, GradeTable grades, Timeline timeline, Progress progress) {
        this.worker = worker;
        this.grades = grades;
        this.timeline = timeline;
        this.progress = progress;
        step = new Timer(timeline, EventPriority.STAFFING, this::take);
    }

    /** Begins: sets the alarm for the next change, if there is one. */
    public void begin() {
        double next = nextAfter(timeline.now());
        if (next < Double.POSITIVE_INFINITY) {
            step.at(next);
        }
    }

    /** Ends for good. */
    public void stop() {
        step.cancel();
    }

    private double nextAfter(double now) {
        InductionRamp ramp = worker.grade().induction();
        double next = worker.startedAt() + worker.grade().becomesAfter();
        for (int s = ramp.steps() - 1; s >= 0 && worker.startedAt() + ramp.day(s) > now; s--) {
            next = Math.min(next, worker.startedAt() + ramp.day(s));
        }
        return Math.max(now, next);
    }

    private void take() {
        double now = timeline.now();
        GradeTable.Row grade = worker.grade();
        if (now >= worker.startedAt() + grade.becomesAfter()) {
            int next = grade.becomes();
            double ramp = grades.row(next).induction().shareAt(worker.startedAt(), now);
            worker.becomes(next, grades.row(next), ramp);
            progress.gradeChanged(worker);
        } else {
            worker.ramp(grade.induction().shareAt(worker.startedAt(), now));
            progress.rampChanged(worker);
        }
        begin();
    }
}
