package org.caseload.department.run;

import java.util.ArrayList;
import java.util.List;
import org.caseload.department.balance.BalancedDepartment;
import org.caseload.department.balance.TeamBalance;
import org.caseload.department.casework.Case;
import org.caseload.department.casework.StageTable;
import org.caseload.department.demand.ComingBack;
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

/**
 * Draws the department as it is when the simulation starts: who is in post, for how long, who is ill or under notice, who is
 * being recruited; the open cases with their age and the work left in them; and the closed children who will come back.
 */
final class StartState {
    private static final int STAFF = 0x200;
    private static final int POSTS = 0x400;
    private static final int CASES = 0x10;
    private static final int CLOSED = 0x80;
    private static final int TRIES = 64;

    private final Scene scene;
    private final BalancedDepartment balance;
    private final Workforce workforce;
    private final Staff staff;
    private final Desk desk;
    private final CaseFlow flow;
    private final Establishment establishment;
    private final PathBefore pathBefore;

    StartState(Scene scene, Staff staff, Desk desk, CaseFlow flow, Establishment establishment) {
        this.scene = scene;
        this.balance = scene.blueprint().balance();
        this.workforce = scene.blueprint().facts().workforce();
        this.staff = staff;
        this.desk = desk;
        this.flow = flow;
        this.establishment = establishment;
        pathBefore = new PathBefore(scene.stages(), balance.workPerDay());
    }

    /** Draws everything, in an order on which nothing depends. */
    void draw() {
        List<Absence> absences = new ArrayList<>();
        List<String> teams = scene.blueprint().teams();
        for (int t = 0; t < teams.size(); t++) {
            inPost(t, workforce.teams().get(teams.get(t)), absences);
        }
        openCases();
        staff.loadIsNowNeutral();
        for (int t = 0; t < teams.size(); t++) {
            vacantPosts(t);
            establishment.tell(t);
        }
        beginLives(absences);
        closedChildren();
    }

    /** An absence in progress; not absent when left is 0. */
    private record Absence(double elapsed, double left) {
        static final Absence NONE = new Absence(0, 0);
    }

