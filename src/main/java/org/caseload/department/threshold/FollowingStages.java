package org.caseload.department.threshold;

import java.util.ArrayList;
import java.util.List;
import org.caseload.department.casework.StageTable;

/**
 * How far each stage follows the path of the open cases, and what that means for who is taken on. A stage that follows twice as far
 * as another has twice the change in its logarithm; together they change as the path says. Immutable, shared by all replications.
 */
public final class FollowingStages {
    /** Days from one step of the path to the next. */
    public static final int STEP = 28;

    /** Steps over which a past is remembered: 20 years. */
    private static final int MOST_STEPS = 261;

    private final StageTable stages;
    private final double[] power;
    private final double[] visits;
    private final List<Stay> stays = new ArrayList<>();
    private final double noFurtherAction;

    /**
     * Of a department at its start.
     *
     * @param stages the stages
     * @param follows by stage, how far it follows relative to the others, 0 or more, and for one stage at least above 0
     * @param openCases by stage, cases open on the start date
     * @param workPerDay by stage, work done on a case in a calendar day
     * @param noFurtherAction share of referrals that end at the front door, 0 to 1
     * @param days how long is simulated
     */
    public FollowingStages(
            StageTable stages,
            double[] follows,
            double[] openCases,
            double[] workPerDay,
            double noFurtherAction,
            int days) {
        this.stages = stages;
        this.noFurtherAction = noFurtherAction;
        visits = stages.visits();
        power = powers(follows, openCases);
        int steps = Math.min(MOST_STEPS, days / STEP + 2);
        for (int s = 0; s < power.length; s++) {
            stays.add(new Stay(stages.row(s), workPerDay[s] > 0 ? workPerDay[s] : 1, STEP, steps));
        }
    }

    private static double[] powers(double[] follows, double[] openCases) {
        double open = 0;
        double following = 0;
        for (int s = 0; s < follows.length; s++) {
            open += openCases[s];
            following += openCases[s] * follows[s];
        }
        double times = following > 0 ? open / following : 1;
        double[] power = new double[follows.length];
        for (int s = 0; s < power.length; s++) {
            power[s] = times * follows[s];
        }
        return power;
    }

    /** Number of stages. */
    int count() {
        return power.length;
    }

    /** The stages. */
    StageTable stages() {
        return stages;
    }

    /** Power of the path by which the cases of a stage change. */
    public double power(int stage) {
        return power[stage];
    }

    /** How cases stay in a stage. */
    Stay stay(int stage) {
        return stays.get(stage);
    }

    /** Share of those who enter a stage in a steady department who come by a branch of another. */
    double comingBy(int stage, int from, int branch) {
        return visits[stage] > 0
                ? visits[from] * stages.row(from).destinations().get(branch).share() / visits[stage]
                : 0;
    }

    /** Share of those who enter a stage in a steady department who come from the front door. */
    double comingFromOutside(int stage) {
        return stage == stages.first() && visits[stage] > 0 ? 1 / visits[stage] : 0;
    }

    /**
     * The share of referrals that end at the front door.
     *
     * @param ordinary what it is otherwise, 0 to 1
     * @param log logarithm of the path
     */
    public double noFurtherAction(double ordinary, double log) {
        return Math.max(0, 1 - (1 - ordinary) * StrictMath.exp(power[stages.first()] * log));
    }

    /** How many times as many go on at the front door: the logarithm. */
    double takenOnAtFrontDoor(double log) {
        double ordinary = 1 - noFurtherAction;
        return ordinary > 0 ? StrictMath.log((1 - noFurtherAction(noFurtherAction, log)) / ordinary) : 0;
    }

    /**
     * Where a case goes from a stage, decided once more: some of those who would be closed go on, or some who would go on are
     * closed. Who would go elsewhere anyway, and who is the first to be decided otherwise, is their own luck.
     *
     * @param stage the stage entered
     * @param destination place of the destination among its branches
     * @param log logarithm of the path
     * @param onward logarithm of how many times as many go on to any stage for another reason, 0 for none
     * @param u a number between 0 and 1
     * @return place of the destination now
     */
    public int destination(int stage, int destination, double log, double onward, double u) {
        int closed = stages.closes(stage);
        if (closed < 0) {
            return destination;
        }
        if (destination != closed) {
            // More than one stays more than one however few can be taken on: the other branches need not be looked at.
            double itsLog = logOfFactor(stage, destination, log, onward);
            return itsLog >= 0 || u < StrictMath.exp(itsLog) ? destination : closed;
        }
        if (!anyIsTakenOn(stage, log, onward)) {
            return closed;
        }
        double[] factors = takenOn(stage, log, onward);
        double upTo = 0;
        List<StageTable.Destination> branches = stages.row(stage).destinations();
        for (int d = 0; d < factors.length; d++) {
            if (d != closed && factors[d] > 1) {
                upTo += branches.get(d).share() * (factors[d] - 1);
                if (u * branches.get(closed).share() < upTo) {
                    return d;
                }
            }
        }
        return closed;
    }

    /**
     * By branch of a stage, how many times as many go there. No more can than would have been closed; the branch that closes has no
     * factor here, and where nobody is closed nothing changes.
     */
    double[] takenOn(int stage, double log) {
        return takenOn(stage, log, 0);
    }

    private double[] takenOn(int stage, double log, double onward) {
        List<StageTable.Destination> branches = stages.row(stage).destinations();
        double[] factors = new double[branches.size()];
        int closed = stages.closes(stage);
        double gains = 0;
        for (int d = 0; d < factors.length; d++) {
            factors[d] = d == closed || closed < 0 ? 1 : factor(stage, d, log, onward);
            gains += branches.get(d).share() * Math.max(0, factors[d] - 1);
        }
        if (closed >= 0 && gains > branches.get(closed).share()) {
            double possible = branches.get(closed).share() / gains;
            for (int d = 0; d < factors.length; d++) {
                factors[d] = factors[d] > 1 ? 1 + (factors[d] - 1) * possible : factors[d];
            }
        }
        return factors;
    }

    private boolean anyIsTakenOn(int stage, double log, double onward) {
        int closed = stages.closes(stage);
        boolean any = false;
        for (int d = 0; d < stages.row(stage).destinations().size(); d++) {
            any |= d != closed && logOfFactor(stage, d, log, onward) > 0;
        }
        return any;
    }

    /** How many times as many would go by a branch, which does not close, if it were for the path alone. */
    private double factor(int stage, int branch, double log, double onward) {
        return StrictMath.exp(logOfFactor(stage, branch, log, onward));
    }

    private double logOfFactor(int stage, int branch, double log, double onward) {
        return (power[stages.leadsTo(stage, branch)] - power[stage]) * log + onward;
    }
}
