package org.caseload.department.balance;

import java.util.List;
import org.caseload.department.allocation.Allocation;
import org.caseload.department.casework.StageTable;
import org.caseload.department.staffing.TakenOver;

/**
 * The share of the cases that start a stage which a starter, or somebody back after a long absence, takes over from a colleague. They
 * take those that entered their stage last, so each stage's by how many enter it.
 */
final class StarterHandovers {
    private final StageTable stages;
    private final List<TakenOver> teams;
    private final CasePace pace;
    private final Allocation.Redistribution practice;
    private final double family;
    private final double handoverRate;
    private final double workingPerDay;

    /**
     * Of a department.
     *
     * @param stages its pathway
     * @param teams by team: what its starters take over
     * @param pace how fast cases go on
     * @param practice how starters get their cases
     * @param family children in the family of a child, itself included
     * @param handoverRate changes of worker of a case in a working day, by leaving and long absence
     * @param workingPerDay working days to a calendar day
     */
    StarterHandovers(
            StageTable stages,
            List<TakenOver> teams,
            CasePace pace,
            Allocation.Redistribution practice,
            double family,
            double handoverRate,
            double workingPerDay) {
        this.stages = stages;
        this.teams = List.copyOf(teams);
        this.pace = pace;
        this.practice = practice;
        this.family = family;
        this.handoverRate = handoverRate;
        this.workingPerDay = workingPerDay;
    }

    /** By stage: the share, 0 to 1. */
    double[] of(CaseSolution cases) {
        double[] share = new double[stages.count()];
        for (int t = 0; t < teams.size() && practice != Allocation.Redistribution.NONE; t++) {
            double entering = 0;
            double allocated = 0;
            double open = 0;
            double load = 0;
            for (int s = 0; s < share.length; s++) {
                double part = part(t, s);
                entering += part * cases.flow()[s];
                allocated += part * fromElsewhere(s, cases);
                open += part * cases.open()[s];
                load += part * cases.open()[s] * stages.row(s).weight();
            }
            if (!(entering > 0) || !(pace.capacityOfTeam(t) > 0)) {
                continue;
            }
            double ratio = load / pace.capacityOfTeam(t);
            double taken = practice == Allocation.Redistribution.AT_ONCE
                    ? teams.get(t).perWorkingDayAtOnce(ratio)
                    : teams.get(t).perWorkingDay(ratio, allocated / workingPerDay + open * handoverRate, family);
            for (int s = 0; s < share.length; s++) {
                share[s] += part(t, s) * Math.min(1, taken * workingPerDay / entering);
            }
        }
        return share;
    }

    /** Share of a stage's cases that a team holds. */
    private double part(int team, int stage) {
        return pace.holds(team, stage) && pace.capacity(stage) > 0
                ? pace.capacityOfTeam(team) / pace.capacity(stage)
                : 0;
    }

    /** Cases a day that start a stage with somebody new: referred, or moved from another team. */
    private double fromElsewhere(int stage, CaseSolution cases) {
        double moved = stage == stages.first() ? cases.flow()[stage] : 0;
        for (int from = 0; from < stages.count(); from++) {
            for (StageTable.Destination branch : stages.row(from).destinations()) {
                boolean leadsHere = branch.stage() == stage && stage != stages.first();
                moved += leadsHere ? cases.flow()[from] * branch.share() * pace.movedShare(from, stage) : 0;
            }
        }
        return moved;
    }
}
