package org.caseload.department.balance;

import java.util.Arrays;
import java.util.List;
import org.caseload.department.casework.StageTable;
import org.caseload.department.staffing.Unbalanced;

/**
 * Every case must get somewhere: stages that lead to each other in a circle, take next to no time and let hardly anybody out would
 * have a case start stages without end. Solves by elimination how many stages a case starts, on average, from each stage on
 * within a year; the year ends at a constant rate, so that a long stage counts for what it is.
 */
final class WayOut {
    /** A case that starts a stage twice a week, every week of a year. */
    private static final double MOST = 100;

    private static final double YEAR = 365.25;

    private final StageTable stages;
    private final double[] slowness;

    WayOut(StageTable stages, double[] slowness) {
        this.stages = stages;
        this.slowness = slowness.clone();
    }

    /** Refuses a pathway whose cases start stages without end, naming one of the stages. */
    void check() {
        double[] started = started();
        for (int s = 0; s < started.length; s++) {
            if (!(started[s] >= 0 && started[s] <= MOST)) {
                throw new Unbalanced(
                        "pathway/stages/" + stages.row(s).id() + "/branches",
                        "from here on a case would start more than " + (int) MOST
                                + " stages in a year: too few of its ways lead to closed, and the stages are too short; "
                                + "permitted: branches of which more close, or longer stages");
            }
        }
    }

    /** By stage: the stages started in a year, itself included. */
    private double[] started() {
        int count = stages.count();
        double[][] equations = new double[count][];
        for (int s = 0; s < count; s++) {
            equations[s] = equation(s);
        }
        for (int s = 0; s < count; s++) {
            eliminate(equations, s);
        }
        return Arrays.stream(equations).mapToDouble(row -> row[count]).toArray();
    }

    /** Started from a stage = 1 + share that goes on within the year × started from there. */
    private double[] equation(int stage) {
        double[] row = new double[stages.count() + 1];
        row[stage] = 1;
        row[stages.count()] = 1;
        List<StageTable.Destination> branches = stages.row(stage).destinations();
        for (StageTable.Destination branch : branches) {
            if (branch.stage() != StageTable.CLOSED && branch.share() > 0) {
                double days = branch.work().mean() * slowness[stage];
                row[branch.stage()] -= branch.share() / (1 + days / YEAR);
            }
        }
        return row;
    }

    /** The matrix has rows that add up to 0 or more, so the pivots on its diagonal are the largest there are. */
    private static void eliminate(double[][] equations, int pivot) {
        double[] row = equations[pivot];
        double by = row[pivot];
        for (int column = 0; column < row.length; column++) {
            row[column] /= by;
        }
        for (int other = 0; other < equations.length; other++) {
            double times = equations[other][pivot];
            for (int column = 0; other != pivot && times != 0 && column < row.length; column++) {
                equations[other][column] -= times * row[column];
            }
        }
    }
}
