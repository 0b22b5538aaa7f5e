package org.caseload.department.run;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.caseload.department.allocation.Allocation;
import org.caseload.department.allocation.TeamRanking;
import org.caseload.department.casework.Case;
import org.caseload.department.casework.StageTable;
import org.caseload.department.people.Worker;
import org.caseload.department.record.Contract;
import org.caseload.department.record.Role;
import org.caseload.engine.EventPriority;
import org.caseload.engine.Timer;
import org.caseload.quantity.StatedDecimals;

/**
 * Redistribution to starters: they take over cases from their most loaded colleagues up to their own capacity, one case each
 * working day when gradual. The case handed over is the one that entered its stage last, since least is lost with it.
 */
final class Redistribution {
    private final ReplicationContext scene;
    private final Desk desk;
    private final CaseFlow flow;
    private final Allocation.Redistribution practice;

    /** By worker: cases of brothers and sisters taken over ahead of the pace of one each working day. */
    private final Map<Integer, Integer> takenAhead = new TreeMap<>();

    private final Set<Worker> starters = new LinkedHashSet<>();
    private final List<List<TeamRanking>> helped = new ArrayList<>();
    private final Timer morning;
    private final double lightest;

    Redistribution(ReplicationContext scene, Desk desk, CaseFlow flow) {
        this.scene = scene;
        this.desk = desk;
        this.flow = flow;
        practice = scene.blueprint().facts().allocation().redistributeToStarters();
        lightest = scene.stages().rows().stream()
                .mapToDouble(StageTable.Row::weight)
                .min()
                .orElse(0);
        morning = new Timer(scene.timeline(), EventPriority.REALLOCATION, this::morning);
        for (int t = 0; t < scene.blueprint().teams().size(); t++) {
            helped.add(helpedBy(t));
        }
    }

    /** Whom the starters of a team take cases from: their team, and in a team that the plan opens all that hold the same stages. */
    private List<TeamRanking> helpedBy(int team) {
        Set<TeamRanking> teams = new LinkedHashSet<>(List.of(desk.ranking(team)));
        for (int s = 0; s < scene.stages().count() && scene.blueprint().opensLater(team); s++) {
            if (desk.teamsHolding(s).contains(desk.ranking(team))) {
                teams.addAll(desk.teamsHolding(s));
            }
        }
        return List.copyOf(teams);
    }

    /** Somebody starts; managers and family support workers hold no cases and take none over. */
    void newStarter(Worker worker) {
        if (practice != Allocation.Redistribution.NONE && holdsCases(worker)) {
            worker.starter(true);
            offerMore(worker);
        }
    }

    /**
     * Somebody has been away for so long that the cases went to colleagues: on the return they fill up as a starter does. Not
     * those of a project team, who take over nobody's cases, nor those who hold none.
     */
    void lostCases(Worker worker) {
        if (practice != Allocation.Redistribution.NONE
                && holdsCases(worker)
                && worker.grade().contract() != Contract.PROJECT_TEAM) {
            worker.starter(true);
        }
    }

    private static boolean holdsCases(Worker worker) {
        return worker.grade().role() == Role.SOCIAL_WORKER && worker.holdsCases();
    }

    /** Somebody who was away is back. */
    void back(Worker worker) {
        if (worker.isStarter()) {
            offerMore(worker);
            if (practice == Allocation.Redistribution.AT_ONCE && worker.ramp() >= 1) {
                worker.starter(false);
            }
        }
    }

    /** A starter's capacity grew. */
    void offerMore(Worker worker) {
        if (!worker.isStarter()) {
            return;
        }
        if (practice == Allocation.Redistribution.AT_ONCE) {
            boolean moved = true;
            while (moved) {
                moved = takeOver(worker);
            }
            return;
        }
        starters.add(worker);
        if (!morning.isSet()) {
            morning.at(Math.floor(scene.now()) + 1);
        }
    }

    /** Somebody is no longer a starter. */
    void noLonger(Worker worker) {
        starters.remove(worker);
        worker.starter(false);
    }

