package org.caseload.result;

import java.util.Objects;
import java.util.Optional;
import org.caseload.result.outside.OutsideView;
import org.caseload.result.sign.EarlySigns;

/**
 * What is known of a run's plan beyond its dates.
 *
 * @param effect what the plan does by itself; nothing where nothing is planned
 * @param outside what became of councils that changed staff as the plan does; empty where it changes them by less than 5 % in any year
 * @param signs what to watch in the first months; empty where no target is asked about
 */
public record AboutThePlan(Optional<PlanEffect> effect, Optional<OutsideView> outside, Optional<EarlySigns> signs) {
    /** Nothing is planned, or nothing of it was worked out. */
    public static final AboutThePlan NOTHING = new AboutThePlan(Optional.empty(), Optional.empty(), Optional.empty());

    /** Refuses null. */
    public AboutThePlan {
        Objects.requireNonNull(effect, "effect");
        Objects.requireNonNull(outside, "outside");
        Objects.requireNonNull(signs, "signs");
    }

    /** The same with what the plan does, or with nothing planned. */
    public AboutThePlan with(Optional<PlanEffect> does) {
        return new AboutThePlan(does, outside, signs);
    }

    /** The same with an outside view, or with none. */
    public AboutThePlan seenFromOutside(Optional<OutsideView> seen) {
        return new AboutThePlan(effect, seen, signs);
    }

    /** The same with what to watch, or with nothing. */
    public AboutThePlan watching(Optional<EarlySigns> early) {
        return new AboutThePlan(effect, outside, early);
    }
}
