package org.caseload.statistics;

import java.util.List;

/**
 * Running until every interval is narrow enough, or a cap is reached. Intervals are looked at only when a batch is complete:
 * whoever looks after each run stops at lucky moments, and the intervals cover less often than they say (Law, Simulation Modeling
 * and Analysis, 5th edition, 9.4.1).
 *
 * @param batch runs from one look to the next, at least 2; usually 50
 * @param cap the most runs, at least one batch
 */
public record BatchPrecision(int batch, int cap) {

    public BatchPrecision {
        if (batch < 2 || cap < batch) {
            throw new IllegalArgumentException("batches of " + batch + " up to " + cap
                    + " runs: a batch has at least 2 runs," + " and the cap is at least one batch");
        }
    }

    /** What to do after a look. */
    public enum Decision {
        /** Every interval is narrow enough. */
        MET,
        /** Some interval is not, and the next batch is to be run. */
        GO_ON,
        /** Some interval is not, and the cap is reached: this must be said. */
        NOT_MET
    }

    /** After how many runs the next look is: the end of the next batch, or the cap. */
    public int nextLook(int runs) {
        return (int) Math.min(cap, ((long) runs / batch + 1) * batch);
    }

    /**
     * What to do after so many runs.
     *
     * @param runs runs so far: a multiple of the batch, or the cap
     * @param targets how narrow the intervals are to be
     * @param intervals the intervals after all these runs, in the order of the targets
     */
    public Decision decide(int runs, List<PrecisionTarget> targets, List<MeanInterval> intervals) {
        if (runs < batch || runs > cap || runs % batch != 0 && runs != cap) {
            throw new IllegalArgumentException("no look is due after " + runs + " runs");
        }
        if (targets.size() != intervals.size()) {
            throw new IllegalArgumentException(intervals.size() + " intervals for " + targets.size() + " targets");
        }
        for (int i = 0; i < targets.size(); i++) {
            if (!targets.get(i).isMetBy(intervals.get(i))) {
                return runs == cap ? Decision.NOT_MET : Decision.GO_ON;
            }
        }
        return Decision.MET;
    }
}
