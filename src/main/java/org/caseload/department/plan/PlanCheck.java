package org.caseload.department.plan;

import java.util.Optional;
import org.caseload.calendar.PlanDate;

/**
 * Checks what an action names against the department and the start date. Keys are the action's own, as written in the file,
 * nested ones joined by '/'; what does not hold is reported at its place in the file.
 */
public interface PlanCheck {

    /** A date must be the start date or later. */
    void date(String key, PlanDate date);

    /** A period must begin on the start date or later, and end after it begins. */
    default void period(String key, PlanDate from, String untilKey, Optional<PlanDate> until) {
        date(key, from);
        until.ifPresent(end -> after(untilKey, from, end));
    }

    /** A date must lie after another. */
    void after(String key, PlanDate from, PlanDate date);

    /** A stage of the pathway. */
    void stage(String key, String id);

    /** A grade of the workforce. */
    void grade(String key, String id);

    /** A team of the workforce. */
    void team(String key, String id);

    /** The workforce must say how agency staff come and go. */
    void agency(String key);

    /** The department must say how far cases follow its capacity. */
    void casesFollowCapacity(String key);

    /** Objects in plain English: what was found and what is permitted. */
    void raise(String key, String message);
}
