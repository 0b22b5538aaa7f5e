package org.caseload.department.allocation;

import java.util.List;
import org.caseload.department.people.Worker;

/** Decides to whom the next case, or group of brothers and sisters, goes. */
public interface AllocationPolicy {

    /**
     * Chooses a worker for a whole group.
     *
     * @param stage the stage that the cases are in
     * @param size how many cases, at least 1
     * @param teams the teams that hold the stage
     * @param chance a number between 0 and 1 that belongs to the group, for policies that need one
     * @return the worker, or null if the group must wait
     */
    Worker choose(int stage, int size, List<TeamRanking> teams, double chance);

    /** Whether a group may have to wait although somebody is available. */
    default boolean mayWait() {
        return false;
    }

    /**
     * The most cases of one family that the cap of anybody available leaves room for, once all else they hold is gone: a
     * larger group is split after its time.
     *
     * @param stage the stage that the cases are in
     * @param teams the teams that hold the stage
     * @return cases; 0 if nobody is available, {@code Integer.MAX_VALUE} where no group need wait
     */
    default int largestGroup(int stage, List<TeamRanking> teams) {
        return Integer.MAX_VALUE;
    }

    /** Whether the policy uses the number between 0 and 1 at all. */
    default boolean needsChance() {
        return false;
    }
}
