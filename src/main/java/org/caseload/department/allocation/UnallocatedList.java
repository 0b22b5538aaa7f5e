package org.caseload.department.allocation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.caseload.department.casework.Case;

/** The list of unallocated cases: by the priority of their stage, then by how long they have waited. */
public final class UnallocatedList {
    private final List<WaitingGroup> groups = new ArrayList<>();

    /** Whether nobody waits. */
    public boolean isEmpty() {
        return groups.isEmpty();
    }

    /** The groups in order. */
    public List<WaitingGroup> groups() {
        return Collections.unmodifiableList(groups);
    }

    /** Puts a group behind all that come before it or as early. */
    public void add(WaitingGroup group) {
        int place = groups.size();
        while (place > 0 && group.comesBefore(groups.get(place - 1))) {
            place--;
        }
        groups.add(place, group);
    }

    /** Takes a group off the list. */
    public void remove(WaitingGroup group) {
        groups.remove(group);
    }

    /** Takes one case off the list, and its group with the last of it; false if it does not wait. */
    public boolean remove(Case gone) {
        for (WaitingGroup group : groups) {
            if (group.cases().remove(gone)) {
                if (group.cases().isEmpty()) {
                    groups.remove(group);
                }
                return true;
            }
        }
        return false;
    }
}
