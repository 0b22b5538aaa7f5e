package org.caseload.department.run;

import org.caseload.department.people.Worker;

/** Who in post does what, and where: people begin to hold cases, give them up, or go to another team. */
public final class Deployment {
    private final ReplicationContext scene;
    private final Staff staff;
    private final Desk desk;
    private final Attendance attendance;
    private final Establishment establishment;
    private final Redistribution redistribution;
    private final TeamConditions teamConditions;

    Deployment(
            ReplicationContext scene,
            Staff staff,
            Desk desk,
            Attendance attendance,
            Establishment establishment,
            Redistribution redistribution,
            TeamConditions teamConditions) {
        this.scene = scene;
        this.staff = staff;
        this.desk = desk;
        this.attendance = attendance;
        this.establishment = establishment;
        this.redistribution = redistribution;
        this.teamConditions = teamConditions;
    }

    /** It is decided whether somebody in post holds cases from now on, and no longer left to what varies from year to year. */
    public void decideHolding(Worker worker, boolean holds) {
        worker.holdingDecided();
        if (holds && !worker.holdsCases()) {
            beginsToHold(worker);
        } else if (!holds && worker.holdsCases()) {
            stopsHolding(worker);
        }
    }

    /** Somebody in post gives up holding cases: theirs go to colleagues. */
    void stopsHolding(Worker worker) {
        worker.holdsCases(false);
        scene.observer().workerWithoutCases(scene.now(), worker.number());
        handsOver(worker);
        changed(worker);
    }

    /** Somebody in post who held no cases begins to, and fills up as a starter does. */
    void beginsToHold(Worker worker) {
        worker.holdsCases(true);
        scene.observer().workerTakesCases(scene.now(), worker.number());
        changed(worker);
        fillsUp(worker);
    }

    /**
     * Somebody in post who holds cases goes to another team, and their post with them. The cases stay behind, with colleagues; in the
     * new team they fill up as a starter does.
     */
    public void movesTo(Worker worker, int team) {
        int from = worker.team();
        worker.holdsCases(false);
        handsOver(worker);
        desk.ranking(from).release(worker);
        teamConditions.changed(worker);
        worker.movesTo(team);
        // What support and supervision did is the old team's; the new one says below what it does.
        worker.conditions(1, 1);
        worker.holdsCases(true);
        scene.observer().workerMoved(scene.now(), worker.number(), from, team);
        establishment.moved(worker, from);
        desk.ranking(team).join(worker);
        changed(worker);
        fillsUp(worker);
    }

    private void handsOver(Worker worker) {
        redistribution.noLonger(worker);
        desk.ranking(worker.team()).refresh(worker);
        attendance.reallocateAll(worker);
    }

    private void changed(Worker worker) {
        staff.conditionsChanged(worker);
        teamConditions.changed(worker);
    }

    private void fillsUp(Worker worker) {
        redistribution.newStarter(worker);
        desk.roomAt(worker.caseload());
    }
}
