package org.caseload.department.start;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.caseload.department.people.Worker;
import org.caseload.department.record.Contract;
import org.caseload.department.run.ReplicationContext;
import org.caseload.department.run.Staff;
import org.caseload.department.workforce.LongLeave;
import org.caseload.department.workforce.Sickness;
import org.caseload.department.workforce.Spells;
import org.caseload.department.workforce.Workforce;
import org.caseload.random.Equilibrium;
import org.caseload.random.KeyedRandom;
import org.caseload.random.Purpose;

/** Who is ill or on long leave at the start, since when and for how much longer. */
final class AbsencesAtStart {
    private final ReplicationContext scene;
    private final Workforce workforce;
    private final Staff staff;
    private final Optional<KnownStaff> known;
    private final Optional<Equilibrium> leaveInProgress;
    private final List<Absence> absences = new ArrayList<>();

    AbsencesAtStart(ReplicationContext scene, Staff staff, Optional<KnownStaff> known) {
        this.scene = scene;
        this.staff = staff;
        this.known = known.filter(KnownStaff::tellsAbsence);
        workforce = scene.blueprint().facts().workforce();
        leaveInProgress = workforce
                .longLeave()
                .filter(leave -> leave.length().law().mean() > 0)
                .map(leave -> new Equilibrium(leave.length().law()));
    }

    /**
     * An absence in progress; not absent when left is 0.
     *
     * @param onLeave whether it is long leave, in calendar days; else sickness, in working days
     * @param elapsed days absent so far; not told of a leave
     * @param left days still to come
     */
    private record Absence(boolean onLeave, double elapsed, double left) {
        static final Absence NONE = new Absence(false, 0, 0);

        static Absence leave(double left) {
            return new Absence(true, 0, left);
        }
    }

    /** Settles it for the next worker, who has just joined; whether they are away for so long that they hold no cases. */
    boolean isLongAway(Worker worker) {
        Absence absence = known.isPresent() ? known(known.get(), worker) : drawn(worker);
        absences.add(absence);
        boolean isLong =
                absence.elapsed() >= workforce.sickness().reallocateAfter().workingDays();
        return absence.left() > 0 && (absence.onLeave() || isLong);
    }

    /** Lets a worker's sickness and leave begin. */
    void begin(Worker worker) {
        Absence absence = absences.get(worker.number());
        if (absence.onLeave()) {
            staff.sickness(worker).begin();
            staff.leave(worker).beginOnLeave(absence.left());
            return;
        }
        if (absence.left() > 0) {
            staff.sickness(worker).beginAbsent(absence.elapsed(), absence.left());
        } else {
            staff.sickness(worker).begin();
        }
        staff.scheduleLeave(worker);
    }

    private static boolean mayBeOnLeave(Worker worker) {
        return worker.grade().contract() == Contract.PERMANENT;
    }

    private Absence known(KnownStaff file, Worker worker) {
        double elapsed = file.absentFor(worker);
        if (Double.isNaN(elapsed)) {
            return Absence.NONE;
        }
        KeyedRandom luck = scene.luck();
        if (workforce.longLeave().isPresent() && mayBeOnLeave(worker)) {
            LongLeave leave = workforce.longLeave().get();
            double u = luck.uniform(worker.identity(), Purpose.LONG_LEAVE_AT_START, 0);
            if (u < file.chanceOfLeave(worker, leave)) {
                double v = luck.uniform(worker.identity(), Purpose.LONG_LEAVE_AT_START, 1);
                return Absence.leave(file.leaveLeft(worker, leave, v));
            }
        }
        double u = luck.uniform(worker.identity(), Purpose.START_STATE, 0);
        double v = luck.uniform(worker.identity(), Purpose.START_STATE, 1);
        return new Absence(false, elapsed, file.absenceLeft(elapsed, u, v));
    }

    /** Whether somebody is away at a random moment. Nobody falls ill on leave, so the chance of leave comes first. */
    private Absence drawn(Worker worker) {
        long identity = worker.identity();
        if (workforce.longLeave().isPresent() && mayBeOnLeave(worker)) {
            double share = workforce.longLeave().get().shareAway();
            if (scene.luck().uniform(identity, Purpose.LONG_LEAVE_AT_START, 0) < share) {
                double u = scene.luck().uniform(identity, Purpose.LONG_LEAVE_AT_START, 1);
                return Absence.leave(leaveInProgress.orElseThrow().residualQuantile(u));
            }
        }
        return sickness(identity);
    }

    /** Whether somebody is ill at a random moment, since when and for how much longer. */
    private Absence sickness(long identity) {
        KeyedRandom luck = scene.luck();
        Sickness sickness = workforce.sickness();
        double away = days(sickness.shortSpells());
        double awayLong = days(sickness.longSpells());
        double u = luck.uniform(identity, Purpose.START_STATE, 0) * (1 + away + awayLong);
        if (u >= away + awayLong) {
            return Absence.NONE;
        }
        Equilibrium kind = u < away
                ? scene.blueprint().laws().shortSpell()
                : scene.blueprint().laws().longSpell();
        double whole = kind.lengthBiasedQuantile(luck.uniform(identity, Purpose.START_STATE, 1));
        double elapsed = whole * luck.uniform(identity, Purpose.START_STATE, 2);
        return new Absence(false, elapsed, whole - elapsed);
    }

    private static double days(Spells spells) {
        return spells.spells().perDay() * spells.length().law().mean();
    }
}
