package org.caseload.result.comparison;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * How strategies fare in several futures, and what may be regretted of each: the comparison's measure at the horizon, of which
 * less is better.
 *
 * @param date the date whose first midnight is read
 * @param futures the futures, in the order of their file
 * @param rows one for each strategy, the base first
 */
public record RegretTable(LocalDate date, List<FutureTold> futures, List<Row> rows) {
    /** Copies the lists. */
    public RegretTable {
        Objects.requireNonNull(date, "date");
        futures = List.copyOf(futures);
        rows = List.copyOf(rows);
    }

    /**
     * A future.
     *
     * @param id its id in its file
     * @param name its name
     * @param happens what happens in it, one line each, in words; empty for the comparison as it stands
     */
    public record FutureTold(String id, String name, List<String> happens) {
        /** Copies the list. */
        public FutureTold {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(name, "name");
            happens = List.copyOf(happens);
        }
    }

    /**
     * A strategy in all futures.
     *
     * @param cells one for each future
     * @param greatest the greatest regret over the futures
     * @param leastRegret the share of resamples in which its greatest regret is the smallest of all strategies'
     */
    public record Row(List<Cell> cells, Estimate greatest, double leastRegret) {
        /** Copies the list. */
        public Row {
            Objects.requireNonNull(greatest, "greatest");
            cells = List.copyOf(cells);
        }

        /** The future in which the measure is worst. */
        public int worst() {
            return highest(cells.stream().map(Cell::level).toList());
        }

        /** The future in which most is regretted. */
        public int mostRegretted() {
            return highest(cells.stream().map(Cell::regret).toList());
        }

        private static int highest(List<Estimate> estimates) {
            int highest = 0;
            for (int i = 1; i < estimates.size(); i++) {
                highest = estimates.get(i).value() > estimates.get(highest).value() ? i : highest;
            }
            return highest;
        }
    }

    /**
     * A strategy in a future.
     *
     * @param level the measure
     * @param reached share of the runs that reach the target by the horizon; not defined where there is none
     * @param regret by how much the mean of the measure is above the lowest in that future
     */
    public record Cell(Estimate level, Estimate reached, Estimate regret) {
        /** Checks the parts are there. */
        public Cell {
            Objects.requireNonNull(level, "level");
            Objects.requireNonNull(reached, "reached");
            Objects.requireNonNull(regret, "regret");
        }
    }

    /** The strategy whose greatest regret is the smallest. */
    public int leastRegretted() {
        int least = 0;
        for (int s = 1; s < rows.size(); s++) {
            least = rows.get(s).greatest().value() < rows.get(least).greatest().value() ? s : least;
        }
        return least;
    }
}
