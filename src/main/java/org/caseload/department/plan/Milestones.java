package org.caseload.department.plan;

import java.util.Optional;
import org.caseload.calendar.PlanDate;
import org.caseload.quantity.Span;

/** Hears of the days on which a plan makes something happen. */
public interface Milestones {

    /** On a day this happens, in few words, such as "30 newly qualified due to start". */
    void at(PlanDate date, String words);

    /** A time after a day this happens. */
    void after(PlanDate date, Span time, String words);

    /** A time after a day people of a grade are due to start, for whom there are posts or who come for some time. */
    default void starters(PlanDate date, Span time, String grade, String words) {
        after(date, time, words);
    }

    /** The same for a day that may not be stated. */
    default void at(Optional<PlanDate> date, String words) {
        date.ifPresent(day -> at(day, words));
    }

    /** The people of a grade, several of them, such as "social workers", "newly qualified" or "agency staff". */
    static String people(String grade) {
        String words = words(grade);
        return switch (grade) {
            case "agency", "project" -> words + " staff";
            case "family-support" -> words + " workers";
            default -> words.endsWith("ed") || words.endsWith("s") ? words : words + "s";
        };
    }

    /** An id as words: hyphens become spaces. */
    static String words(String id) {
        return id.replace('-', ' ');
    }
}
