package org.caseload.result.story;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What happened in one run from one midnight to another: a month, or more in a long story.
 *
 * @param from the first day
 * @param until the midnight that ends it
 * @param joined who started, in order
 * @param left who left, in order
 * @param absences long absences whose cases were passed on in this time, in order
 * @param referred children referred
 * @param closed cases closed, those ended at the front door included
 * @param waited children who joined the list of unallocated cases
 * @param mostWaiting the longest that list was at a midnight
 * @param timeliness the stages with a limit, each with what was finished
 */
public record StoryPeriod(
        LocalDate from,
        LocalDate until,
        List<Joined> joined,
        List<Left> left,
        List<LongAbsence> absences,
        int referred,
        int closed,
        int waited,
        int mostWaiting,
        List<Timeliness> timeliness) {

    /** Copies the lists. */
    public StoryPeriod {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(until, "until");
        joined = List.copyOf(joined);
        left = List.copyOf(left);
        absences = List.copyOf(absences);
        timeliness = List.copyOf(timeliness);
    }

    /**
     * A worker.
     *
     * @param number from 1
     * @param grade the grade at that moment
     * @param team the team
     */
    public record Person(int number, String grade, String team) {}

    /**
     * Somebody started.
     *
     * @param who the worker
     * @param on the day
     */
    public record Joined(Person who, LocalDate on) {}

    /**
     * What happened to the cases of somebody who gave them all up at once.
     *
     * @param cases how many there were
     * @param colleagues how many colleagues took them
     * @param waiting how many went to the list of unallocated cases
     */
    public record PassedOn(int cases, int colleagues, int waiting) {}

    /**
     * Somebody left.
     *
     * @param who the worker
     * @param on the day
     * @param destination where they went: sector-exit, other-council, agency, contract-end or became-permanent
     * @param cases what happened to their cases
     */
    public record Left(Person who, LocalDate on, String destination, PassedOn cases) {}

    /**
     * Somebody was away for so long that their cases were passed on.
     *
     * @param who the worker
     * @param cause why, as the table of events has it: sickness or long-leave
     * @param since first day away
     * @param on the day on which the cases were passed on
     * @param cases what happened to them
     * @param back when they came back, if they did before the end and did not leave
     */
    public record LongAbsence(
            Person who, String cause, LocalDate since, LocalDate on, PassedOn cases, Optional<LocalDate> back) {

        /** Whether it is maternity, adoption or other long leave. */
        public boolean onLeave() {
            return cause.equals("long-leave");
        }
    }

    /**
     * How many of those finished in a stage were late.
     *
     * @param stage the stage
     * @param limit its limit in working days
     * @param finished how many left the stage
     * @param late how many of them beyond the limit
     * @param longest working days that the longest took
     * @param child number of the child's case whose it was, 0 when nothing was finished
     */
    public record Timeliness(String stage, int limit, int finished, int late, int longest, int child) {
        /** Stands for the initial child protection conference, which is no stage but has a limit as well. */
        public static final String CONFERENCE = "initial-conference";
    }
}
