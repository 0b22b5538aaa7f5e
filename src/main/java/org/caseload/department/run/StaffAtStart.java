package org.caseload.department.run;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.caseload.department.balance.BalancedDepartment;
import org.caseload.department.balance.ServiceCurve;
import org.caseload.department.balance.TeamBalance;
import org.caseload.department.record.Contract;
import org.caseload.department.record.Role;
import org.caseload.department.workforce.Agency;
import org.caseload.department.workforce.GradeTable;
import org.caseload.department.workforce.Post;
import org.caseload.department.workforce.Sickness;
import org.caseload.department.workforce.Spells;
import org.caseload.department.workforce.Team;
import org.caseload.department.workforce.Worker;
import org.caseload.department.workforce.Workforce;
import org.caseload.random.Draw;
import org.caseload.random.Equilibrium;
import org.caseload.random.Identity;
import org.caseload.random.Law;
import org.caseload.random.Luck;

/** Draws the staff in post at the start: for how long, who is ill since when, and who is under notice. */
final class StaffAtStart {
    private static final int STAFF = 0x200;
    private static final int POSTS = 0x400;

    private final Scene scene;
    private final BalancedDepartment balance;
    private final Workforce workforce;
    private final Staff staff;
    private final Desk desk;
    private final Establishment establishment;
    private final WorkingHours hours;
    private final Optional<KnownStaff> known;
    private final Map<String, Worker> byName = new TreeMap<>();
    private final List<Absence> absences = new ArrayList<>();

    StaffAtStart(Scene scene, Staff staff, Desk desk, Establishment establishment) {
        this.scene = scene;
        this.balance = scene.blueprint().balance();
        this.workforce = scene.blueprint().facts().workforce();
        this.staff = staff;
        this.desk = desk;
        this.establishment = establishment;
        hours = new WorkingHours(scene);
        known = workforce.staff().map(file -> new KnownStaff(scene, file));
    }

    /** An absence in progress; not absent when left is 0. */
    private record Absence(double elapsed, double left) {
        static final Absence NONE = new Absence(0, 0);
    }

    /** Everybody in post in every team, present or absent. */
    void draw() {
        if (known.isPresent()) {
            byName.putAll(known.get().join(staff, establishment));
            staff.workers().forEach(this::settleAbsence);
            return;
        }
        List<String> teams = scene.blueprint().teams();
        Map<String, String> named = NamedWorkers.teams(scene.blueprint().facts());
        for (int t = 0; t < teams.size(); t++) {
            String team = teams.get(t);
            List<String> ids = named.keySet().stream()
                    .filter(id -> named.get(id).equals(team))
                    .toList();
            inPost(t, slots(t, scene.blueprint().team(t)), ids);
        }
    }

    /** The workers whom files name, by their ids. */
    Map<String, Worker> byName() {
        return Collections.unmodifiableMap(byName);
    }

    /** One person in post. */
    private record Slot(int grade, double fte) {}

    /** People with hours of their own until each grade is complete; the last of a grade works what is left of it. */
    private List<Slot> slots(int t, Team team) {
        List<Slot> slots = new ArrayList<>();
        for (int g = 0; g < scene.grades().count(); g++) {
            double left = team.inPost().getOrDefault(scene.grades().row(g).id(), 0.0);
            while (left > 1e-9) {
                double fte = Math.min(hours.of(Identity.of(STAFF + t, slots.size()), g), left);
                slots.add(new Slot(g, fte));
                left -= fte;
            }
        }
        return slots;
    }

    private void inPost(int t, List<Slot> slots, List<String> ids) {
        TeamBalance steady = balance.teams().get(t);
        Map<Integer, String> names = names(slots, ids);
        for (int index = 0; index < slots.size(); index++) {
            Slot slot = slots.get(index);
            String name = names.get(index);
            long identity = name == null ? Identity.of(STAFF + t, index) : Identity.named(KnownStaff.WORKERS, name);
            double service = service(identity, slot.grade(), steady);
            Worker worker = staff.joins(identity, t, slot.grade(), slot.fte(), scene.now() - service);
            if (scene.grades().row(slot.grade()).holdsPosts()) {
                Post post = establishment.create(Identity.of(POSTS + t, index), t, slot.fte(), slot.grade());
                establishment.fills(post, worker);
            }
            if (name != null) {
                byName.put(name, worker);
            }
            settleAbsence(worker);
        }
    }

    /** Which of the staff bear the names of a file of open cases: those past their first year before the others. */
    private Map<Integer, String> names(List<Slot> slots, List<String> ids) {
        Map<Integer, String> names = new TreeMap<>();
        for (int round = 0; round < 2; round++) {
            for (int index = 0; index < slots.size() && names.size() < ids.size(); index++) {
                GradeTable.Row grade = scene.grades().row(slots.get(index).grade());
                boolean settled = grade.becomes() == GradeTable.NONE;
                if (grade.role() == Role.SOCIAL_WORKER && settled == (round == 0)) {
                    names.put(index, ids.get(names.size()));
                }
            }
        }
        return names;
    }

    private void settleAbsence(Worker worker) {
        Absence absence = known.isPresent() && known.get().tellsAbsence()
                ? known(known.get(), worker)
                : absence(worker.identity());
        absences.add(absence);
        if (isLong(absence)) {
            worker.present(false);
            desk.ranking(worker.team()).refresh(worker);
        }
    }

