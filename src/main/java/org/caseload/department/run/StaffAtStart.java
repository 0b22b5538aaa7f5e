package org.caseload.department.run;

import java.util.ArrayList;
import java.util.List;
import org.caseload.department.balance.BalancedDepartment;
import org.caseload.department.balance.TeamBalance;
import org.caseload.department.workforce.Post;
import org.caseload.department.workforce.Sickness;
import org.caseload.department.workforce.Spells;
import org.caseload.department.workforce.Team;
import org.caseload.department.workforce.Worker;
import org.caseload.department.workforce.Workforce;
import org.caseload.random.Draw;
import org.caseload.random.Equilibrium;
import org.caseload.random.Identity;
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
    private final List<Absence> absences = new ArrayList<>();

    StaffAtStart(Scene scene, Staff staff, Desk desk, Establishment establishment) {
        this.scene = scene;
        this.balance = scene.blueprint().balance();
        this.workforce = scene.blueprint().facts().workforce();
        this.staff = staff;
        this.desk = desk;
        this.establishment = establishment;
    }

    /** An absence in progress; not absent when left is 0. */
    private record Absence(double elapsed, double left) {
        static final Absence NONE = new Absence(0, 0);
    }

    /** Everybody in post in every team, present or absent. */
    void draw() {
        List<String> teams = scene.blueprint().teams();
        for (int t = 0; t < teams.size(); t++) {
            inPost(t, workforce.teams().get(teams.get(t)));
        }
    }

    private void inPost(int t, Team team) {
        TeamBalance steady = balance.teams().get(t);
        long index = 0;
        for (int g = 0; g < scene.grades().count(); g++) {
            double left = team.inPost().getOrDefault(scene.grades().row(g).id(), 0.0);
            double whole = scene.grades().row(g).fte();
            while (left > 1e-9) {
                double fte = Math.min(whole, left);
                long identity = Identity.of(STAFF + t, index);
                double service = service(identity, steady.origins().get(g));
                Worker worker = staff.joins(identity, t, g, fte, scene.now() - service);
                if (scene.grades().row(g).isEstablished()) {
                    establishment.fills(establishment.create(Identity.of(POSTS + t, index), t, fte, g), worker);
                }
                Absence absence = absence(identity);
                absences.add(absence);
                if (isLong(absence)) {
                    worker.present(false);
                    desk.ranking(t).refresh(worker);
                }
                left -= fte;
                index++;
            }
        }
    }

    private double service(long identity, List<TeamBalance.ServiceOrigin> origins) {
        double u = scene.luck().uniform(identity, Draw.SERVICE, 0);
        double passed = 0;
        for (TeamBalance.ServiceOrigin origin : origins) {
            if (u < passed + origin.share() || origin == origins.get(origins.size() - 1)) {
                double within = Math.min(1, Math.max(0, (u - passed) / origin.share()));
                return balance.service().quantile(within, origin.from(), origin.to());
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
        double share = balance.teams().get(worker.team()).underNotice()[worker.gradeNumber()];
        double u = scene.luck().uniform(worker.identity(), Draw.START_STATE, 3);
        if (u < share) {
            double left = worker.grade().notice() * (1 - u / share);
            Post post = worker.post();
            staff.leaving(worker).beginUnderNotice(left);
            if (workforce.recruitment().rolling()) {
                sinceResignation(post, worker.grade().notice() - left);
            }
        } else {
            staff.leaving(worker).begin();
        }
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
