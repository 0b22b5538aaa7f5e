package org.caseload.department.allocation;

import java.util.List;
import org.caseload.department.people.Worker;

/** The least loaded worker over several teams. */
public final class LeastLoaded {
    private LeastLoaded() {}

    /** The least loaded available worker of all the teams who may hold a stage and has room; null if there is none. */
    public static Worker of(int stage, int room, List<TeamRanking> teams) {
        return of(stage, room, 0, teams);
    }

    /** The least loaded whose protected caseload so many more cases would leave as promised, or failing that anybody. */
    public static Worker sparingTheProtected(int stage, int more, List<TeamRanking> teams) {
        Worker open = of(stage, 0, more, teams);
        return open != null ? open : of(stage, 0, 0, teams);
    }

    /** The least loaded who may hold a stage; where nobody is available, the first member who holds any cases; null if there is none. */
    public static Worker orAnybody(int stage, List<TeamRanking> teams) {
        Worker least = of(stage, 0, teams);
        for (int t = 0; t < teams.size() && least == null; t++) {
            least = teams.get(t).members().stream()
                    .filter(Worker::holdsCases)
                    .findFirst()
                    .orElse(null);
        }
        return least;
    }

    private static Worker of(int stage, int room, int more, List<TeamRanking> teams) {
        Worker best = null;
        for (int t = 0; t < teams.size(); t++) {
            Worker candidate = teams.get(t).leastLoaded(stage, room, more);
            if (candidate != null && (best == null || TeamRanking.before(candidate, best))) {
                best = candidate;
            }
        }
        return best;
    }
}
