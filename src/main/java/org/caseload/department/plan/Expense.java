package org.caseload.department.plan;

import java.util.Optional;
import org.caseload.calendar.PlanDate;
import org.caseload.parameter.Coherent;
import org.caseload.parameter.Named;
import org.caseload.parameter.Objections;
import org.caseload.parameter.Parameter;
import org.caseload.quantity.Money;
import org.caseload.quantity.Span;

/**
 * Money for something that changes nothing else in the model, once or again and again.
 *
 * @param on first day on which it is spent
 * @param amount how much each time
 * @param buys what for
 * @param every time from one payment to the next, by the calendar; once without it
 * @param until day from which it is no longer spent
 */
@Named("spend")
public record Expense(
        @Parameter(says = "Day on which it is spent, or first spent.", source = "the plan")
        PlanDate on,

        @Parameter(
                says = "How much each time; below zero for a saving.",
                min = "-£1000m",
                max = "£1000m",
                source = "the plan")
        Money amount,

        @Parameter(says = "What it buys, in few words.", source = "the plan")
        String buys,

        @Parameter(
                says =
                        "Time from one payment to the next; without it there is one payment. Months and years follow the calendar "
                                + "from the first day: monthly from 31 January is 31 January, the last of February, 31 March and so "
                                + "on; yearly from 29 February is 28 February in years without one.",
                min = "1 day",
                max = "10 years",
                source = "the plan")
        Optional<Span> every,

        @Parameter(says = "Day from which nothing more is spent; without it payments go on.", source = "the plan")
        Optional<PlanDate> until)
        implements PlannedAction, Coherent {

    @Override
    public void check(Objections objections) {
        if (until.isPresent() && every.isEmpty()) {
            objections.raise("until", "there is one payment only; permitted with `every`");
        }
        if (every.isPresent() && every.get().isWorking()) {
            objections.raise("every", "working days are not permitted here; permitted: such as 1 month");
        }
    }

    @Override
    public void check(PlanCheck check) {
        check.period("on", on, "until", until);
    }

    @Override
    public void begin(ActionContext context) {
        new ExpenseSchedule(context.scene(), this).begin();
    }

    @Override
    public void announce(Milestones milestones) {
        String often = every.map(span -> " every " + span).orElse("");
        milestones.at(on, amount + " for " + buys + often, "spending");
        milestones.at(until, "no more money for " + buys, "spending ends");
    }
}
