package org.caseload.department.allocation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.caseload.department.casework.Case;

/**
 * The list of unallocated cases: by the priority of their stage, then by how long they have waited. Groups of one stage and
 * size stand in a queue of their own, since all of them are refused where one is: whoever goes through the list looks at the
 * heads of the queues only.
 */
public final class UnallocatedList {
    private final List<Queue> queues = new ArrayList<>();

    /** The group of each waiting case, by the case's number. */
    private WaitingGroup[] groups = new WaitingGroup[0];

    private int size;
    private int joined;

    /** Which groups are looked for. */
    @FunctionalInterface
    public interface Kind {
        /** Whether groups of so many cases in a stage are. */
        boolean matches(int stage, int cases);
    }

    /** Whether nobody waits. */
    public boolean isEmpty() {
        return size == 0;
    }

    /** All groups in order. */
    public List<WaitingGroup> inOrder() {
        return queues.stream().flatMap(queue -> queue.groups.stream()).sorted().toList();
    }

    /** The first group of these kinds, or null. */
    public WaitingGroup first(Kind kind) {
        WaitingGroup first = null;
        for (int q = 0; q < queues.size(); q++) {
            WaitingGroup head = queues.get(q).head;
            if (head != null
                    && (first == null || head.compareTo(first) < 0)
                    && kind.matches(head.stage(), head.cases().size())) {
                first = head;
            }
        }
        return first;
    }

    /** Puts a group behind all that come before it or as early. */
    public void add(WaitingGroup group) {
        group.joins(joined++);
        for (Case child : group.cases()) {
            int number = child.number();
            if (number >= groups.length) {
                groups = Arrays.copyOf(groups, Math.max(number + 1, 2 * groups.length));
            }
            groups[number] = group;
        }
        queue(group).add(group);
        size++;
    }

    /** Takes a group off the list. */
    public void remove(WaitingGroup group) {
        queue(group).remove(group);
        size--;
        group.leaves();
        group.cases().forEach(child -> groups[child.number()] = null);
    }

    /** Takes one case off the list, and its group with the last of it; false if it does not wait. */
    public boolean remove(Case gone) {
        WaitingGroup group = gone.number() < groups.length ? groups[gone.number()] : null;
        if (group == null) {
            return false;
        }
        if (group.cases().size() == 1) {
            remove(group);
            group.cases().clear();
        } else {
            queue(group).remove(group);
            group.cases().remove(gone);
            groups[gone.number()] = null;
            queue(group).add(group);
        }
        return true;
    }

    /** The queue of a group's stage and size. Few kinds ever wait: looking through them costs less than keeping them in order. */
    private Queue queue(WaitingGroup group) {
        for (Queue queue : queues) {
            if (queue.head != null && queue.head.isOfKind(group)) {
                return queue;
            }
        }
        for (Queue queue : queues) {
            if (queue.head == null) {
                return queue;
            }
        }
        Queue queue = new Queue();
        queues.add(queue);
        return queue;
    }

    /** Groups of one kind in order, with the first at hand: it is looked at far more often than it changes. */
    private static final class Queue {
        private final TreeSet<WaitingGroup> groups = new TreeSet<>();
        private WaitingGroup head;

        void add(WaitingGroup group) {
            groups.add(group);
            head = groups.first();
        }

        void remove(WaitingGroup group) {
            groups.remove(group);
            head = groups.isEmpty() ? null : groups.first();
        }
    }
}
