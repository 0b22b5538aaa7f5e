package org.caseload.department.blueprint;

import java.util.List;
import org.caseload.department.casework.StageTable;
import org.caseload.random.Equilibrium;
import org.caseload.random.Law;

/**
 * What is known of a case that is in the middle of a stage: its age in work, or a range that the age lies in. From it follow,
 * by Bayes' rule, the chances of where it goes next, then its age, then what is left: the stage's law given that it takes
 * longer than the age. Shared by all replications.
 */
public final class StageInProgress {
    /** A case older than all but one in a million is older than its stage's law knows. */
    private static final double RAREST = 1e-6;

    private final StageTable.Row row;
    private final List<Equilibrium> laws;
    private final double[] weight;
    private final double[] low;
    private final double[] high;
    private final double age;
    private final boolean beyond;

    private StageInProgress(
            StageTable.Row row, List<Equilibrium> laws, double[] weight, double[] low, double[] high, double age) {
        this.row = row;
        this.laws = laws;
        this.low = low;
        this.high = high;
        this.age = age;
        double sum = 0;
        for (double w : weight) {
            sum += w;
        }
        beyond = sum < RAREST;
        this.weight = beyond ? atAnyAge(row) : weight;
    }

    /**
     * A case of a known age.
     *
     * @param row the stage
     * @param laws by destination: the stationary law of its work, or null where it takes none
     * @param age work done on it in the stage
     */
    public static StageInProgress aged(StageTable.Row row, List<Equilibrium> laws, double age) {
        double[] weight = new double[laws.size()];
        for (int d = 0; d < weight.length; d++) {
            StageTable.Destination branch = row.destinations().get(d);
            weight[d] = branch.share() * (1 - branch.work().cumulative(age));
        }
        return new StageInProgress(row, laws, weight, weight, weight, age);
    }

    /** A case met at a random moment whose age lies between two, the second perhaps infinite. */
    static StageInProgress between(StageTable.Row row, List<Equilibrium> laws, double from, double to) {
        double[] weight = new double[laws.size()];
        double[] low = new double[weight.length];
        double[] high = new double[weight.length];
        double mean = row.destinations().stream()
                .mapToDouble(branch -> branch.share() * branch.work().mean())
                .sum();
        for (int d = 0; d < weight.length; d++) {
            if (laws.get(d) != null) {
                StageTable.Destination branch = row.destinations().get(d);
                low[d] = laws.get(d).residualCumulative(from);
                high[d] = to == Double.POSITIVE_INFINITY ? 1 : laws.get(d).residualCumulative(to);
                weight[d] = branch.share() * branch.work().mean() / mean * Math.max(0, high[d] - low[d]);
            }
        }
        return new StageInProgress(row, laws, weight, low, high, Double.NaN);
    }

    private static double[] atAnyAge(StageTable.Row row) {
        return row.destinations().stream()
                .mapToDouble(branch -> branch.share() * branch.work().mean())
                .toArray();
    }

    /** Whether no case of the stage can well be so old; what is left is then as at a random moment of a steady state. */
    boolean isBeyond() {
        return beyond;
    }

    /** Place of its next destination among the stage's branches. */
    public int destination(double u) {
        double sum = 0;
        for (double w : weight) {
            sum += w;
        }
        double target = u * sum;
        int last = 0;
        for (int d = 0; d < weight.length; d++) {
            target -= weight[d];
            last = weight[d] > 0 ? d : last;
            if (target < 0) {
                return last;
            }
        }
        return last;
    }

    /** Work done on it in the stage, given where it goes. */
    public double age(int destination, double u) {
        if (!Double.isNaN(age)) {
            return age;
        }
        Equilibrium law = laws.get(destination);
        if (law == null) {
            return 0;
        }
        return law.residualQuantile(beyond ? u : low[destination] + u * (high[destination] - low[destination]));
    }

    /** Work left in it, given where it goes and its age. */
    public double left(int destination, double itsAge, double u) {
        if (laws.get(destination) == null) {
            return 0;
        }
        if (beyond) {
            return laws.get(destination).residualQuantile(u);
        }
        Law law = row.destinations().get(destination).work();
        double before = law.cumulative(itsAge);
        double share = before + u * (1 - before);
        return share >= 1 ? 0 : Math.max(0, law.quantile(share) - itsAge);
    }
}
