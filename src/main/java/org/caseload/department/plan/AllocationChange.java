package org.caseload.department.plan;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.caseload.calendar.PlanDate;
import org.caseload.department.allocation.Allocation;
import org.caseload.department.run.DepartmentModel;
import org.caseload.engine.EventPriority;
import org.caseload.engine.Timer;
import org.caseload.parameter.Coherent;
import org.caseload.parameter.Named;
import org.caseload.parameter.Objections;
import org.caseload.parameter.Parameter;

/**
 * Another policy of allocation, another cap, or both, from a date. Nobody loses a case by it: whoever holds more than the new cap
 * is given no more. Where it leaves room, children who wait are given out on the day.
 *
 * @param on first day
 * @param policy the policy from then on; as before without it
 * @param cap most cases of a full-time worker past induction from then on; as before without it
 * @param grades the grades that the cap is for; empty for those that state none of their own
 */
@Named("set-allocation")
public record AllocationChange(
        @Parameter(says = "First day on which it holds.", source = "the plan")
        PlanDate on,

        @Parameter(
                says = "The policy from then on; always-allocate lifts every cap. Without it as before.",
                source = "the plan")
        Optional<Allocation.Policy> policy,

        @Parameter(
                says = "Most cases that a full-time worker past induction may hold under a cap policy from then on; "
                        + "without it as before. Nobody loses a case by a lower one.",
                unit = "cases",
                min = "1",
                max = "1000000",
                source = "the plan")
        OptionalDouble cap,

        @Parameter(
                says =
                        "The grades that the cap is for, whatever they stated; an empty list means those that state none.",
                source = "the plan")
        List<String> grades)
        implements PlannedAction, Coherent {

    /** Copies the list. */
    public AllocationChange {
        grades = List.copyOf(grades);
    }

    @Override
    public void check(Objections objections) {
        if (policy.isEmpty() && cap.isEmpty()) {
            objections.raise("", "it changes nothing; state `policy`, `cap` or both");
        }
        if (cap.isEmpty() && !grades.isEmpty()) {
            objections.raise("grades", "a policy is one for all grades; permitted with `cap`");
        }
    }

    @Override
    public void check(PlanCheck check) {
        check.date("on", on);
        grades.forEach(id -> check.grade("grades", id));
    }

    @Override
    public void begin(ActionContext context) {
        new Timer(context.scene().timeline(), EventPriority.REALLOCATION, () -> take(context.offices()))
                .at(context.scene().blueprint().day(on));
    }

    /** A lower cap takes nothing away; whatever leaves room is used at once. */
    private void take(DepartmentModel offices) {
        policy.ifPresent(other -> offices.desk().changePolicy(other.make()));
        cap.ifPresent(most -> offices.staff().capped(most, grades));
        offices.desk().giveOut();
    }

    @Override
    public void announce(Milestones milestones) {
        String whose = grades.isEmpty()
                ? ""
                : " for " + grades.stream().map(Milestones::people).collect(Collectors.joining(", "));
        String most = cap.isPresent() ? "cap of " + plain(cap.getAsDouble()) + whose : "";
        String how = policy.map(AllocationChange::words).orElse("");
        milestones.at(
                on,
                how + (how.isEmpty() || most.isEmpty() ? "" : ", ") + most + " from here",
                cap.isPresent() ? "cap " + plain(cap.getAsDouble()) : "allocation changes");
    }

    private static String plain(double cases) {
        return BigDecimal.valueOf(cases).stripTrailingZeros().toPlainString();
    }

    private static String words(Allocation.Policy policy) {
        return policy.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