    private Absence known(KnownStaff file, Worker worker) {
        double elapsed = file.absentFor(worker);
        if (Double.isNaN(elapsed)) {
            return Absence.NONE;
        }
        double u = scene.luck().uniform(worker.identity(), Draw.START_STATE, 0);
        double v = scene.luck().uniform(worker.identity(), Draw.START_STATE, 1);
        return new Absence(elapsed, file.absenceLeft(elapsed, u, v));
    }

    /** Agency staff have stayed for an exponential time; where nothing is known of how they go, longer than any induction. */
    private double agencyService(long identity) {
        double going = workforce.agency().map(Agency::goingPerDay).orElse(0.0);
        double u = scene.luck().uniform(identity, Draw.SERVICE, 0);
        return going > 0 ? Math.min(ServiceCurve.LONGEST, -StrictMath.log1p(-u) / going) : ServiceCurve.LONGEST;
    }

    private double service(long identity, int grade, TeamBalance steady) {
        GradeTable.Row row = scene.grades().row(grade);
        if (row.contract() == Contract.AGENCY) {
            return agencyService(identity);
        }
        return row.isEstablished()
                ? service(
                        identity, steady.origins().get(grade), balance.service().hiredAs(grade))
                : balance.service()
                        .hiredAs(grade)
                        .quantile(scene.luck().uniform(identity, Draw.SERVICE, 0), 0, ServiceCurve.LONGEST);
    }

    private double service(long identity, List<TeamBalance.ServiceOrigin> origins, ServiceCurve curve) {
        double u = scene.luck().uniform(identity, Draw.SERVICE, 0);
        double passed = 0;
        for (TeamBalance.ServiceOrigin origin : origins) {
            if (u < passed + origin.share() || origin == origins.get(origins.size() - 1)) {
                double within = Math.min(1, Math.max(0, (u - passed) / origin.share()));
                return curve.quantile(within, origin.from(), origin.to());
            }
            passed += origin.share();
        }
        return 0;
    }

    private boolean isLong(Absence absence) {
        return absence.elapsed() >= workforce.sickness().reallocateAfter().workingDays() && absence.left() > 0;
    }

    /** Whether somebody is ill at a random moment, since when and for how much longer. */
    private Absence absence(long identity) {
        Luck luck = scene.luck();
        Sickness sickness = workforce.sickness();
        double away = days(sickness.shortSpells());
        double awayLong = days(sickness.longSpells());
        double u = luck.uniform(identity, Draw.START_STATE, 0) * (1 + away + awayLong);
        if (u >= away + awayLong) {
            return Absence.NONE;
        }
        Equilibrium kind =
                u < away ? scene.blueprint().shortSpell() : scene.blueprint().longSpell();
        double whole = kind.lengthBiasedQuantile(luck.uniform(identity, Draw.START_STATE, 1));
        double elapsed = whole * luck.uniform(identity, Draw.START_STATE, 2);
        return new Absence(elapsed, whole - elapsed);
    }

    private static double days(Spells spells) {
        return spells.spells().perDay() * spells.length().law().mean();
    }

    /** Lets sickness, induction and leaving begin, once the open cases are held. */
    void beginLives() {
        List<Worker> workers = List.copyOf(staff.workers());
        for (Worker worker : workers) {
            Absence absence = absences.get(worker.number());
            if (absence.left() > 0) {
                staff.sickness(worker).beginAbsent(absence.elapsed(), absence.left());
            } else {
                staff.sickness(worker).begin();
            }
            staff.induction(worker).begin();
            beginLeaving(worker);
        }
    }

    private void beginLeaving(Worker worker) {
        if (known.isPresent() && known.get().tellsLeaving()) {
            double leavesIn = known.get().leavesIn(worker);
            if (Double.isNaN(leavesIn)) {
                staff.leaving(worker).begin();
            } else {
                beginUnderNotice(worker, leavesIn);
            }
            return;
        }
        double share = balance.teams().get(worker.team()).underNotice()[worker.gradeNumber()];
        double u = scene.luck().uniform(worker.identity(), Draw.START_STATE, 3);
        if (u < share) {
            beginUnderNotice(worker, worker.grade().notice() * (1 - u / share));
        } else {
            staff.leaving(worker).begin();
        }
    }

    private void beginUnderNotice(Worker worker, double left) {
        Post post = worker.post();
        staff.leaving(worker).beginUnderNotice(left);
        if (workforce.recruitment().rolling() && post != null) {
            double days = Math.max(0, worker.grade().notice() - left);
            if (known.isPresent()) {
                stillSearching(post, days);
            } else {
                sinceResignation(post, days);
            }
        }
    }

    /** Whoever is in post stands in the file, so a search that has gone on for so many days has found nobody yet. */
    private void stillSearching(Post post, double days) {
        Law law = workforce.recruitment().timeToStart().law();
        double u = scene.luck().uniform(post.successor(), Draw.TIME_TO_START, 0);
        double before = law.cumulative(days);
        double left = before < 1
                ? law.quantile(before + u * (1 - before)) - days
                : scene.blueprint().timeToStart().residualQuantile(u);
        establishment.requisition(post).withdraw();
        establishment.requisition(post).openSince(Math.max(0, left));
    }

    /** The search for a successor began at resignation, so many days before the start. */
    private void sinceResignation(Post post, double days) {
        double whole = workforce
                .recruitment()
                .timeToStart()
                .law()
                .quantile(scene.luck().uniform(post.successor(), Draw.TIME_TO_START, 0));
        establishment.requisition(post).withdraw();
        establishment.requisition(post).openSince(Math.max(0, whole - days));
    }
}
