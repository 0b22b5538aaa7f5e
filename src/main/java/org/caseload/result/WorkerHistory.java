package org.caseload.result;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * The caseload of each worker week by week in one run: the one whose path is nearest the median.
 *
 * @param replication number of the run
 * @param dates the weekly dates
 * @param workers one line a worker, in order of first appearance
 */
public record WorkerHistory(int replication, List<LocalDate> dates, List<Line> workers) {
    /** Of so many workers each has a line that can be told apart in a picture. */
    private static final int MOST_LINES = 400;

    /** About so many places stand for more, with room for a line of two points each. */
    private static final int PLACES = 160;

    /** Copies the lists. */
    public WorkerHistory {
        dates = List.copyOf(dates);
        workers = List.copyOf(workers);
    }

    /** Whether there are more workers than one line each could be shown for. */
    public boolean isLarge() {
        return workers.size() > MOST_LINES;
    }

    /**
     * What can be shown of it: itself; or, where there are more than {@value #MOST_LINES} workers, about {@value #PLACES} places in the
     * teams' orders of their workers by cases, week by week, each team as many as it has a part in all: the first place holds most.
     */
    public WorkerHistory shown() {
        if (!isLarge()) {
            return this;
        }
        Map<String, List<Line>> teams =
                workers.stream().collect(Collectors.groupingBy(Line::team, LinkedHashMap::new, Collectors.toList()));
        List<Line> places = new ArrayList<>();
        teams.forEach((team, members) -> {
            int[][] byWeek = new int[dates.size()][];
            Arrays.setAll(byWeek, week -> fewestFirst(members, week));
            int of = Math.max(1, PLACES * members.size() / workers.size());
            for (int place = 0; place < of; place++) {
                double share = (place + 0.5) / of;
                places.add(new Line(
                        team + " " + (place + 1) + " of " + of,
                        team,
                        "",
                        Arrays.stream(byWeek).map(held -> at(held, share)).toList()));
            }
        });
        return new WorkerHistory(replication, dates, places);
    }

    private static int[] fewestFirst(List<Line> members, int week) {
        return members.stream()
                .filter(member -> week < member.cases().size())
                .mapToInt(member -> member.cases().get(week))
                .filter(cases -> cases >= 0)
                .sorted()
                .toArray();
    }

    /** What is held at a share of the way from the most to the fewest; -1 where nobody is in post. */
    private static int at(int[] fewestFirst, double share) {
        return fewestFirst.length == 0 ? -1 : fewestFirst[fewestFirst.length - 1 - (int) (share * fewestFirst.length)];
    }

    /**
     * One worker's weeks.
     *
     * @param worker name, such as "locality 12" or "september-cohort 3"; of a place in an order "locality 12 of 80"
     * @param team the team
     * @param grade grade when first seen; of a place in an order nothing
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
