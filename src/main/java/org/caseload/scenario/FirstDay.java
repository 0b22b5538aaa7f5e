package org.caseload.scenario;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import org.caseload.calendar.PlanDate;
import org.caseload.department.plan.Milestones;
import org.caseload.department.plan.PlannedAction;
import org.caseload.quantity.Span;

/** Finds the first day on which a plan makes something happen. */
final class FirstDay implements Milestones {
    private final LocalDate start;
    private Optional<LocalDate> first = Optional.empty();

    private FirstDay(LocalDate start) {
        this.start = start;
    }

    /** The first day of any of these actions; none where there is no action. */
    static Optional<LocalDate> of(Collection<PlannedAction> actions, LocalDate start) {
        FirstDay days = new FirstDay(start);
        actions.forEach(action -> action.announce(days));
        return days.first;
    }

    @Override
    public void at(PlanDate date, String words, String note) {
        LocalDate day = date.on(start);
        first = first.filter(earlier -> !earlier.isAfter(day)).or(() -> Optional.of(day));
    }

    /** What follows after a time is never the first; what follows at once may be. */
    @Override
    public void after(PlanDate date, Span time, String words, String note) {
        if (time.length() == 0) {
            at(date, words, note);
        }
    }
}
