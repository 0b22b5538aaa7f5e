package org.caseload.result;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.caseload.result.outside.OutsideView;
import org.caseload.result.sign.EarlySigns;

/**
 * Everything a finished run of one scenario has to say.
 *
 * @param origin how to make it again
 * @param target the target asked about, if any
 * @param timeToTarget when it is reached; present exactly when there is a target
 * @param series every measure over time, for the department and for each team
 * @param spreads caseloads over workers at the start, the middle and the end; all teams of the target together
 * @param solved the numbers solved by {@code balance}
 * @param events the dated actions of the plan
 * @param outcomeColumns names of the values in each outcome: measure keys at dates
 * @param outcomes one row a run, in order of replication
 * @param workers week by week in the median run
 * @param ignorance what nobody knows exactly, and what that does to the main measure
 * @param plan what is known of the plan beyond its dates
 */
public record RunResult(
        Origin origin,
        Optional<TargetStatement> target,
        Optional<TimeToTarget> timeToTarget,
        List<MeasureSeries> series,
        List<CaseloadSpread> spreads,
        List<SolvedNumber> solved,
        List<PlannedEvent> events,
        List<String> outcomeColumns,
        List<ReplicationOutcome> outcomes,
        WorkerHistory workers,
        InputUncertaintyEffect ignorance,
        AboutThePlan plan) {

    /** Copies the lists and checks that target and time to target go together. */
    public RunResult {
        Objects.requireNonNull(origin, "origin");
        Objects.requireNonNull(workers, "workers");
        Objects.requireNonNull(ignorance, "ignorance");
        Objects.requireNonNull(plan, "plan");
        if (target.isPresent() != timeToTarget.isPresent()) {
            throw new IllegalArgumentException("a target and its time to target go together");
        }
        series = List.copyOf(series);
        spreads = List.copyOf(spreads);
        solved = List.copyOf(solved);
        events = List.copyOf(events);
        outcomeColumns = List.copyOf(outcomeColumns);
        outcomes = List.copyOf(outcomes);
    }

    /** What the plan does by itself; nothing where nothing is planned. */
    public Optional<PlanEffect> planEffect() {
        return plan.effect();
    }

    /** What became of councils that changed staff as the plan does. */
    public Optional<OutsideView> outside() {
        return plan.outside();
    }

    /** What to watch in the first months. */
    public Optional<EarlySigns> signs() {
        return plan.signs();
    }

    /** The same result with an outside view, or with none. */
    public RunResult seenFromOutside(Optional<OutsideView> seen) {
        return new RunResult(
                origin,
                target,
                timeToTarget,
                series,
                spreads,
                solved,
                events,
                outcomeColumns,
                outcomes,
                workers,
                ignorance,
                plan.seenFromOutside(seen));
    }

    /**
     * Finds a series by its key.
     *
     * @param key {@code id} or {@code id/team}
     * @return the series, or empty when this result has none of that key
     */
    public Optional<MeasureSeries> findSeries(String key) {
        return series.stream().filter(s -> s.name().key().equals(key)).findFirst();
    }
}
