package org.caseload.department.people;

import org.caseload.calendar.WorkingTime;
import org.caseload.department.workforce.Sickness;
import org.caseload.department.workforce.Spells;
import org.caseload.engine.EventPriority;
import org.caseload.engine.Timeline;
import org.caseload.engine.Timer;
import org.caseload.random.KeyedRandom;
import org.caseload.random.Purpose;

/**
 * One worker's sickness: an alternation of present and absent. Candidate spells of each kind come at a capped rate in
 * working time and are accepted with probability hazard over cap (thinning), so the same candidates come whatever the load.
 * Candidates that come during an absence are rejected.
 */
public final class SicknessProcess {
    private final Worker worker;
    private final KeyedRandom luck;
    private final Timeline timeline;
    private final WorkingTime workingTime;
    private final double maxEffect;
    private final double longAfter;
    private final Absences absences;
    private final Kind[] kinds;
    private final Timer back;
    private final Timer tooLong;
    private boolean stopped;

    /**
     * A process that is not yet begun.
     *
     * @param worker whose
     * @param sickness how often and how long
     * @param maxEffect the most that all multipliers on the hazard may come to
     * @param luck the replication's luck
     * @param timeline the replication's timeline
     * @param workingTime the calendar
     * @param absences hears of it
     */
    public SicknessProcess(
            Worker worker,
            Sickness sickness,
            double maxEffect,
            KeyedRandom luck,
            Timeline timeline,
            WorkingTime workingTime,
            Absences absences) {
        this.worker = worker;
        this.luck = luck;
        this.timeline = timeline;
        this.workingTime = workingTime;
        this.maxEffect = maxEffect;
        this.longAfter = sickness.reallocateAfter().workingDays();
        this.absences = absences;
        kinds = new Kind[] {
            new Kind(
                    sickness.shortSpells(),
                    Purpose.SHORT_SICKNESS,
                    Purpose.SHORT_SICKNESS_ACCEPTED,
                    Purpose.SHORT_SICKNESS_LENGTH),
            new Kind(
                    sickness.longSpells(),
                    Purpose.LONG_SICKNESS,
                    Purpose.LONG_SICKNESS_ACCEPTED,
                    Purpose.LONG_SICKNESS_LENGTH)
        };
        back = new Timer(timeline, EventPriority.STAFFING, this::comeBack);
        tooLong = new Timer(timeline, EventPriority.REALLOCATION, () -> absences.absenceIsLong(worker));
    }

    /** Begins, with the worker present. */
    public void begin() {
        for (Kind kind : kinds) {
            kind.next();
        }
    }

    /**
     * Begins in the middle of an absence.
     *
     * @param elapsed working days absent so far
     * @param left working days still to come
     */
    public void beginAbsent(double elapsed, double left) {
        begin();
        beAbsent(elapsed, left);
    }

    /** Ends for good: the worker leaves. */
    public void stop() {
        stopped = true;
        back.cancel();
        tooLong.cancel();
        for (Kind kind : kinds) {
            kind.timer.cancel();
        }
    }

    private void beAbsent(double elapsed, double left) {
        double since = workingTime.elapsed(timeline.now()) - elapsed;
        back.at(Math.max(timeline.now(), workingTime.when(since + elapsed + left)));
        if (elapsed > longAfter) {
            // Long before the start already: whose cases nobody has moved yet has them for one day more.
            tooLong.at(timeline.now() + 1);
        } else if (elapsed + left > longAfter) {
            tooLong.at(Math.max(timeline.now(), workingTime.when(since + longAfter)));
        }
        worker.present(false);
        absences.fellIll(worker);
    }

    private void comeBack() {
        tooLong.cancel();
        worker.present(true);
        absences.returned(worker);
    }

    /** One kind of spell. */
    private final class Kind {
        private final Spells spells;
        private final Purpose gap;
        private final Purpose accepted;
        private final Purpose length;
        private final Timer timer;
        private double candidateAt;
        private int candidate = -1;

        Kind(Spells spells, Purpose gap, Purpose accepted, Purpose length) {
            this.spells = spells;
            this.gap = gap;
            this.accepted = accepted;
            this.length = length;
            candidateAt = workingTime.elapsed(timeline.now());
            timer = new Timer(timeline, EventPriority.WORK, this::consider);
        }

        void next() {
            double cap = spells.spells().perDay() * maxEffect;
            if (cap > 0 && !stopped) {
                candidate++;
                candidateAt += luck.exponential(worker.identity(), gap, candidate) / cap;
                timer.at(Math.max(timeline.now(), workingTime.when(candidateAt)));
            }
        }

        private void consider() {
            int considered = candidate;
            next();
            double factor = Math.min(maxEffect, absences.sicknessFactor(worker));
            if (worker.present() && luck.uniform(worker.identity(), accepted, considered) * maxEffect < factor) {
                beAbsent(0, spells.length().law().quantile(luck.uniform(worker.identity(), length, considered)));
            }
        }
    }
}
