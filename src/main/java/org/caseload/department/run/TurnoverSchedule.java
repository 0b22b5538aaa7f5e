package org.caseload.department.run;

import org.caseload.department.people.Worker;
import org.caseload.department.plan.TurnoverChange;
import org.caseload.department.record.Contract;

/** The time for which permanent staff resign more or less often, whatever their load. */
final class TurnoverSchedule {
    private final Scene scene;
    private final Staff staff;
    private final TurnoverChange change;
    private final double on;
    private final double until;

    TurnoverSchedule(Offices offices, TurnoverChange change) {
        scene = offices.scene();
        staff = offices.staff();
        this.change = change;
        on = scene.blueprint().day(change.on());
        until = scene.blueprint().dayOrNever(change.until());
    }

    /** Needs no alarm: a rate is asked for only when somebody thinks of leaving. */
    void begin() {
        staff.influencesLeaving(this::factor);
    }

    private double factor(Worker worker) {
        boolean holds = scene.now() >= on && scene.now() < until;
        return holds && worker.grade().contract() == Contract.PERMANENT
                ? change.by().factor()
                : 1;
    }
}
