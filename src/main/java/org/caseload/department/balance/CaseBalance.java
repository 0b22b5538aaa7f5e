package org.caseload.department.balance;

import java.util.List;
import org.caseload.department.casework.OverloadFactor;
import org.caseload.department.casework.StageTable;

/**
 * Solves the flow equations of cases: in a steady department, open cases of a stage = flow into it × mean time in it
 * (Little's law), and the flow into a stage is the sum over stages of flow × branch share. Stages whose open cases are
 * stated fix their own flow; the shares of all branches into such a stage are multiplied by one factor. Speeds depend on
 * load, so times are found by iteration.
 */
final class CaseBalance {
    private static final int ROUNDS = 200;

    private final StageTable stated;
    private final boolean[][] teamHolds;
    private final double[] teamCapacity;
    private final Interruptions interruptions;
    private final double workingPerDay;
    private final double entryDelay;
    private final boolean[] counted;
    private final double[] open;
    private final double[][] shares;
    private final double[] flow;
    private final double[] workPerDay;
    private final double[] slowness;

    /**
     * The equations of a department.
     *
     * @param stated the pathway with its stated shares
     * @param teamHolds by team and stage: whether the team holds it
     * @param teamCapacity by team: comfortable load of its staff who are not absent for long
     * @param interruptions sickness, turnover and handovers
     * @param workingPerDay working days to a calendar day
     * @param entryDelay working days of the front door within the first stage
     * @param counted by stage: whether its open cases are stated
     * @param open by stage: the open cases, where stated
     */
    CaseBalance(
            StageTable stated,
            boolean[][] teamHolds,
            double[] teamCapacity,
            Interruptions interruptions,
            double workingPerDay,
            double entryDelay,
            boolean[] counted,
            double[] open) {
        this.stated = stated;
        this.teamHolds = teamHolds;
        this.teamCapacity = teamCapacity;
        this.interruptions = interruptions;
        this.workingPerDay = workingPerDay;
        this.entryDelay = entryDelay;
        this.counted = counted;
        this.open = open.clone();
        int count = stated.count();
        shares = new double[count][];
        for (int s = 0; s < count; s++) {
            shares[s] = stated.row(s).destinations().stream()
                    .mapToDouble(StageTable.Destination::share)
                    .toArray();
        }
        flow = new double[count];
        workPerDay = new double[count];
        slowness = new double[count];
    }

    /** Solves for the flow into the first stage from outside, given or, with NaN, to be found. */
    void solve(double givenEntry) {
        for (int round = 0; round < ROUNDS; round++) {
            findSpeeds();
            findFlows(givenEntry);
            findShares();
        }
    }

    /** Children a day who start the first stage from outside. */
    double entry() {
        double within = 0;
        for (int s = 0; s < flow.length; s++) {
            within += flow[s] * shareTo(s, stated.first());
        }
        return flow[stated.first()] - within;
    }

    double[] open() {
        return open.clone();
    }

    double[] flow() {
        return flow.clone();
    }

    double[][] shares() {
        return shares;
    }

    /** By stage: work done on a case in a calendar day. */
    double[] workPerDay() {
        return workPerDay.clone();
    }

    /** By stage: calendar days that a day of its work takes. */
    double[] slowness() {
        return slowness.clone();
    }

    /** Cases open in all if nobody were overloaded. */
    double openWithoutOverload() {
        double open = 0;
        for (int s = 0; s < flow.length; s++) {
            open += openWithoutOverload(s);
        }
        return open;
    }

    private double openWithoutOverload(int stage) {
        return flow[stage] * meanWork(stage) / workPerDay(stage, 1);
    }

    private void findSpeeds() {
        double[] ratio = teamRatios();
        for (int s = 0; s < flow.length; s++) {
            workPerDay[s] = workPerDay(s, ratioOf(s, ratio));
            slowness[s] = 1 / workPerDay[s];
        }
    }

    private double workPerDay(int stage, double ratio) {
        StageTable.Row row = stated.row(stage);
        double present = row.kind().needsTheWorker() ? 1 - interruptions.absentShare() : 1;
        double overload = OverloadFactor.of(1, ratio, row.kind().elasticity());
        double handovers = interruptions.handoverRate() * interruptions.handover();
        return (present * overload - handovers) * (row.kind().working() ? workingPerDay : 1);
    }

    /**
     * By team: load that the stages which share out a worker's time (elasticity 1) would keep up if nobody were overloaded.
     * From the team's capacity on, their cases pile up without end; below an elasticity of 1 there is always a steady load.
     */
    double[] offeredToSharedTime() {
        double[] offered = new double[teamCapacity.length];
        for (int s = 0; s < flow.length; s++) {
            double capacity = capacityFor(s);
            double whole =
                    stated.row(s).kind().elasticity() < 1 ? 0 : stated.row(s).weight() * openWithoutOverload(s);
            for (int t = 0; t < offered.length; t++) {
                offered[t] += teamHolds[t][s] && capacity > 0 ? whole * teamCapacity[t] / capacity : 0;
            }
        }
        return offered;
    }

    private double[] teamRatios() {
        double[] load = new double[teamCapacity.length];
        for (int s = 0; s < open.length; s++) {
            double capacity = capacityFor(s);
            for (int t = 0; t < load.length; t++) {
                if (teamHolds[t][s] && capacity > 0) {
                    load[t] += open[s] * stated.row(s).weight() * teamCapacity[t] / capacity;
                }
            }
        }
        for (int t = 0; t < load.length; t++) {
            load[t] = teamCapacity[t] > 0 ? load[t] / teamCapacity[t] : 0;
        }
        return load;
    }

    private double capacityFor(int stage) {
        double capacity = 0;
        for (int t = 0; t < teamCapacity.length; t++) {
            capacity += teamHolds[t][stage] ? teamCapacity[t] : 0;
        }
        return capacity;
    }

