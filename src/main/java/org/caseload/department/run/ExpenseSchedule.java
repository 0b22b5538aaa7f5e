package org.caseload.department.run;

import org.caseload.department.plan.Expense;
import org.caseload.department.record.Spending;
import org.caseload.engine.Timer;
import org.caseload.engine.Turn;

/** The days on which a plan spends money: the n-th is the last whole day by which n of its intervals have passed. */
final class ExpenseSchedule {
    private final Scene scene;
    private final Expense expense;
    private final Timer payment;
    private final double from;
    private final double until;
    private int paid;

    ExpenseSchedule(Scene scene, Expense expense) {
        this.scene = scene;
        this.expense = expense;
        from = scene.blueprint().day(expense.on());
        until = scene.blueprint().dayOrNever(expense.until());
        payment = new Timer(scene.timeline(), Turn.STAFFING, this::pay);
    }

    /** Sets the alarm for the first day. */
    void begin() {
        payment.at(from);
    }

    private void pay() {
        scene.observer().spent(scene.now(), Spending.OTHER, -1, expense.amount().pounds());
        paid++;
        expense.every().ifPresent(interval -> {
            double next = from + Math.floor(paid * interval.days());
            if (next < until) {
                payment.at(next);
            }
        });
    }
}
