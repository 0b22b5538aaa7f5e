package org.caseload.result.comparison;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * Which strategy is best at one date by the comparison's measure, where less is better.
 *
 * @param date the date
 * @param indifference a difference too small to matter, in the measure's unit
 * @param places one a strategy, the base included, best mean first
 * @param runs pairs of runs in which the measure is defined for all strategies
 * @param runsNeeded about how many runs it would take to tell the two best apart; 0 where they are told apart
 */
public record Ranking(LocalDate date, double indifference, List<Place> places, int runs, long runsNeeded) {

    /** Copies the list. */
    public Ranking {
        Objects.requireNonNull(date, "date");
        places = List.copyOf(places);
    }

    /**
     * One strategy's place.
     *
     * @param strategy number in the comparison, 0 for the base
     * @param mean its mean, with the interval of that mean
     * @param againstBestOther its mean less the least mean of the others, with the interval of multiple comparisons
     *     with the best, pair by pair, since strategies do not all vary alike: wholly at or above 0 means it is not the best
     * @param wins the share of paired runs in which it is lowest, ties shared
     * @param bestOnAverage how often it has the least mean, within the indifference zone, when runs are drawn again
     */
    public record Place(int strategy, Estimate mean, Estimate againstBestOther, Estimate wins, double bestOnAverage) {

        /** Whether the interval rules it out as the best. */
        public boolean ruledOut() {
            return againstBestOther.low() >= 0 && againstBestOther.high() > 0;
        }

        /** Whether the interval says that it is the best. */
        public boolean best() {
            return againstBestOther.high() <= 0;
        }
    }
}
