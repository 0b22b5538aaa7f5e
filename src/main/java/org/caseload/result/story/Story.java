package org.caseload.result.story;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.caseload.result.MeasureName;
import org.caseload.result.Origin;
import org.caseload.result.PlannedEvent;
import org.caseload.result.TargetStatement;

/**
 * One run, to be told as a dated story.
 *
 * @param origin where it comes from
 * @param run which run it is
 * @param measure the measure it is told by: the target's, or the official average
 * @param target the target asked about, if any
 * @param reached the day on which the target was reached, if it was
 * @param daily the measure at each midnight from the start date; NaN where undefined
 * @param inPostAtStart people in post on the start date
 * @param inPostAtEnd people in post at the horizon
 * @param openAtStart cases open on the start date
 * @param openAtEnd cases open at the horizon
 * @param plan the dated actions of the plan
 * @param periods what happened, in order
 * @param longestList the midnight at which the list of unallocated cases was longest, if anybody ever waited
 */
public record Story(
        Origin origin,
        ChosenRun run,
        MeasureName measure,
        Optional<TargetStatement> target,
        Optional<LocalDate> reached,
        List<Double> daily,
        int inPostAtStart,
        int inPostAtEnd,
        int openAtStart,
        int openAtEnd,
        List<PlannedEvent> plan,
        List<StoryPeriod> periods,
        Optional<LongestList> longestList) {

    /** Copies the lists. */
    public Story {
        Objects.requireNonNull(origin, "origin");
        Objects.requireNonNull(run, "run");
        Objects.requireNonNull(measure, "measure");
        Objects.requireNonNull(target, "target");
        Objects.requireNonNull(reached, "reached");
        Objects.requireNonNull(longestList, "longestList");
        daily = List.copyOf(daily);
        plan = List.copyOf(plan);
        periods = List.copyOf(periods);
    }

    /** The measure at the midnight that opens a day; NaN outside the story. */
    public double level(LocalDate date) {
        long day = ChronoUnit.DAYS.between(origin.startDate(), date);
        return day >= 0 && day < daily.size() ? daily.get((int) day) : Double.NaN;
    }

    /**
     * When most children waited for a worker.
     *
     * @param on the day whose first midnight it was
     * @param children how many waited
     */
    public record LongestList(LocalDate on, int children) {}
}
