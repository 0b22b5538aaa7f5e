package org.caseload.result;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a plan does by itself: some of the runs were played twice under the same luck, with the plan and with nothing done.
 *
 * @param measure what is compared: the target's measure, or the official average where no target is asked about
 * @param runs how many runs were played twice
 * @param readings on some dates, in order of time; the first is the start
 * @param openCases open cases on the last of these dates
 * @param cost what the plan costs over doing nothing; empty where the cost of somebody's grade is not stated
 */
public record PlanEffect(
        MeasureName measure, int runs, List<Reading> readings, Optional<Reading> openCases, Optional<PlanCost> cost) {

    /** An effect of which neither open cases nor cost are known. */
    public PlanEffect(MeasureName measure, int runs, List<Reading> readings) {
        this(measure, runs, readings, Optional.empty(), Optional.empty());
    }

    /** Copies the readings. */
    public PlanEffect {
        Objects.requireNonNull(measure, "measure");
        Objects.requireNonNull(openCases, "openCases");
        Objects.requireNonNull(cost, "cost");
        readings = List.copyOf(readings);
    }

    /**
     * The measure on a date.
     *
     * @param without with nothing done
     * @param difference with the plan less without it, run by run under the same luck
     * @param notFollowing with the plan if not one case more came or stayed because there is room; nothing where none does anyway
     */
    public record Reading(Observation without, Observation difference, Optional<Observation> notFollowing) {
        /** The date whose first midnight is read. */
        public LocalDate date() {
            return without.date();
        }

        /** Whether some run is defined both with the plan and without it. */
        public boolean isDefined() {
            return difference.n() > 0;
        }
    }
}
