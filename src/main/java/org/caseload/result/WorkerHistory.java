package org.caseload.result;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * The caseload of each worker week by week in one run: the one whose path is nearest the median.
 *
 * @param replication number of the run
 * @param dates the weekly dates
 * @param workers one line a worker, in order of first appearance
 */
public record WorkerHistory(int replication, List<LocalDate> dates, List<Line> workers) {

    /** Copies the lists. */
    public WorkerHistory {
        dates = List.copyOf(dates);
        workers = List.copyOf(workers);
    }

    /**
     * One worker's weeks.
     *
     * @param worker name, such as "locality 12" or "september-cohort 3"
     * @param team the team
     * @param grade grade when first seen
     * @param cases cases held at each date; -1 when not in post
     */
    public record Line(String worker, String team, String grade, List<Integer> cases) {

        /** Copies the list and checks the texts are there. */
        public Line {
            Objects.requireNonNull(worker, "worker");
            Objects.requireNonNull(team, "team");
            Objects.requireNonNull(grade, "grade");
            cases = List.copyOf(cases);
        }
    }
}