    private void inPost(int t, Team team, List<Absence> absences) {
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
                Post post = establishment.create(Identity.of(POSTS + t, index), t, fte, g);
                establishment.fills(post, worker);
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

    private void openCases() {
        StageTable stages = scene.stages();
        for (int s = 0; s < stages.count(); s++) {
            int count = count(s);
            for (int k = 0; k < count; k++) {
                openCase(s, Identity.of(CASES + s, k));
            }
        }
    }

    /** Stated counts are kept as they are; solved ones vary as a steady department's do. */
    private int count(int stage) {
        double mean = balance.openCases()[stage];
        return balance.countsStated()[stage]
                ? (int) mean
                : PoissonCount.quantile(scene.luck().uniform(Identity.of(CASES + stage, 0), Draw.START_STAGE, 0), mean);
    }

    private void openCase(int stage, long child) {
        Luck luck = scene.luck();
        int destination = destination(stage, luck.uniform(child, Draw.DESTINATION, 0));
        Equilibrium law = scene.blueprint().equilibrium(stage, destination);
        double delay = entryDelay(stage);
        double whole = 0;
        double age = 0;
        for (int k = 0; k < TRIES && law != null; k++) {
            whole = law.lengthBiasedQuantile(luck.uniform(child, Draw.START_DURATION, k));
            age = whole * luck.uniform(child, Draw.START_AGE, k);
            if (age >= delay) {
                break;
            }
        }
        double referredAt = scene.now() - elapsed(stage, age) - pathBefore.days(child, stage, luck);
        Case open = flow.open(child, 0, referredAt);
        open.enter(stage, destination, scene.now() - elapsed(stage, Math.max(0, age - delay)));
        scene.observer().stageEntered(scene.now(), open.number(), stage);
        desk.allocate(List.of(open), new double[] {whole - age});
    }

    private double entryDelay(int stage) {
        boolean first = stage == scene.stages().first();
        double perDay = scene.stages().row(stage).kind().working()
                ? 1
                : scene.workingTime().workingDaysPerDay();
        return first ? balance.entryDelay() / perDay : 0;
    }

    /** Calendar days in which so much work was done, at the department's own speed. */
    private double elapsed(int stage, double work) {
        return work / balance.workPerDay()[stage];
    }

    /** A branch, drawn in proportion to how much of the stage's work its cases are. */
    private int destination(int stage, double u) {
        List<StageTable.Destination> branches = scene.stages().row(stage).destinations();
        double target = u * scene.stages().row(stage).meanWork();
        for (int d = 0; d < branches.size(); d++) {
            target -= branches.get(d).share() * branches.get(d).work().mean();
            if (target < 0) {
                return d;
            }
        }
        return branches.size() - 1;
    }

    /** Posts that nobody holds, each with its search under way; a broken number of them by chance. */
    private void vacantPosts(int t) {
        double vacancies = balance.teams().get(t).vacancies();
        double whole = Math.floor(vacancies);
        double part = vacancies - whole;
        long first = 1L << 20;
        int count = (int) whole
                + (part > 1e-9 && scene.luck().uniform(Identity.of(POSTS + t, first), Draw.START_STATE, 0) < part
                        ? 1
                        : 0);
        for (int k = 0; k < count; k++) {
            Post post = establishment.create(Identity.of(POSTS + t, first + k), t, 1, likeliestGrade(t));
            if (workforce.recruitment().rolling()) {
                establishment.requisition(post).openSince(searchLeft(post));
            }
        }
    }

    private int likeliestGrade(int t) {
        double[] share = balance.teams().get(t).hiredShare();
        int best = Math.max(0, scene.grades().find("social-worker"));
        for (int g = 0; g < share.length; g++) {
            best = share[g] > share[best] ? g : best;
        }
        return best;
    }

    /** Days to the end of the present attempt to fill a post that is vacant already, its holder having worked notice. */
    private double searchLeft(Post post) {
        Luck luck = scene.luck();
        double again = workforce.recruitment().dropOut().fraction();
        double notice = workforce.leaving().notice().days();
        Equilibrium attempt = scene.blueprint().timeToStart();
        double left = 0;
        for (int k = 0; k < TRIES; k++) {
            long who = post.successor();
            double whole = attempt.lengthBiasedQuantile(luck.uniform(who, Draw.START_DURATION, k));
            double age = whole * luck.uniform(who, Draw.START_AGE, k);
            left = whole - age;
            if (luck.uniform(who, Draw.START_STATE, k + 1) < again || age >= notice) {
                break;
            }
        }
        return left;
    }

    private void beginLives(List<Absence> absences) {
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

    /** Whatever the start, the referrals stated or solved include children who come back, so they must be there. */
    private void closedChildren() {
        double waiting = balance.referralsPerDay()
                * balance.returnProbability()
                * scene.blueprint().facts().demand().reReferral().lag().law().mean();
        Equilibrium lag = scene.blueprint().returnLag();
        ComingBack comingBack = flow.comingBack();
        int count = PoissonCount.quantile(scene.luck().uniform(Identity.of(CLOSED, 0), Draw.START_STAGE, 0), waiting);
        for (int k = 0; k < count; k++) {
            long child = Identity.of(CLOSED, k);
            double whole = lag.lengthBiasedQuantile(scene.luck().uniform(child, Draw.RETURN_LAG, 0));
            double since = whole * scene.luck().uniform(child, Draw.START_AGE, 0);
            double referredAt = scene.now() - since - episodeLength(child);
            comingBack.willComeBack(child, 1, referredAt, scene.now() + whole - since);
        }
    }

    /** Days from referral to closure of a case closed before the start: its path, at the department's own speed. */
    private double episodeLength(long child) {
        Luck luck = scene.luck();
        var rules = scene.blueprint().facts().demand().frontDoor();
        double days = balance.entryDelay() / scene.workingTime().workingDaysPerDay();
        if (luck.uniform(child, Draw.FRONT_DOOR, 0) < rules.noFurtherAction().fraction()) {
            return days;
        }
        int stage = scene.stages().first();
        for (int visit = 0; stage != StageTable.CLOSED && visit < TRIES; visit++) {
            int destination = scene.stages().destination(stage, luck.uniform(child, Draw.DESTINATION, visit));
            double work = scene.stages().work(stage, destination).quantile(luck.uniform(child, Draw.DURATION, visit));
            days += elapsed(stage, visit == 0 ? Math.max(0, work - entryDelay(stage)) : work);
            stage = scene.stages().leadsTo(stage, destination);
        }
        return days;
    }
}
