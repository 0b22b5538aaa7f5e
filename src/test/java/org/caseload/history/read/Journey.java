package org.caseload.history.read;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.caseload.history.KindOfWork;

/**
 * One case of an invented child, from the referral to the closure.
 *
 * @param child the child's id as a council's system has it
 * @param referred the day of the referral
 * @param noFurtherAction whether it ended at the front door
 * @param steps the kinds of work, each beginning where the one before ended
 */
public record Journey(String child, LocalDate referred, boolean noFurtherAction, List<Step> steps) {

    /**
     * A time in one kind of work.
     *
     * @param work the kind of work
     * @param from its first day
     * @param to the day on which it ended; empty while it is open
     * @param worker who held it
     * @param team the team
     */
    public record Step(KindOfWork work, LocalDate from, Optional<LocalDate> to, String worker, String team) {
        boolean shownIn(LocalDate first, LocalDate asOf) {
            return !from.isAfter(asOf) && (to.isEmpty() || !to.get().isBefore(first));
        }

        /** As it stood on a day. */
        Step asOf(LocalDate day) {
            return new Step(work, from, to.filter(end -> !end.isAfter(day)), worker, team);
        }
    }

    /** The day of the closure; empty while it is open. */
    public Optional<LocalDate> closed() {
        return steps.isEmpty()
                ? Optional.of(referred)
                : steps.get(steps.size() - 1).to();
    }

    /** As it stood on a day. */
    public Journey asOf(LocalDate day) {
        return new Journey(
                child,
                referred,
                noFurtherAction,
                steps.stream()
                        .filter(step -> !step.from().isAfter(day))
                        .map(step -> step.asOf(day))
                        .toList());
    }

    boolean shownIn(LocalDate first, LocalDate asOf) {
        return !referred.isAfter(asOf) && (closed().isEmpty() || !closed().get().isBefore(first));
    }

    List<Step> of(KindOfWork work) {
        return steps.stream().filter(step -> step.work() == work).toList();
    }
}
