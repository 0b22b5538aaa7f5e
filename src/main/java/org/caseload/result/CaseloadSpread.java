package org.caseload.result;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * How caseloads are spread over the workers at one date: mean over runs of the number of workers holding each number
 * of cases.
 *
 * @param date the date
 * @param team the team, or empty for all case-holding workers
 * @param workersHolding mean number of workers holding exactly 0, 1, 2 … cases
 * @param above shares of workers above each mark (15, 20, 25, 30), with their intervals
 * @param inPost mean number of workers in post, of which the shares are taken
 * @param n runs
 */
public record CaseloadSpread(
        LocalDate date, String team, List<Double> workersHolding, List<Above> above, double inPost, int n) {

    /** Copies the lists. */
    public CaseloadSpread {
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(team, "team");
        workersHolding = List.copyOf(workersHolding);
        above = List.copyOf(above);
    }

    /** Whether anybody is in post in any run: shares of nobody are not defined. */
    public boolean isDefined() {
        return above.stream().anyMatch(mark -> Double.isFinite(mark.share()));
    }

    /**
     * The share of workers who hold more than a mark.
     *
     * @param mark cases
     * @param workers mean number of workers above it
     * @param share mean share of workers above it, 0 to 1, over the runs in which anybody is in post; NaN where there is none
     * @param low lower end of the 95 % interval of that mean; NaN of a single run
     * @param high upper end of the 95 % interval of that mean; NaN of a single run
     */
    public record Above(int mark, double workers, double share, double low, double high) {
        /** Whether there were runs enough for an interval. */
        public boolean isBounded() {
            return !Double.isNaN(low) && !Double.isNaN(high);
        }
    }
}
