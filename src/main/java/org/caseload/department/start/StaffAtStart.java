package org.caseload.department.start;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.caseload.department.balance.BalancedDepartment;
import org.caseload.department.blueprint.NamedWorkers;
import org.caseload.department.people.Post;
import org.caseload.department.people.Worker;
import org.caseload.department.record.Contract;
import org.caseload.department.record.Role;
import org.caseload.department.run.Desk;
import org.caseload.department.run.Establishment;
import org.caseload.department.run.ReplicationContext;
import org.caseload.department.run.Staff;
import org.caseload.department.run.WorkingHours;
import org.caseload.department.staffing.ServiceCurve;
import org.caseload.department.staffing.TeamBalance;
import org.caseload.department.workforce.Agency;
import org.caseload.department.workforce.GradeTable;
import org.caseload.department.workforce.Team;
import org.caseload.department.workforce.Workforce;
import org.caseload.quantity.StatedDecimals;
import org.caseload.random.Identity;
import org.caseload.random.Law;
import org.caseload.random.Purpose;
import org.caseload.random.Source;

/** Draws the staff in post at the start: for how long, who is ill since when, and who is under notice. */
final class StaffAtStart {

    private final ReplicationContext scene;
    private final BalancedDepartment balance;
    private final Workforce workforce;
    private final Staff staff;
    private final Desk desk;
    private final Establishment establishment;
    private final WorkingHours hours;
    private final Optional<KnownStaff> known;
    private final Map<String, Worker> byName = new TreeMap<>();
    private final AbsencesAtStart absences;

    StaffAtStart(ReplicationContext scene, Staff staff, Desk desk, Establishment establishment) {
        this.scene = scene;
        this.balance = scene.blueprint().balance();
        this.workforce = scene.blueprint().facts().workforce();
        this.staff = staff;
        this.desk = desk;
        this.establishment = establishment;
        hours = new WorkingHours(scene);
        known = workforce.staff().map(file -> new KnownStaff(scene, file));
        absences = new AbsencesAtStart(scene, staff, known);
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
            double left = StatedDecimals.exact(
                    team.inPost().getOrDefault(scene.grades().row(g).id(), 0.0));
            while (left > 0) {
                double fte = Math.min(hours.of(Identity.of(Source.STAFF_AT_START.number(t), slots.size()), g), left);
                slots.add(new Slot(g, fte));
                left = StatedDecimals.exact(left - fte);
            }
        }
        return slots;
    }

    private void inPost(int t, List<Slot> slots, List<String> ids) {
        TeamBalance steady = balance.teams().get(t);
        Map<Integer, String> names = names(slots, ids);
        double[] toHold = new double[scene.grades().count()];
        for (int index = 0; index < slots.size(); index++) {
            Slot slot = slots.get(index);
            String name = names.get(index);
            long identity = name == null
                    ? Identity.of(Source.STAFF_AT_START.number(t), index)
                    : Identity.named(Source.KNOWN_WORKER.number(), name);
            double service = service(identity, slot.grade(), steady);
            Worker worker = staff.joins(
                    identity,
                    t,
                    slot.grade(),
                    slot.fte(),
                    scene.now() - service,
                    holdsCases(slot, toHold) || name != null);
            if (scene.grades().row(slot.grade()).holdsPosts()) {
                Post post = establishment.create(
                        Identity.of(Source.POST_AT_START.number(t), index), t, slot.fte(), slot.grade());
                establishment.fills(post, worker);
            }
            if (name != null) {
                byName.put(name, worker);
            }
            settleAbsence(worker);
        }
    }

    /** Of each grade in a team as many hold cases as its share says, to the nearest person. */
    private boolean holdsCases(Slot slot, double[] toHold) {
        double share = scene.grades().row(slot.grade()).holding();
        toHold[slot.grade()] += share * slot.fte();
        boolean holds = toHold[slot.grade()] >= slot.fte() / 2;
        toHold[slot.grade()] -= holds ? slot.fte() : 0;
        return share >= 1 || holds;
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
        if (absences.isLongAway(worker)) {
            worker.present(false);
            desk.ranking(worker.team()).refresh(worker);
        }
    }

    /** Agency staff have stayed for an exponential time; where nothing is known of how they go, longer than any induction. */
    private double agencyService(long identity) {
        double going = workforce.agency().map(Agency::goingPerDay).orElse(0.0);
        double u = scene.luck().uniform(identity, Purpose.SERVICE, 0);
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
                        .quantile(scene.luck().uniform(identity, Purpose.SERVICE, 0), 0, ServiceCurve.LONGEST);
    }

    private double service(long identity, List<TeamBalance.ServiceOrigin> origins, ServiceCurve curve) {
        double u = scene.luck().uniform(identity, Purpose.SERVICE, 0);
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

    /** Lets sickness, leave, induction and leaving begin, once the open cases are held. */
    void beginLives() {
        List<Worker> workers = List.copyOf(staff.workers());
        for (Worker worker : workers) {
            absences.begin(worker);
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
        double u = scene.luck().uniform(worker.identity(), Purpose.START_STATE, 3);
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
        double u = scene.luck().uniform(post.successor(), Purpose.TIME_TO_START, 0);
        double before = law.cumulative(days);
        double left = before < 1
                ? law.quantile(before + u * (1 - before)) - days
                : scene.blueprint().laws().timeToStart().residualQuantile(u);
        establishment.requisition(post).withdraw();
        establishment.requisition(post).openSince(Math.max(0, left));
    }

    /** The search for a successor began at resignation, so many days before the start. */
    private void sinceResignation(Post post, double days) {
        double whole = workforce
                .recruitment()
                .timeToStart()
                .law()
                .quantile(scene.luck().uniform(post.successor(), Purpose.TIME_TO_START, 0));
        establishment.requisition(post).withdraw();
        establishment.requisition(post).openSince(Math.max(0, whole - days));
    }
}
