package org.caseload.department.run;

import java.util.ArrayList;
import java.util.Arrays;
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
        if (work.length == 1) {
            desk.allocate(group, work);
            return;
        }
        Worker chosen = desk.choose(group.get(0), work.length);
        boolean[] isPlaced = new boolean[work.length];
        for (int i = 0; i < work.length; i++) {
            if (chosen != null && desk.mayHold(chosen, group.get(i).stage())) {
                desk.give(group.get(i), work[i], chosen);
                isPlaced[i] = true;
            }
        }
        for (int i = 0; i < work.length; i++) {
            if (!isPlaced[i]) {
                allocateStage(i, group, work, isPlaced);
            }
        }
    }

    /** Allocates those not yet placed who are in the stage of the first of them. */
    private void allocateStage(int first, List<Case> group, double[] work, boolean[] isPlaced) {
        List<Case> together = new ArrayList<>();
        double[] left = new double[work.length];
        for (int i = first; i < work.length; i++) {
            if (!isPlaced[i] && group.get(i).stage() == group.get(first).stage()) {
                left[together.size()] = work[i];
                together.add(group.get(i));
                isPlaced[i] = true;
            }
        }
        desk.allocate(together, Arrays.copyOf(left, together.size()));
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
