package org.caseload.department.start;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.caseload.department.people.Post;
import org.caseload.department.people.Worker;
import org.caseload.department.run.Establishment;
import org.caseload.department.run.ReplicationContext;
import org.caseload.department.run.Staff;
import org.caseload.department.workforce.LongLeave;
import org.caseload.department.workforce.Sickness;
import org.caseload.department.workforce.Spells;
import org.caseload.department.workforce.StaffFile;
import org.caseload.department.workforce.StaffMember;
import org.caseload.random.Equilibrium;
import org.caseload.random.Identity;
import org.caseload.random.Law;
import org.caseload.random.Source;

/**
 * The staff whom a file lists, in the order of their ids: their luck is keyed by those, so neither the order of the rows nor
 * another row changes anybody else's.
 */
final class KnownStaff {

    private final ReplicationContext scene;
    private final StaffFile file;
    private final Map<Integer, StaffMember> byNumber = new TreeMap<>();

    KnownStaff(ReplicationContext scene, StaffFile file) {
        this.scene = scene;
        this.file = file;
    }

    /** Everybody joins, each with a post. */
    Map<String, Worker> join(Staff staff, Establishment establishment) {
        List<StaffMember> members = new ArrayList<>(file.members());
        members.sort(Comparator.comparing(StaffMember::id));
        Map<String, Worker> workers = new TreeMap<>();
        for (StaffMember member : members) {
            int team = scene.blueprint().teams().indexOf(member.team());
            int grade = scene.grades().find(member.grade());
            long identity = Identity.named(Source.KNOWN_WORKER.number(), member.id());
            Worker worker = staff.joins(identity, team, grade, member.fte(), day(member.started()), true);
            if (scene.grades().row(grade).holdsPosts()) {
                Post post = establishment.create(post(member.id()), team, member.fte(), grade);
                establishment.fills(post, worker);
            }
            workers.put(member.id(), worker);
            byNumber.put(worker.number(), member);
        }
        return workers;
    }

    /** A post's identity leaves room for its holders to come. */
    private static long post(String worker) {
        return Identity.named(Source.KNOWN_POST.number(), worker) & ~(long) Identity.LARGEST_MEMBER;
    }

    private double day(LocalDate date) {
        return ChronoUnit.DAYS.between(scene.blueprint().startDate(), date);
    }

    /** Whether the file says of everybody who is absent. */
    boolean tellsAbsence() {
        return file.origin().has("absent-since");
    }

    /** Whether the file says of everybody who has resigned. */
    boolean tellsLeaving() {
        return file.origin().has("leaving");
    }

    /** Working days for which a worker has been absent by the start, or NaN at work. */
    double absentFor(Worker worker) {
        return byNumber.get(worker.number())
                .absentSince()
                .map(day -> -scene.workingTime().elapsed(day(day)))
                .orElse(Double.NaN);
    }

    /** Chance that an absence is long leave and no sickness, given how long it has lasted: Bayes' rule. */
    double chanceOfLeave(Worker worker, LongLeave leave) {
        double sick = stillIll(sickness().shortSpells(), absentFor(worker))
                + stillIll(sickness().longSpells(), absentFor(worker));
        double perWorkingDay = leave.rate().perDay() / scene.workingTime().workingDaysPerDay();
        double away = perWorkingDay * (1 - leave.length().law().cumulative(awayFor(worker)));
        return sick + away > 0 ? away / (sick + away) : 0;
    }

    /** Calendar days of a leave still to come, given how long it has lasted. */
    double leaveLeft(Worker worker, LongLeave leave, double v) {
        Law law = leave.length().law();
        double before = law.cumulative(awayFor(worker));
        return Math.max(0, law.quantile(before + v * (1 - before)) - awayFor(worker));
    }

    private double awayFor(Worker worker) {
        return -day(byNumber.get(worker.number()).absentSince().orElseThrow());
    }

    private Sickness sickness() {
        return scene.blueprint().facts().workforce().sickness();
    }

    private static double stillIll(Spells spells, double elapsed) {
        return spells.spells().perDay() * (1 - spells.length().law().cumulative(elapsed));
    }

    /** Days to the midnight that ends a worker's last day, or NaN for somebody who has not resigned. */
    double leavesIn(Worker worker) {
        return byNumber.get(worker.number())
                .leaving()
                .map(last -> day(last.plusDays(1)))
                .orElse(Double.NaN);
    }

    /**
     * Working days of an absence still to come, given how long it has lasted: a short or a long spell by Bayes' rule, then
     * its law beyond that.
     */
    double absenceLeft(double elapsed, double u, double v) {
        double ofShort = stillIll(sickness().shortSpells(), elapsed);
        double ofLong = stillIll(sickness().longSpells(), elapsed);
        boolean isShort = u * (ofShort + ofLong) < ofShort;
        Law law = (isShort ? sickness().shortSpells() : sickness().longSpells())
                .length()
                .law();
        double before = law.cumulative(elapsed);
        double share = before + v * (1 - before);
        if (share < 1) {
            return Math.max(0, law.quantile(share) - elapsed);
        }
        Equilibrium any = isShort
                ? scene.blueprint().laws().shortSpell()
                : scene.blueprint().laws().longSpell();
        return any.residualQuantile(v);
    }
}
