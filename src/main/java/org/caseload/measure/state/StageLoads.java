package org.caseload.measure.state;

import java.util.Arrays;
import org.caseload.department.record.DepartmentObserver;

/** The load of every worker: the sum of the stage weights of the cases they hold. */
public final class StageLoads implements DepartmentObserver {
    private static final int NOBODY = -1;

    private final double[] weight;
    private final boolean allAlike;
    private int[] stage = new int[0];
    private int[] holder = new int[0];

    /** By worker and stage: cases held. Counts, so that nothing is lost by rounding. */
    private int[][] held = new int[64][];

    /** Nobody holds a case; stages by number have these weights. */
    public StageLoads(double[] weight) {
        this.weight = weight.clone();
        allAlike = Arrays.stream(weight).allMatch(w -> w == weight[0]);
    }

    @Override
    public void stageEntered(double time, int childCase, int newStage, double clockStarted) {
        if (allAlike) {
            return;
        }
        if (childCase >= stage.length) {
            int known = stage.length;
            stage = Arrays.copyOf(stage, Math.max(1024, 2 * childCase));
            holder = Arrays.copyOf(holder, stage.length);
            Arrays.fill(holder, known, holder.length, NOBODY);
        }
        count(childCase, -1);
        stage[childCase] = newStage;
        count(childCase, 1);
    }

    @Override
    public void allocated(double time, int childCase, int worker) {
        if (allAlike) {
            return;
        }
        while (worker >= held.length) {
            held = Arrays.copyOf(held, 2 * held.length);
        }
        if (held[worker] == null) {
            held[worker] = new int[weight.length];
        }
        holder[childCase] = worker;
        count(childCase, 1);
    }

    @Override
    public void released(double time, int childCase, int worker) {
        if (!allAlike) {
            count(childCase, -1);
            holder[childCase] = NOBODY;
        }
    }

    private void count(int childCase, int by) {
        if (holder[childCase] != NOBODY) {
            held[holder[childCase]][stage[childCase]] += by;
        }
    }

    /** Load of a worker who holds so many cases. */
    public double of(int worker, int cases) {
        if (allAlike) {
            return cases * weight[0];
        }
        double load = 0;
        for (int s = 0; s < weight.length && worker < held.length && held[worker] != null; s++) {
            load += weight[s] * held[worker][s];
        }
        return load;
    }
}
