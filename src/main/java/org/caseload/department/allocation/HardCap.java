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
        Worker withRoom = LeastLoaded.withRoom(stage, size, teams);
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
            largest = Math.max(largest, team.mostCases(stage));
        }
        return largest;
    }

    private static Worker whoHoldsNothing(int stage, List<TeamRanking> teams) {
        Worker best = null;
        for (TeamRanking team : teams) {
            best = TeamRanking.first(best, team.withoutCases(stage));
        }
        return best;
    }
}
