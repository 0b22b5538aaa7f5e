package org.caseload.department.people;

/**
 * Load over capacity relative to the worker's own team at the start, so that the start state is neutral: the r of the
 * effects of load on sickness and leaving.
 */
public final class RelativeLoad {
    /** Below half the comfortable load, less load makes no more difference. */
    private static final double LEAST = 0.5;

    private final double[] atStart;

    /**
     * With every team's ratio at the start.
     *
     * @param atStart load over capacity of each team at the start; at least one half counts
     */
    public RelativeLoad(double[] atStart) {
        this.atStart = new double[atStart.length];
        for (int t = 0; t < atStart.length; t++) {
            this.atStart[t] = Math.max(LEAST, atStart[t]);
        }
    }

    /** A worker's relative load; 1 for somebody without capacity. */
    public double of(Worker worker) {
        double ratio = worker.loadRatio();
        return ratio == Double.POSITIVE_INFINITY ? 1 : Math.max(LEAST, ratio) / atStart[worker.team()];
    }
}
