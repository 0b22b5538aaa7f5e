package org.caseload.department.allocation;

import java.util.List;
import org.caseload.department.people.Worker;

/** Cases go to any available worker who may hold them, each equally likely: for tests against exact results. */
final class RandomAllocation implements AllocationPolicy {
    @Override
    public Worker choose(int stage, int size, List<TeamRanking> teams, double chance) {
        int eligible = 0;
        for (TeamRanking team : teams) {
            eligible += eligible(team, stage);
        }
        int drawn = Math.min(eligible - 1, (int) (chance * eligible));
        for (TeamRanking team : teams) {
            for (Worker worker : team.members()) {
                if (worker.isAvailable() && worker.mayBeGiven(stage) && drawn-- == 0) {
                    return worker;
                }
            }
        }
        return null;
    }

    @Override
    public boolean needsChance() {
        return true;
    }

    private static int eligible(TeamRanking team, int stage) {
        int eligible = 0;
        for (Worker worker : team.members()) {
            eligible += worker.isAvailable() && worker.mayBeGiven(stage) ? 1 : 0;
        }
        return eligible;
    }
}
