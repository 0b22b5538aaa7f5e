package org.caseload.department.run;

import org.caseload.department.allocation.AllocationPolicy;
import org.caseload.department.plan.AllocationChange;
import org.caseload.engine.Timer;
import org.caseload.engine.Turn;

/** The day from which another policy of allocation or another cap holds. */
final class AllocationSchedule {
    private final Scene scene;
    private final Offices offices;
    private final AllocationChange change;

    AllocationSchedule(Offices offices, AllocationChange change) {
        this.scene = offices.scene();
        this.offices = offices;
        this.change = change;
    }

    /** Sets the alarm for the day. */
    void begin() {
        new Timer(scene.timeline(), Turn.REALLOCATION, this::take)
                .at(scene.blueprint().day(change.on()));
    }

    /** A lower cap takes nothing away; whatever leaves room is used at once. */
    private void take() {
        change.policy().ifPresent(policy -> offices.desk().changePolicy(AllocationPolicy.of(policy)));
        change.cap().ifPresent(cap -> offices.staff().capped(cap, change.grades()));
        offices.desk().giveOut();
    }
}
