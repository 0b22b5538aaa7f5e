package org.caseload.result.comparison;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.caseload.result.MeasureSeries;
import org.caseload.result.PlannedEvent;
import org.caseload.result.TimeToTarget;
import org.caseload.result.outside.OutsideView;
import org.caseload.result.sign.EarlySigns;

/**
 * What one strategy of a comparison gives by itself.
 *
 * @param id its short name, unique in the comparison: the file's name without its ending
 * @param name its name as its file states it
 * @param description what its file says about it; empty when it says nothing
 * @param scenarioHash SHA-256 of the resolved scenario with the strategy in it
 * @param changes what it does differently from the base, one line each, in words; empty for the base
 * @param events the dated actions of its plan
 * @param timeToTarget when it reaches the target, if there is one
 * @param daysToTarget mean days to the target, where a run that has not reached it counts as the whole horizon (restricted
 *     mean)
 * @param caseMonthsAbove cases too many, summed over the months of the horizon: one case above the target's level on somebody's
 *     caseload for a month is one, and so is one child without a worker for a month
 * @param cost pounds from the start to the horizon; not defined where the cost of somebody's grade is not stated
 * @param path the comparison's measure week by week
 * @param series the measures compared, month by month
 * @param outside what became of councils that changed staff as its plan does; empty where it changes them by less than 5 % in any year
 * @param signs what to watch in the first months; empty where no target is asked about
 */
public record StrategyOutcome(
        String id,
        String name,
        String description,
        String scenarioHash,
        List<String> changes,
        List<PlannedEvent> events,
        Optional<TimeToTarget> timeToTarget,
        Estimate daysToTarget,
        Estimate caseMonthsAbove,
        Estimate cost,
        MeasureSeries path,
        List<MeasureSeries> series,
        Optional<OutsideView> outside,
        Optional<EarlySigns> signs) {

    /** Copies the lists. */
    public StrategyOutcome {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(description, "description");
        Objects.requireNonNull(scenarioHash, "scenarioHash");
        Objects.requireNonNull(timeToTarget, "timeToTarget");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(outside, "outside");
        Objects.requireNonNull(signs, "signs");
        changes = List.copyOf(changes);
        events = List.copyOf(events);
        series = List.copyOf(series);
    }

    /** The same with an outside view, or with none. */
    public StrategyOutcome with(Optional<OutsideView> seen) {
        return new StrategyOutcome(
                id,
                name,
                description,
                scenarioHash,
                changes,
                events,
                timeToTarget,
                daysToTarget,
                caseMonthsAbove,
                cost,
                path,
                series,
                seen,
                signs);
    }
}
