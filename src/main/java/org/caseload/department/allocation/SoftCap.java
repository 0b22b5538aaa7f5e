package org.caseload.department.allocation;

import java.util.List;
import org.caseload.department.people.Worker;

/** Workers with room under their cap come first; when nobody has room, the least loaded takes the cases all the same. */
final class SoftCap implements AllocationPolicy {
    @Override
    public Worker choose(int stage, int size, List<TeamRanking> teams, double chance) {
        Worker withRoom = LeastLoaded.withRoom(stage, size, teams);
        return withRoom != null ? withRoom : LeastLoaded.sparingTheProtected(stage, size, teams);
    }
}
