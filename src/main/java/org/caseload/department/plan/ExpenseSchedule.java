package org.caseload.department.plan;

import java.time.LocalDate;
import org.caseload.calendar.Dates;
import org.caseload.department.record.Spending;
import org.caseload.department.run.ReplicationContext;
import org.caseload.engine.EventPriority;
import org.caseload.engine.Timer;

/** The days on which a plan spends money: they follow the calendar from the first. */
final class ExpenseSchedule {
    private final ReplicationContext scene;
    private final Expense expense;
    private final Timer payment;
    private final LocalDate first;
    private final double until;
    private int paid;

    ExpenseSchedule(ReplicationContext scene, Expense expense) {
        this.scene = scene;
        this.expense = expense;
        first = expense.on().on(scene.blueprint().startDate());
        until = scene.blueprint().dayOrNever(expense.until());
        payment = new Timer(scene.timeline(), EventPriority.STAFFING, this::pay);
    }

    /** Sets the alarm for the first day. */
    void begin() {
        payment.at(scene.blueprint().calendar().day(first));
    }

    private void pay() {
        scene.observer().spent(scene.now(), Spending.OTHER, -1, expense.amount().pounds());
        paid++;
        expense.every().ifPresent(interval -> {
            double next = scene.blueprint().calendar().day(Dates.repeated(first, interval, paid));
            if (next < until) {
                payment.at(next);
            }
        });
    }
}