    private void morning() {
        int day = (int) scene.now();
        if (scene.workingTime().isWorkingDay(day)) {
            for (Worker starter : List.copyOf(starters)) {
                int ahead = takenAhead.getOrDefault(starter.number(), 0);
                if (ahead > 0) {
                    takenAhead.put(starter.number(), ahead - 1);
                } else if (!takeOver(starter) && starter.isAvailable()) {
                    starters.remove(starter);
                    if (starter.ramp() >= 1) {
                        starter.starter(false);
                    }
                }
            }
        }
        helped.forEach(teams -> teams.forEach(TeamRanking::forgetOrders));
        if (!starters.isEmpty()) {
            morning.at(day + 1.0);
        }
    }

    /** Takes over one family's cases if there is capacity and a more loaded colleague; whether it did. */
    private boolean takeOver(Worker starter) {
        if (!starter.isAvailable() || isFull(starter)) {
            return false;
        }
        Worker most = null;
        double highest = starter.loadRatio();
        for (TeamRanking team : helped.get(starter.team())) {
            Worker first = team.mostLoaded(highest, colleague -> colleague != starter && hasAnyFor(starter, colleague));
            if (first != null) {
                most = first;
                highest = first.loadRatio();
            }
        }
        Case moved = most == null ? null : lastStarted(most, starter, highest);
        if (moved == null) {
            return false;
        }
        List<Case> family = family(most, moved, starter);
        for (Case child : family) {
            flow.handOver(most, child, starter);
        }
        takenAhead.put(starter.number(), family.size() - 1);
        return true;
    }

    /** A case and those of its brothers and sisters with the same colleague whom the starter may hold too. */
    private List<Case> family(Worker from, Case one, Worker to) {
        List<Case> family = from.caseload().withSiblings(one);
        family.removeIf(child -> !mayTakeOver(to, from, child.stage()));
        return family;
    }

    /** Whether not even the lightest case fits: nobody need be looked for who has one to hand over. */
    private boolean isFull(Worker starter) {
        return starter.room() <= 0
                || !StatedDecimals.isAtMost(starter.caseload().load() + lightest, starter.capacity());
    }

    /** Whether a starter with a case of a colleague's, which may be taken over, and its brothers and sisters is the less loaded still. */
    private boolean leavesStarterBelow(Worker starter, Worker colleague, Case one, double highest) {
        double load =
                starter.caseload().load() + scene.stages().row(one.stage()).weight();
        int moved = 1;
        for (int n = 0; n < colleague.caseload().cases(); n++) {
            Case other = colleague.caseload().held(n);
            if (other != one && other.hasSibling(one) && mayTakeOver(starter, colleague, other.stage())) {
                load += scene.stages().row(other.stage()).weight();
                moved++;
            }
        }
        return StatedDecimals.isAtMost(load, starter.capacity())
                && load / starter.capacity() < highest
                && starter.room() >= moved;
    }

    /** Cases of the own team as the grade allows; of other teams only what the starter's team holds too. */
    private boolean mayTakeOver(Worker starter, Worker colleague, int stage) {
        return starter.mayHold(stage) && (starter.team() == colleague.team() || desk.holds(starter.team(), stage));
    }

    private boolean hasAnyFor(Worker starter, Worker colleague) {
        for (int n = 0; n < colleague.caseload().cases(); n++) {
            if (mayTakeOver(starter, colleague, colleague.caseload().held(n).stage())) {
                return true;
            }
        }
        return false;
    }

    /**
     * The case of a colleague that entered its stage last among those the starter may hold and has room for, with the brothers and
     * sisters who are there too; null if there is none.
     */
    private Case lastStarted(Worker from, Worker to, double highest) {
        Case last = null;
        for (int n = 0; n < from.caseload().cases(); n++) {
            Case held = from.caseload().held(n);
            boolean later = last == null
                    || held.enteredAt() > last.enteredAt()
                    || held.enteredAt() == last.enteredAt() && held.number() > last.number();
            if (later && mayTakeOver(to, from, held.stage()) && leavesStarterBelow(to, from, held, highest)) {
                last = held;
            }
        }
        return last;
    }
}
