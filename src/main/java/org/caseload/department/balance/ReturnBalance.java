package org.caseload.department.balance;

import java.util.Arrays;
import java.util.List;
import org.caseload.department.casework.StageTable;
import org.caseload.department.staffing.Unbalanced;
import org.caseload.random.Law;

/**
 * Solves the chance that a closed child comes back, so that the official rate comes out: the share of referrals whose child
 * had been referred in the twelve months before, counted from referral to referral. On a grid of days: the time from
 * referral to closure by the renewal equations of the stages, then the lag.
 */
final class ReturnBalance {
    private static final int YEAR = 365;

    private final StageTable stages;
    private final double[] slowness;

    /**
     * For a pathway.
     *
     * @param stages the stages, with balanced shares
     * @param slowness for each stage: calendar days that a day of its work takes
     */
    ReturnBalance(StageTable stages, double[] slowness) {
        this.stages = stages;
        this.slowness = slowness.clone();
    }

    /** The chance that a closed child comes back. */
    double probability(double officialRate, double noFurtherAction, Law lag) {
        if (officialRate == 0) {
            return 0;
        }
        double within = backWithinAYear(noFurtherAction, lag);
        double probability = officialRate / within;
        if (probability > 1) {
            throw new Unbalanced(
                    "demand/re-referral/within-twelve-months",
                    "found " + percent(officialRate) + "; if every closed child came back, " + percent(within)
                            + " of referrals would be within twelve months of the one before; permitted: less than that, or "
                            + "a shorter `lag`");
        }
        return probability;
    }

    private static String percent(double share) {
        return StrictMath.rint(share * 1000) / 10 + " %";
    }

    /** Chance that a child who comes back does so within a year of the referral before. */
    private double backWithinAYear(double noFurtherAction, Law lag) {
        double[] closedBy = closedBy()[stages.first()];
        double sum = noFurtherAction * lag.cumulative(YEAR);
        for (int day = 1; day <= YEAR; day++) {
            double closing = closedBy[day] - closedBy[day - 1];
            sum += (1 - noFurtherAction) * closing * lag.cumulative(YEAR - day + 0.5);
        }
        return sum;
    }

    /** For each stage entered: share closed by each day since. */
    private double[][] closedBy() {
        int count = stages.count();
        double[][] closedBy = new double[count][YEAR + 1];
        double[][][] leaving = new double[count][][];
        for (int s = 0; s < count; s++) {
            leaving[s] = leaving(s);
        }
        for (int day = 1; day <= YEAR; day++) {
            for (int s = 0; s < count; s++) {
                closedBy[s][day] = closedBy(s, day, leaving[s], closedBy);
            }
        }
        return closedBy;
    }

    /** By branch of a stage: share of its cases that leave on each day since they entered, until the last on which anybody does. */
    private double[][] leaving(int stage) {
        List<StageTable.Destination> branches = stages.row(stage).destinations();
        double[][] leaving = new double[branches.size()][YEAR + 1];
        for (int d = 0; d < leaving.length; d++) {
            double before = 0;
            for (int spent = 1; spent <= YEAR && branches.get(d).share() > 0; spent++) {
                double by = branches.get(d).work().cumulative(spent / slowness[stage]);
                leaving[d][spent] = by - before;
                before = by;
            }
            leaving[d] = Arrays.copyOf(leaving[d], longest(leaving[d]) + 1);
        }
        return leaving;
    }

    private double closedBy(int stage, int day, double[][] leaving, double[][] soFar) {
        double sum = 0;
        List<StageTable.Destination> branches = stages.row(stage).destinations();
        for (int d = 0; d < leaving.length; d++) {
            double share = branches.get(d).share();
            int next = branches.get(d).stage();
            int longest = share > 0 ? Math.min(day, leaving[d].length - 1) : 0;
            for (int spent = 1; spent <= longest; spent++) {
                double on = next == StageTable.CLOSED ? 1 : soFar[next][day - spent];
                sum += share * leaving[d][spent] * on;
            }
        }
        return sum;
    }

    /** The last day on which anybody leaves. */
    private static int longest(double... leaving) {
        int longest = leaving.length - 1;
        while (longest > 0 && leaving[longest] == 0) {
            longest--;
        }
        return longest;
    }
}
