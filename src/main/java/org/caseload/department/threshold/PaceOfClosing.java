package org.caseload.department.threshold;

import java.util.Arrays;

/**
 * At what speed each stage has to go on so that its open cases follow the path: what comes in is multiplied by the path, but who is
 * there came at different times, so while the path rises cases have to stay longer, and shorter while it falls. By the stages' own
 * lengths, to first order in the logarithm of the path, step by step; of one replication.
 */
final class PaceOfClosing {
    /** Least speed of a stage, over its ordinary one. */
    static final double LEAST = 0.25;

    /** Highest speed of a stage, over its ordinary one. */
    static final double MOST = 2;

    private static final int MOST_SWEEPS = 60;
    private static final double SETTLED = 1e-13;
    private static final int MOST_TRIES = 16;

    private final FollowingStages following;

    /** By step, logarithm of the path at its beginning. */
    private final double[] path;

    /** By stage and step: logarithm of what comes in, at the step's beginning, over the ordinary; and what more over the whole step. */
    private final double[][] comesAt;

    private final double[][] comesWithin;

    /** By stage, branch and step: logarithm of how many times as many of those who come in then go there. */
    private final double[][][] goesOn;

    /** By stage and step: by how much it is slower. */
    private final double[][] slower;

    /** By stage: what earlier steps have left to the end of this one, of its open cases and of what comes in. */
    private final double[] openFromBefore;

    private final double[] comesFromBefore;

    private int step;

    PaceOfClosing(FollowingStages following) {
        this.following = following;
        int steps = following.stay(0).steps();
        path = new double[steps + 1];
        comesAt = new double[following.count()][steps + 1];
        comesWithin = new double[following.count()][steps + 1];
        slower = new double[following.count()][steps + 1];
        goesOn = new double[following.count()][][];
        for (int s = 0; s < goesOn.length; s++) {
            goesOn[s] = new double[branches(s)][steps + 1];
        }
        openFromBefore = new double[following.count()];
        comesFromBefore = new double[following.count()];
    }

    /**
     * One step more: finds the speeds at which open cases follow the path to its end, or as much of the way as they can at permitted
     * speeds.
     *
     * @param log logarithm of the path wanted at the end of the step
     * @return what it comes to at the end of the step
     */
    double towards(double log) {
        forgetWhatIsLongAgo();
        readBack();
        double from = path[step];
        double reached = excess(log) <= 0 ? log : from + partOfTheWay(from, log) * (log - from);
        solve(reached);
        for (double[] ofStage : slower) {
            ofStage[step] = Math.max(1 - MOST, Math.min(1 - LEAST, ofStage[step]));
        }
        path[step + 1] = reached;
        step++;
        return reached;
    }

    /** By stage, the speed over the step found last. */
    double[] speeds() {
        return Arrays.stream(slower)
                .mapToDouble(ofStage -> 1 - ofStage[step - 1])
                .toArray();
    }

    /** How much of the way is permitted, 0 to 1: where the speed of the stage that goes beyond reaches its limit, by false position. */
    private double partOfTheWay(double from, double log) {
        double low = 0;
        double excessOfLow = excess(from);
        double high = 1;
        double excessOfHigh = excess(log);
        for (int i = 0; i < MOST_TRIES && excessOfLow < 0; i++) {
            double part = low - excessOfLow * (high - low) / (excessOfHigh - excessOfLow);
            double excess = excess(from + part * (log - from));
            if (Math.abs(excess) < SETTLED) {
                return part;
            }
            if (excess < 0) {
                low = part;
                excessOfLow = excess;
            } else {
                high = part;
                excessOfHigh = excess;
            }
        }
        return low;
    }

    /** By how much a speed would be beyond what is permitted, at most; 0 or less where none is. */
    private double excess(double log) {
        solve(log);
        double most = Double.NEGATIVE_INFINITY;
        for (double[] ofStage : slower) {
            most = Math.max(most, Math.max(ofStage[step] - (1 - LEAST), 1 - MOST - ofStage[step]));
        }
        return most;
    }

