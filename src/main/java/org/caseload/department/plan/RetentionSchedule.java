package org.caseload.department.plan;

import java.util.BitSet;
import java.util.List;
import org.caseload.department.people.Worker;
import org.caseload.department.record.Contract;
import org.caseload.department.record.Spending;
import org.caseload.department.run.DepartmentModel;
import org.caseload.department.run.ReplicationContext;
import org.caseload.department.run.Staff;
import org.caseload.engine.EventPriority;
import org.caseload.engine.Timer;

/** The day of a retention payment, and what it does to the rate at which those paid leave. */
final class RetentionSchedule {
    private final ReplicationContext scene;
    private final Staff staff;
    private final RetentionPayment payment;
    private final double until;
    private final BitSet paid = new BitSet();

    RetentionSchedule(DepartmentModel offices, RetentionPayment payment) {
        scene = offices.scene();
        staff = offices.staff();
        this.payment = payment;
        until = scene.blueprint().day(payment.until());
    }

    /** Sets the alarm for the day. */
    void begin() {
        new Timer(scene.timeline(), EventPriority.STAFFING, this::pay)
                .at(scene.blueprint().day(payment.on()));
    }

    private void pay() {
        for (Worker worker : List.copyOf(staff.workers())) {
            if (!worker.hasLeft() && !worker.underNotice() && isMeant(worker)) {
                paid.set(worker.number());
                scene.observer()
                        .spent(
                                scene.now(),
                                Spending.RETENTION,
                                worker.number(),
                                payment.cost().pounds());
            }
        }
        staff.influencesLeaving(this::factor);
    }

    private boolean isMeant(Worker worker) {
        String team = scene.blueprint().teams().get(worker.team());
        return worker.grade().contract() == Contract.PERMANENT
                && (payment.grades().isEmpty()
                        || payment.grades().contains(worker.grade().id()))
                && (payment.teams().isEmpty() || payment.teams().contains(team));
    }

    private double factor(Worker worker) {
        return scene.now() < until && paid.get(worker.number()) ? payment.effect() : 1;
    }
}
