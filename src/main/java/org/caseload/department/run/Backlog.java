package org.caseload.department.run;

import java.util.ArrayList;
import java.util.List;
import org.caseload.department.allocation.UnallocatedList;
import org.caseload.department.allocation.WaitingGroup;
import org.caseload.department.casework.Case;
import org.caseload.department.people.Worker;
import org.caseload.engine.EventPriority;
import org.caseload.engine.Timer;
import org.caseload.quantity.Rate;
import org.caseload.quantity.StatedDecimals;

/**
 * The children who wait without a worker when the simulation starts. They are a given stock: from the first working morning
 * they are worked off at a stated pace, in the order of the list, or join the list as a whole when none is stated.
 */
final class Backlog {
    private final ReplicationContext scene;
    private final Desk desk;
    private final UnallocatedList waiting = new UnallocatedList();
    private final Timer morning;
    private final double perWorkingDay;
    private double due;

    Backlog(ReplicationContext scene, Desk desk) {
        this.scene = scene;
        this.desk = desk;
        morning = new Timer(scene.timeline(), EventPriority.REALLOCATION, this::morning);
        perWorkingDay = scene.blueprint()
                .facts()
                .allocation()
                .backlog()
                .map(this::perWorkingDay)
                .orElse(Double.POSITIVE_INFINITY);
    }

    private double perWorkingDay(Rate pace) {
        boolean calendar = pace.exposure() == Rate.Exposure.CALENDAR_DAYS;
        return calendar ? pace.perDay() / scene.workingTime().workingDaysPerDay() : pace.perDay();
    }

    void add(WaitingGroup group) {
        waiting.add(group);
        if (!morning.isSet()) {
            morning.at(Math.floor(scene.now()) + 1);
        }
    }

    /** Somebody finished their stage, or closed, while waiting. */
    boolean remove(Case gone) {
        return waiting.remove(gone);
    }

    /** Whether nobody of those who waited at the start still does. */
    boolean isEmpty() {
        return waiting.isEmpty();
    }

    /** Beyond the pace, everybody who is there for the list takes one child, up to the comfortable load. */
    private void projectTeamsTake() {
        for (Worker worker : List.copyOf(desk.onListDuty())) {
            WaitingGroup group = waiting.first((stage, cases) -> mayTake(worker, stage));
            if (group != null) {
                waiting.remove(group);
                desk.takeFromBacklog(group, worker);
            }
        }
    }

    private boolean mayTake(Worker worker, int stage) {
        double load = worker.caseload().load() + scene.stages().row(stage).weight();
        return worker.isAvailable()
                && StatedDecimals.isAtMost(load, worker.capacity())
                && worker.room() > 0
                && desk.mayKeep(worker.caseload(), stage);
    }

    private void morning() {
        if (scene.workingTime().isWorkingDay((int) scene.now())) {
            due += perWorkingDay;
            List<WaitingGroup> released = new ArrayList<>();
            while (!waiting.isEmpty() && StatedDecimals.isAtMost(1, due)) {
                WaitingGroup first = waiting.first((stage, cases) -> true);
                waiting.remove(first);
                released.add(first);
                due--;
            }
            desk.joinList(released);
            projectTeamsTake();
        }
        if (!waiting.isEmpty()) {
            morning.at(scene.now() + 1);
        }
    }
}
