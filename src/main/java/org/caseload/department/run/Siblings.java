package org.caseload.department.run;

import java.util.ArrayList;
import java.util.List;
import org.caseload.department.casework.Case;
import org.caseload.department.casework.OpenFamilies;
import org.caseload.department.people.Worker;

/** Keeps brothers and sisters with one worker, where somebody may hold and has room for them. */
final class Siblings {
    private final Desk desk;
    private final OpenFamilies open = new OpenFamilies();

    Siblings(Desk desk) {
        this.desk = desk;
    }

    /**
     * Gives brothers and sisters who may be in different stages to one worker, if there is somebody with room for all; whoever of them
     * that worker may not hold, or all where nobody has room, by their stages.
     */
    void allocate(List<Case> group, double[] work) {
        Worker chosen = group.size() == 1 ? null : desk.choose(group.get(0), group.size());
        List<Case> others = new ArrayList<>();
        List<Double> left = new ArrayList<>();
        for (int i = 0; i < work.length; i++) {
            if (chosen != null && desk.mayHold(chosen, group.get(i).stage())) {
                desk.give(group.get(i), work[i], chosen);
            } else {
                others.add(group.get(i));
                left.add(work[i]);
            }
        }
        while (!others.isEmpty()) {
            allocateStage(others, left);
        }
    }

    /** Allocates those who are in the stage of the first of them, and takes them off the list. */
    private void allocateStage(List<Case> group, List<Double> work) {
        int stage = group.get(0).stage();
        List<Case> together = new ArrayList<>();
        List<Double> left = new ArrayList<>();
        for (int i = group.size() - 1; i >= 0; i--) {
            if (group.get(i).stage() == stage) {
                together.add(0, group.remove(i));
                left.add(0, work.remove(i));
            }
        }
        desk.allocate(together, left.stream().mapToDouble(Double::doubleValue).toArray());
    }

    /** Gives a case to whoever holds a brother or sister and is available, with room if {@code capped}; false if there is nobody. */
    boolean join(Case child, double work, boolean capped) {
        Worker first = null;
        for (Case one = open.first(child); one != null; one = one.nextOfFamily()) {
            Worker holder = one == child ? null : desk.holder(one);
            if (holder != null && mayBeGiven(holder, child, capped) && (first == null || comesBefore(holder, first))) {
                first = holder;
            }
        }
        if (first != null) {
            desk.give(child, work, first);
        }
        return first != null;
    }

    private boolean mayBeGiven(Worker holder, Case child, boolean capped) {
        return holder.isAvailable()
                && holder.mayBeGiven(child.stage())
                && desk.mayHold(holder, child.stage())
                && (!capped || holder.room() > 0);
    }

    /** Of several who hold one of the family, the first of the first team. */
    private static boolean comesBefore(Worker one, Worker other) {
        return one.team() != other.team() ? one.team() < other.team() : one.number() < other.number();
    }

    /** A child has a worker, perhaps for the first time. */
    void held(Case child) {
        open.open(child);
    }

    /** A case is closed. */
    void closed(Case child) {
        open.close(child);
    }
}
