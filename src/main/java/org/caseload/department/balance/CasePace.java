package org.caseload.department.balance;

import org.caseload.department.casework.OverloadFactor;
import org.caseload.department.casework.StageTable;
import org.caseload.department.length.Interruptions;
import org.caseload.department.reconciliation.SlopedValues;
import org.caseload.department.reconciliation.Slowness;

/**
 * How fast cases go on at a load: by the presence of workers, by overload, and by what changes of worker cost. The load of a
 * stage is spread over the teams that hold it in proportion to what they can carry.
 */
final class CasePace {
    /** Work never stops altogether: where next to nothing is left of a worker's time, cases go on at this share of a day. */
    private static final double SLOWEST = 1e-6;

    private final StageTable stages;
    private final boolean[][] teamHolds;
    private final double[] teamCapacity;
    private final double workingPerDay;
    private final double presence;
    private final double handoverWork;
    private final double handovers;

    /** By stage, and by each other: what a case of the other adds to the load ratio that the stage feels. */
    private final double[][] felt;

    /** By stage: share of the cases that start it which a starter takes over. */
    private final double[] takenOver;

    /**
     * The pace of a department.
     *
     * @param stages the pathway
     * @param teamHolds by team and stage: whether the team holds it
     * @param teamCapacity by team: comfortable load of its staff who are not absent for long
     * @param interruptions sickness, turnover and handovers
     * @param workingPerDay working days to a calendar day
     */
    CasePace(
            StageTable stages,
            boolean[][] teamHolds,
            double[] teamCapacity,
            Interruptions interruptions,
            double workingPerDay) {
        this.stages = stages;
        this.teamHolds = teamHolds;
        this.teamCapacity = teamCapacity.clone();
        this.workingPerDay = workingPerDay;
        presence = 1 - interruptions.absentShare();
        handoverWork = interruptions.handover();
        handovers = interruptions.handoverRate() * handoverWork;
        takenOver = new double[stages.count()];
        felt = new double[stages.count()][stages.count()];
        for (int s = 0; s < felt.length; s++) {
            for (int other = 0; other < felt.length; other++) {
                double both = capacity(s, other);
                felt[s][other] = both > 0 ? stages.row(other).weight() * both / (capacity(s) * capacity(other)) : 0;
            }
        }
    }

    private CasePace(CasePace other, double[] takenOver) {
        stages = other.stages;
        teamHolds = other.teamHolds;
        teamCapacity = other.teamCapacity;
        workingPerDay = other.workingPerDay;
        presence = other.presence;
        handoverWork = other.handoverWork;
        handovers = other.handovers;
        felt = other.felt;
        this.takenOver = takenOver.clone();
    }

    /** The same where starters take over so large a share of the cases that start each stage. */
    CasePace withTakenOver(double[] share) {
        return new CasePace(this, share);
    }

    /** Comfortable load of the teams that hold both stages. */
    private double capacity(int stage, int other) {
        double capacity = 0;
        for (int t = 0; t < teamCapacity.length; t++) {
            capacity += teamHolds[t][stage] && teamHolds[t][other] ? teamCapacity[t] : 0;
        }
        return capacity;
    }

    /** Comfortable load of the teams that hold a stage. */
    double capacity(int stage) {
        return capacity(stage, stage);
    }

    /** Comfortable load of a team. */
    double capacityOfTeam(int team) {
        return teamCapacity[team];
    }

    boolean holds(int team, int stage) {
        return teamHolds[team][stage];
    }

    /** Work done on a case of a stage in a calendar day, where nobody is overloaded. */
    double workPerDayAtEase(int stage) {
        return workPerDay(stage, 0);
    }

    /** By stage: work done on a case in a calendar day. */
    double[] workPerDay(double[] open) {
        double[] workPerDay = new double[stages.count()];
        for (int s = 0; s < workPerDay.length; s++) {
            workPerDay[s] = workPerDay(s, ratio(s, open));
        }
        return workPerDay;
    }

    /** By stage: load over comfortable load that its cases feel. */
    double[] loadRatios(double[] open) {
        double[] ratios = new double[stages.count()];
        for (int s = 0; s < ratios.length; s++) {
            ratios[s] = ratio(s, open);
        }
        return ratios;
    }

    private double ratio(int stage, double[] open) {
        double ratio = 0;
        for (int s = 0; s < open.length; s++) {
            ratio += felt[stage][s] * open[s];
        }
        return ratio;
    }

    private double workPerDay(int stage, double ratio) {
        boolean working = stages.row(stage).kind().working();
        return Math.max(SLOWEST, present(stage, ratio) - handovers) * (working ? workingPerDay : 1);
    }

    private double present(int stage, double ratio) {
        double there = stages.row(stage).kind().needsTheWorker() ? presence : 1;
        return there * OverloadFactor.of(1, ratio, stages.row(stage).kind().elasticity());
    }

    /** Work that a change of team adds to a stage, in days of the stage's work. */
    double handoverWork(int stage) {
        return handoverWork * (stages.row(stage).kind().working() ? 1 : 1 / workingPerDay);
    }

    /**
     * Work that is over when a case starts a stage, in days of its work: that of the front door in the first stage, less what those cases
     * cost on average that a starter takes over.
     */
    double workBefore(int stage, double entryDelay) {
        double atTheFrontDoor =
                stage == stages.first() ? entryDelay * (stages.row(stage).kind().working() ? 1 : 1 / workingPerDay) : 0;
        return atTheFrontDoor - takenOver[stage] * handoverWork(stage);
    }

    /** Share of the cases of a stage whose team does not hold the other. */
    double movedShare(int from, int to) {
        double capacity = capacity(from);
        return capacity > 0 ? 1 - capacity(from, to) / capacity : 0;
    }

    /** The pace of some of the stages, if the others hold no cases. */
    Slowness among(int[] some) {
        return logs -> {
            double[] open = new double[stages.count()];
            for (int i = 0; i < some.length; i++) {
                open[some[i]] = StrictMath.exp(logs[i]);
            }
            double[] slow = new double[some.length];
            double[][] slopes = new double[some.length][some.length];
            for (int i = 0; i < some.length; i++) {
                double ratio = ratio(some[i], open);
                slow[i] = -StrictMath.log(workPerDay(some[i], ratio));
                addSlopes(some, i, open, ratio, slopes[i]);
            }
            return new SlopedValues(slow, slopes);
        };
    }

    private void addSlopes(int[] some, int i, double[] open, double ratio, double[] slopes) {
        double present = present(some[i], ratio);
        double left = present - handovers;
        if (ratio <= 1 || left <= SLOWEST) {
            return;
        }
        double elasticity = stages.row(some[i]).kind().elasticity() * present / left;
        for (int j = 0; j < some.length; j++) {
            slopes[j] = elasticity * felt[some[i]][some[j]] * open[some[j]] / ratio;
        }
    }
}
