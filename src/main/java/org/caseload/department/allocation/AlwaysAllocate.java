package org.caseload.department.allocation;

import java.util.List;
import org.caseload.department.people.Worker;

/** Every case goes to the least loaded available worker at once; it waits only while nobody is available. */
final class AlwaysAllocate implements AllocationPolicy {
    @Override
    public Worker choose(int stage, int size, List<TeamRanking> teams, double chance) {
        return LeastLoaded.sparingTheProtected(stage, size, teams);
    }
}
