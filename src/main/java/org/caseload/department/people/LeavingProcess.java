package org.caseload.department.people;

import org.caseload.department.record.Destination;
import org.caseload.department.workforce.Leaving;
import org.caseload.engine.EventPriority;
import org.caseload.engine.Timeline;
import org.caseload.engine.Timer;
import org.caseload.random.KeyedRandom;
import org.caseload.random.Purpose;

/**
 * One worker's way out: candidate resignations come at a capped rate and are accepted with probability hazard over cap;
 * then notice by grade, no new cases in its last weeks, and the leaving day.
 */
public final class LeavingProcess {
    private final Worker worker;
    private Leaving leaving;
    private final double maxEffect;
    private double cap;
    private final KeyedRandom luck;
    private final Timeline timeline;
    private final Departures departures;
    private final Timer candidate;
    private final Timer windDown;
    private final Timer leavingDay;
    private double candidateAt;
    private boolean resignsByChance;
    private int considered = -1;
    private Destination destination = Destination.CONTRACT_END;

    /**
     * A process that is not yet begun.
     *
     * @param worker whose; leaves on the terms of their grade
     * @param maxEffect the most that all multipliers on the hazard may come to
     * @param luck the replication's luck
     * @param timeline the replication's timeline
     * @param departures hears of it
     */
    public LeavingProcess(Worker worker, double maxEffect, KeyedRandom luck, Timeline timeline, Departures departures) {
        this.worker = worker;
        this.leaving = worker.grade().terms();
        this.maxEffect = maxEffect;
        this.cap = leaving.rate().highestPerDay() * maxEffect;
        this.luck = luck;
        this.timeline = timeline;
        this.departures = departures;
        candidate = new Timer(timeline, EventPriority.WORK, this::consider);
        windDown = new Timer(timeline, EventPriority.STAFFING, () -> departures.windsDown(worker));
        leavingDay = new Timer(timeline, EventPriority.DEPARTURE, () -> departures.leaves(worker, destination));
        candidateAt = timeline.now();
    }

    /** Begins with somebody who has not resigned. */
    public void begin() {
        resignsByChance = true;
        if (cap > 0) {
            considered++;
            candidateAt += luck.exponential(worker.identity(), Purpose.LEAVING, considered) / cap;
            candidate.at(candidateAt);
        }
    }

    /** Begins with somebody under notice. */
    public void beginUnderNotice(double daysLeft) {
        resign(daysLeft);
    }

    /** Leaves on a stated day, without notice: the end of a temporary contract. */
    public void leaveOn(double time) {
        leavingDay.at(time);
        windDown.at(Math.max(timeline.now(), time - leaving.windDown().days()));
    }

    /** Is given notice: leaves when it has run out. */
    public void giveNotice() {
        candidate.cancel();
        worker.resigns();
        leaveOn(timeline.now() + worker.grade().notice());
    }

    /** Goes on under other terms from now on, such as those of a permanent post. */
    public void goOn(Leaving terms) {
        leaving = terms;
        cap = terms.rate().highestPerDay() * maxEffect;
        candidate.cancel();
        candidateAt = timeline.now();
        begin();
    }

    /** Has another grade: goes on under its terms if they differ, unless resigned or here for a stated time. */
    public void gradeChanged() {
        Leaving terms = worker.grade().terms();
        if (resignsByChance && !worker.underNotice() && !terms.equals(leaving)) {
            goOn(terms);
        }
    }

    /** Ends for good. */
    public void stop() {
        candidate.cancel();
        windDown.cancel();
        leavingDay.cancel();
    }

    private void consider() {
        double accept = leaving.rate().perDay(timeline.now() - worker.startedAt())
                * Math.min(maxEffect, departures.leavingFactor(worker));
        if (luck.uniform(worker.identity(), Purpose.LEAVING_ACCEPTED, considered) * cap < accept) {
            resign(worker.grade().notice());
        } else {
            begin();
        }
    }

    private void resign(double daysLeft) {
        worker.resigns();
        double day = timeline.now() + daysLeft;
        if (!leavingDay.isSet() || day < leavingDay.time()) {
            leavingDay.at(day);
            windDown.at(Math.max(timeline.now(), day - leaving.windDown().days()));
            destination = leaving.destinations().at(luck.uniform(worker.identity(), Purpose.DESTINATION_OF_LEAVER, 0));
        }
        departures.resigned(worker);
    }
}
