package org.caseload.department.allocation;

import java.util.List;
import org.caseload.department.people.Worker;

/**
 * Nobody is given more than their cap: a group waits until somebody has room for the whole of it. A group larger than
 * every cap goes to somebody who holds nothing.
 */
final class HardCap implements AllocationPolicy {
    @Override
    public Worker choose(int stage, int size, List<TeamRanking> teams, double chance) {
        Worker withRoom = LeastLoaded.of(stage, size, teams);
        return withRoom != null || size <= largestGroup(stage, teams) ? withRoom : whoHoldsNothing(stage, teams);
    }

    @Override
    public boolean mayWait() {
        return true;
    }

    @Override
    public int largestGroup(int stage, List<TeamRanking> teams) {
        int largest = 0;
        for (TeamRanking team : teams) {
            for (int n = 0; n < team.available(); n++) {
                if (team.available(n).mayBeGiven(stage)) {
                    largest = Math.max(largest, team.available(n).most());
                }
            }
        }
        return largest;
    }

    private static Worker whoHoldsNothing(int stage, List<TeamRanking> teams) {
        Worker best = null;
        for (TeamRanking team : teams) {
            for (int n = 0; n < team.available(); n++) {
                Worker worker = team.available(n);
                if (worker.caseload().cases() == 0
                        && worker.mayBeGiven(stage)
                        && (best == null || TeamRanking.before(worker, best))) {
                    best = worker;
                }
            }
        }
        return best;
    }
}
