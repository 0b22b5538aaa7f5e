package org.caseload.department.allocation;

import java.util.ArrayList;
import java.util.List;
import org.caseload.department.casework.Case;

/** Brothers and sisters, or a single child, on the list of unallocated cases. */
public final class WaitingGroup {
    private final int stage;
    private final int priority;
    private final double since;
    private final List<Case> cases;

    /**
     * A group that begins to wait.
     *
     * @param stage the stage that its cases are in
     * @param priority the stage's place in the list
     * @param since when it began to wait, in days
     * @param cases the cases
     */
    public WaitingGroup(int stage, int priority, double since, List<Case> cases) {
        this.stage = stage;
        this.priority = priority;
        this.since = since;
        this.cases = new ArrayList<>(cases);
    }

    /** The stage that its cases are in. */
    public int stage() {
        return stage;
    }

    /** When it began to wait, in days. */
    public double since() {
        return since;
    }

    /** The cases still waiting. */
    public List<Case> cases() {
        return cases;
    }

    boolean comesBefore(WaitingGroup other) {
        return priority != other.priority ? priority < other.priority : since < other.since;
    }
}