    private void forgetWhatIsLongAgo() {
        if (step + 1 < path.length) {
            return;
        }
        step--;
        shift(path);
        for (double[][] all : new double[][][] {comesAt, comesWithin, slower}) {
            for (double[] ofStage : all) {
                shift(ofStage);
            }
        }
        for (double[][] ofStage : goesOn) {
            for (double[] ofBranch : ofStage) {
                shift(ofBranch);
            }
        }
    }

    private static void shift(double[] values) {
        System.arraycopy(values, 1, values, 0, values.length - 1);
    }

    private void readBack() {
        for (int s = 0; s < following.count(); s++) {
            Stay stay = following.stay(s);
            double open = 0;
            for (int ago = 1; ago <= step + 1 && ago < stay.steps(); ago++) {
                open += comesAt[s][step + 1 - ago] * stay.at(ago);
                open += ago <= step ? (comesWithin[s][step - ago] + slower[s][step - ago]) * stay.within(ago) : 0;
            }
            openFromBefore[s] = open;
            comesFromBefore[s] = 0;
        }
        for (int s = 0; s < following.count(); s++) {
            for (int d = 0; d < branches(s); d++) {
                int to = following.stages().leadsTo(s, d);
                if (to >= 0) {
                    comesFromBefore[to] += following.comingBy(to, s, d) * leftBehind(s, d);
                }
            }
        }
    }

    private double leftBehind(int stage, int branch) {
        Stay stay = following.stay(stage);
        double sum = 0;
        for (int ago = 1; ago <= step + 1 && ago < stay.steps(); ago++) {
            int then = step + 1 - ago;
            sum += (comesAt[stage][then] + goesOn[stage][branch][then]) * stay.leaveAt(branch, ago);
            sum += ago <= step
                    ? (comesWithin[stage][step - ago] + slower[stage][step - ago]) * stay.leaveWithin(branch, ago)
                    : 0;
        }
        return sum;
    }

    private int branches(int stage) {
        return following.stages().row(stage).destinations().size();
    }

    /** Finds what comes in and how much slower each stage is over this step if the path ends it there. */
    private void solve(double log) {
        double frontDoor = following.takenOnAtFrontDoor(log);
        for (int s = 0; s < following.count(); s++) {
            double[] factors = following.takenOn(s, log);
            for (int d = 0; d < factors.length; d++) {
                goesOn[s][d][step + 1] = StrictMath.log(factors[d]);
            }
        }
        double change = 1;
        for (int sweep = 0; sweep < MOST_SWEEPS && change > SETTLED; sweep++) {
            change = 0;
            for (int s = 0; s < following.count(); s++) {
                comesIn(s, frontDoor);
                double before = slower[s][step];
                slower[s][step] = slowerFor(s, log);
                change += Math.abs(slower[s][step] - before);
            }
        }
    }

    private double slowerFor(int stage, double log) {
        Stay stay = following.stay(stage);
        double open = openFromBefore[stage]
                + comesAt[stage][step + 1] * stay.at(0)
                + comesWithin[stage][step] * stay.within(0);
        return following.power(stage) > 0 ? (following.power(stage) * log - open) / stay.within(0) : 0;
    }

    private void comesIn(int stage, double frontDoor) {
        double at = comesFromBefore[stage] + following.comingFromOutside(stage) * frontDoor;
        double within = 0;
        for (int from = 0; from < following.count(); from++) {
            Stay stay = following.stay(from);
            for (int d = 0; d < branches(from); d++) {
                if (following.stages().leadsTo(from, d) == stage) {
                    double part = following.comingBy(stage, from, d);
                    at += part
                            * ((comesAt[from][step + 1] + goesOn[from][d][step + 1]) * stay.leaveAt(d, 0)
                                    + (comesWithin[from][step] + slower[from][step]) * stay.leaveWithin(d, 0));
                    within -= part * slower[from][step];
                }
            }
        }
        comesAt[stage][step + 1] = at;
        comesWithin[stage][step] = within;
    }
}
