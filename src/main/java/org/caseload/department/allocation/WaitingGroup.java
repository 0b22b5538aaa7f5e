package org.caseload.department.allocation;

import java.util.ArrayList;
import java.util.List;
import org.caseload.department.casework.Case;

/** Brothers and sisters, or a single child, on the list of unallocated cases. */
public final class WaitingGroup implements Comparable<WaitingGroup> {
    private final int stage;
    private final int priority;
    private final double since;
    private final List<Case> cases;
    private int place;
    private boolean waits;

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

    /** Whether it stands on a list. */
    public boolean isWaiting() {
        return waits;
    }

    /** It joins a list, behind so many others. */
    void joins(int behind) {
        place = behind;
        waits = true;
    }

    /** It leaves its list. */
    void leaves() {
        waits = false;
    }

    /** Whether a group has the same stage and size, so that it is refused where this one is. */
    boolean isOfKind(WaitingGroup other) {
        return stage == other.stage && cases.size() == other.cases.size();
    }

    /** The order of a list: by priority, then by when they began to wait, then by who joined first. */
    @Override
    public int compareTo(WaitingGroup other) {
        if (priority != other.priority) {
            return Integer.compare(priority, other.priority);
        }
        return since != other.since ? Double.compare(since, other.since) : Integer.compare(place, other.place);
    }
}
