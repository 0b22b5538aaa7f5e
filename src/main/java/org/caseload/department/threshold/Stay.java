package org.caseload.department.threshold;

import org.caseload.department.casework.StageTable;
import org.caseload.random.Law;

/**
 * How the cases of one stage stay in it, by steps of time: how old those are who are in it at a moment, and how old those who
 * leave it, by where they go. By steps means either all within a step, or weighed towards the moments at which steps begin and end
 * (as a line between two moments is).
 */
final class Stay {
    private static final int PARTS = 14;

    private final double[] within;
    private final double[] at;
    private final double[][] leaveWithin;
    private final double[][] leaveAt;

    /**
     * Of a stage in a steady department.
     *
     * @param row the stage
     * @param workPerDay work done on a case in a calendar day, above 0
     * @param step length of a step in days
     * @param steps how many are told apart
     */
    Stay(StageTable.Row row, double workPerDay, double step, int steps) {
        int count = row.destinations().size();
        leaveWithin = new double[count][steps];
        leaveAt = new double[count][steps];
        double[] staying = new double[steps];
        double[] stayingLate = new double[steps];
        double mean = 0;
        for (int d = 0; d < count; d++) {
            StageTable.Destination branch = row.destinations().get(d);
            mean += branch.share() * branch.work().mean() / workPerDay;
            leave(d, branch, workPerDay * step, staying, stayingLate);
        }
        within = new double[steps];
        at = new double[steps];
        for (int k = 0; k < steps; k++) {
            double late = mean > 0 ? stayingLate[k] * step / mean : 0;
            within[k] = mean > 0 ? staying[k] * step / mean : k == 0 ? 1 : 0;
            at[k] += within[k] - late;
            if (k + 1 < steps) {
                at[k + 1] = late;
            }
        }
    }

    /** Enters one branch: its law is read at the middle of small parts of each step. */
    private void leave(int d, StageTable.Destination branch, double workPerStep, double[] staying, double[] late) {
        Law law = branch.work();
        double before = law.cumulative(0);
        for (int k = 0; k < staying.length; k++) {
            double mean = 0;
            double weighed = 0;
            for (int part = 0; part < PARTS; part++) {
                double place = (part + 0.5) / PARTS;
                double gone = law.cumulative((k + place) * workPerStep);
                mean += gone / PARTS;
                weighed += (1 - gone) * place / PARTS;
            }
            double after = law.cumulative((k + 1) * workPerStep);
            staying[k] += branch.share() * (1 - mean);
            late[k] += branch.share() * weighed;
            leaveWithin[d][k] = after - before + (k == 0 ? before : 0);
            double towardsEnd = after - mean;
            leaveAt[d][k] += leaveWithin[d][k] - towardsEnd;
            if (k + 1 < staying.length) {
                leaveAt[d][k + 1] = towardsEnd;
            }
            before = after;
        }
    }

    /** How many steps are told apart. */
    int steps() {
        return within.length;
    }

    /** Share of those in the stage who came within a step so many steps ago. */
    double within(int stepsAgo) {
        return within[stepsAgo];
    }

    /** The same, weighed towards the moment so many steps ago. */
    double at(int stepsAgo) {
        return at[stepsAgo];
    }

    /** Share of those who leave for a destination now who came within a step so many steps ago. */
    double leaveWithin(int destination, int stepsAgo) {
        return leaveWithin[destination][stepsAgo];
    }

    /** The same, weighed towards the moment so many steps ago. */
    double leaveAt(int destination, int stepsAgo) {
        return leaveAt[destination][stepsAgo];
    }
}
