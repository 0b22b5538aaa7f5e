package org.caseload.department.plan;

import java.util.Optional;
import org.caseload.calendar.PlanDate;
import org.caseload.quantity.Span;

/** Hears of the days on which a plan makes something happen. */
public interface Milestones {

    /**
     * On a day this happens.
     *
     * @param words in few words, such as "30 newly qualified due to start"
     * @param note in one to three, for the line of a chart, such as "30 start"
     */
    void at(PlanDate date, String words, String note);

    /** A time after a day this happens. */
    void after(PlanDate date, Span time, String words, String note);

    /** A time after a day people of a grade are due to start, for whom there are posts or who come for some time. */
    default void starters(PlanDate date, Span time, String grade, String words, String note) {
        after(date, time, words, note);
    }

    /** The same for a day that may not be stated. */
    default void at(Optional<PlanDate> date, String words, String note) {
        date.ifPresent(day -> at(day, words, note));
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
