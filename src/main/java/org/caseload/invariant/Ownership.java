package org.caseload.invariant;

import java.util.Arrays;
import org.caseload.department.record.DepartmentObserver;
import org.caseload.department.record.Destination;

/**
 * Checks in every replication that every open case has exactly one owner, a worker in post or the list of unallocated cases,
 * and that nobody leaves with a case in hand. An owner changes hands within one moment, so ownership is complete at every
 * midnight.
 */
public final class Ownership implements DepartmentObserver {
    private static final int NOT_OPEN = -3;
    private static final int NOBODY = -2;
    private static final int LIST = -1;

    private int[] owner = new int[0];
    private int[] holds = new int[64];
    private boolean[] inPost = new boolean[64];
    private int unowned;

    @Override
    public void workerStarted(double time, int worker, int team, int grade, double fte, double ramp) {
        if (worker >= holds.length) {
            holds = Arrays.copyOf(holds, 2 * worker);
            inPost = Arrays.copyOf(inPost, 2 * worker);
        }
        inPost[worker] = true;
    }

    @Override
    public void workerLeft(double time, int worker, Destination destination) {
        if (!inPost[worker] || holds[worker] != 0) {
            throw new IllegalStateException("at " + time + " worker " + worker + " leaves with " + holds[worker]
                    + " cases" + (inPost[worker] ? "" : ", having left before"));
        }
        inPost[worker] = false;
    }

    @Override
    public void stageEntered(double time, int childCase, int stage, double clockStarted) {
        int known = owner.length;
        if (childCase >= known) {
            owner = Arrays.copyOf(owner, Math.max(1024, 2 * childCase));
            Arrays.fill(owner, known, owner.length, NOT_OPEN);
        }
        if (owner[childCase] == NOT_OPEN) {
            owner[childCase] = NOBODY;
            unowned++;
        }
    }

    @Override
    public void allocated(double time, int childCase, int worker) {
        passes(time, childCase, NOBODY, worker);
        if (!inPost[worker]) {
            throw new IllegalStateException("at " + time + " worker " + worker + ", not in post, is given a case");
        }
        holds[worker]++;
        unowned--;
    }

    @Override
    public void released(double time, int childCase, int worker) {
        passes(time, childCase, worker, NOBODY);
        holds[worker]--;
        unowned++;
    }

    @Override
    public void waiting(double time, int childCase, int stage) {
        passes(time, childCase, NOBODY, LIST);
        unowned--;
    }

    @Override
    public void stoppedWaiting(double time, int childCase, int stage) {
        passes(time, childCase, LIST, NOBODY);
        unowned++;
    }

    @Override
    public void closed(double time, int childCase) {
        passes(time, childCase, NOBODY, NOT_OPEN);
        unowned--;
    }

    @Override
    public void midnight(int day) {
        if (unowned != 0) {
            throw new IllegalStateException("at midnight " + day + " " + unowned + " open cases are nobody's");
        }
    }

    private void passes(double time, int childCase, int from, int to) {
        if (owner[childCase] != from) {
            throw new IllegalStateException("at " + time + " case " + childCase + " passes from " + name(from) + " to "
                    + name(to) + ", but was with " + name(owner[childCase]));
        }
        owner[childCase] = to;
    }

    private static String name(int owner) {
        if (owner >= 0) {
            return "worker " + owner;
        }
        return owner == LIST ? "the list" : owner == NOBODY ? "nobody" : "nobody, not being open";
    }
}
