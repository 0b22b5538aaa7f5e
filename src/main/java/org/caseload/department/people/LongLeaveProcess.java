package org.caseload.department.people;

import org.caseload.department.workforce.LongLeave;
import org.caseload.engine.EventPriority;
import org.caseload.engine.Timeline;
import org.caseload.engine.Timer;
import org.caseload.random.KeyedRandom;
import org.caseload.random.Purpose;

/**
 * One worker's long leave: an alternation of time until the next leave and leave, in calendar time. A leave that falls due
 * during sickness begins on the return. The worker does not fall ill during a leave.
 */
public final class LongLeaveProcess {
    private final Worker worker;
    private final LongLeave leave;
    private final KeyedRandom luck;
    private final Timeline timeline;
    private final Absences absences;
    private final Timer falls;
    private final Timer back;
    private final Timer casesGo;
    private int number = -1;
    private boolean due;
    private double lasts;

    /**
     * A process that is not yet begun.
     *
     * @param worker whose
     * @param leave how often and how long
     * @param luck the replication's luck
     * @param timeline the replication's timeline
     * @param absences hears of it
     */
    public LongLeaveProcess(Worker worker, LongLeave leave, KeyedRandom luck, Timeline timeline, Absences absences) {
        this.worker = worker;
        this.leave = leave;
        this.luck = luck;
        this.timeline = timeline;
        this.absences = absences;
        falls = new Timer(timeline, EventPriority.STAFFING, () -> fallsDue(length()));
        back = new Timer(timeline, EventPriority.STAFFING, this::comeBack);
        casesGo = new Timer(timeline, EventPriority.REALLOCATION, () -> absences.absenceIsLong(worker));
    }

    /** Begins, with the worker not on leave. */
    public void begin() {
        double rate = leave.rate().perDay();
        if (rate > 0) {
            number++;
            falls.at(timeline.now() + luck.exponential(worker.identity(), Purpose.LONG_LEAVE, number) / rate);
        }
    }

    /**
     * Begins in the middle of a leave. Whose cases nobody has moved yet has them for one day more.
     *
     * @param daysLeft calendar days of it still to come
     */
    public void beginOnLeave(double daysLeft) {
        casesGo.at(timeline.now() + 1);
        lasts = daysLeft;
        beAway();
    }

    /** A leave of so many calendar days falls due: it begins now, or on the return of somebody who is ill. */
    public void fallsDue(double days) {
        due = !worker.present();
        lasts = days;
        if (!due) {
            goOnLeave();
        }
    }

    /** Somebody who was ill is back: whether a leave that fell due meanwhile begins instead. */
    public boolean beginsOnReturn() {
        boolean begins = due;
        due = false;
        if (begins) {
            goOnLeave();
        }
        return begins;
    }

    /** Ends for good: the worker leaves. */
    public void stop() {
        due = false;
        falls.cancel();
        back.cancel();
        casesGo.cancel();
    }

    private double length() {
        return leave.length().law().quantile(luck.uniform(worker.identity(), Purpose.LONG_LEAVE_LENGTH, number));
    }

    /** The leave is foreseen: the cases go to colleagues at once. */
    private void goOnLeave() {
        beAway();
        absences.absenceIsLong(worker);
    }

    private void beAway() {
        back.at(timeline.now() + lasts);
        worker.present(false);
        absences.wentOnLeave(worker);
    }

    private void comeBack() {
        casesGo.cancel();
        worker.present(true);
        begin();
        absences.returned(worker);
    }
}