    private double ratioOf(int stage, double[] ratio) {
        double weighted = 0;
        double capacity = capacityFor(stage);
        for (int t = 0; t < ratio.length; t++) {
            weighted += teamHolds[t][stage] && capacity > 0 ? ratio[t] * teamCapacity[t] / capacity : 0;
        }
        return weighted;
    }

    /** Mean calendar days in a stage, transfers from other teams included. */
    private double meanTime(int stage) {
        return meanWork(stage) * slowness[stage];
    }

    /** Mean work of a case in a stage, with what transfers from other teams add. */
    private double meanWork(int stage) {
        StageTable.Row row = stated.row(stage);
        double work = 0;
        for (int d = 0; d < shares[stage].length; d++) {
            work += shares[stage][d] * row.destinations().get(d).work().mean();
        }
        double perWorkingDay = row.kind().working() ? 1 : 1 / workingPerDay;
        if (stage == stated.first()) {
            work = Math.max(0, work - entryDelay * perWorkingDay);
        }
        return work + transferredShare(stage) * interruptions.handover() * perWorkingDay;
    }

    /** Share of the cases entering a stage whose former team does not hold it. */
    private double transferredShare(int stage) {
        double all = 0;
        double moved = 0;
        for (int s = 0; s < flow.length; s++) {
            double passing = flow[s] * shareTo(s, stage);
            all += passing;
            moved += passing * movedShare(s, stage);
        }
        double total = stage == stated.first() ? flow[stage] : all;
        return total > 0 ? moved / total : 0;
    }

    private double movedShare(int from, int to) {
        double capacity = capacityFor(from);
        double moved = 0;
        for (int t = 0; t < teamCapacity.length; t++) {
            moved += teamHolds[t][from] && !teamHolds[t][to] ? teamCapacity[t] : 0;
        }
        return capacity > 0 ? moved / capacity : 0;
    }

    private double shareTo(int from, int to) {
        double share = 0;
        for (int d = 0; d < shares[from].length; d++) {
            share += stated.leadsTo(from, d) == to ? shares[from][d] : 0;
        }
        return share;
    }

    private void findFlows(double givenEntry) {
        for (int s = 0; s < flow.length; s++) {
            if (counted[s]) {
                flow[s] = open[s] / meanTime(s);
                continue;
            }
            double in = s == stated.first() && !Double.isNaN(givenEntry) ? givenEntry : 0;
            for (int r = 0; r < flow.length; r++) {
                in += flow[r] * shareTo(r, s);
            }
            flow[s] = in;
            open[s] = in * meanTime(s);
        }
    }

    /** Multiplies the shares of all branches into each counted stage so that they carry its flow; `rest` closes. */
    private void findShares() {
        for (int to = 0; to < flow.length; to++) {
            if (!counted[to] || to == stated.first()) {
                continue;
            }
            double statedIn = 0;
            for (int s = 0; s < flow.length; s++) {
                statedIn += flow[s] * statedShareTo(s, to);
            }
            double factor = statedIn > 0 ? flow[to] / statedIn : 1;
            for (int s = 0; s < flow.length; s++) {
                for (int d = 0; d < shares[s].length; d++) {
                    if (stated.leadsTo(s, d) == to) {
                        shares[s][d] =
                                factor * stated.row(s).destinations().get(d).share();
                    }
                }
            }
        }
        for (int s = 0; s < flow.length; s++) {
            closeTheRest(s);
        }
    }

    private double statedShareTo(int from, int to) {
        double share = 0;
        for (StageTable.Destination branch : stated.row(from).destinations()) {
            share += branch.stage() == to ? branch.share() : 0;
        }
        return share;
    }

    private void closeTheRest(int stage) {
        double on = 0;
        int closing = -1;
        for (int d = 0; d < shares[stage].length; d++) {
            if (stated.leadsTo(stage, d) == StageTable.CLOSED) {
                closing = d;
            } else {
                on += shares[stage][d];
            }
        }
        if (closing >= 0) {
            shares[stage][closing] = 1 - on;
        }
    }

    /** Refuses shares outside 0 to 1, naming the stage. */
    void refuseImpossibleShares(List<String> ids) {
        for (int s = 0; s < shares.length; s++) {
            for (int d = 0; d < shares[s].length; d++) {
                if (!(shares[s][d] >= -1e-9 && shares[s][d] <= 1 + 1e-9)) {
                    throw new Unbalanced(
                            "open-cases/" + ids.get(s),
                            "no balance: holding the stated open cases steady would need "
                                    + StrictMath.rint(shares[s][d] * 1000) / 10 + " % of " + ids.get(s)
                                    + " cases to go on to " + destination(s, d, ids)
                                    + "; permitted: counts for which every share lies between 0 % and 100 %");
                }
                shares[s][d] = Math.min(1, Math.max(0, shares[s][d]));
            }
        }
    }

    /** Refuses open cases to be held steady in a stage to which no case goes on, naming it. */
    void refuseUnreachable(List<String> ids) {
        for (int to = 0; to < flow.length; to++) {
            double in = 0;
            for (int s = 0; s < flow.length; s++) {
                in += flow[s] * shareTo(s, to);
            }
            if (counted[to] && to != stated.first() && flow[to] > 0 && !(in > 0)) {
                throw new Unbalanced(
                        "open-cases/" + ids.get(to),
                        "no balance: no case goes on to " + ids.get(to)
                                + ", so its open cases cannot be held steady; permitted: 0, or a branch through which some go on to it");
            }
        }
    }

    private String destination(int stage, int d, List<String> ids) {
        int to = stated.leadsTo(stage, d);
        return to == StageTable.CLOSED ? "closed" : ids.get(to);
    }
}
