package org.caseload.department.balance;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.caseload.department.casework.StageTable;
import org.caseload.department.record.Warning;
import org.caseload.department.record.WarningRule;

/**
 * Stages that share out a worker's time (elasticity 1): from a team's capacity on, their cases pile up without end. Below an
 * elasticity of 1 there is always a steady load.
 */
final class SharedTime {
    /** Closer than this to the capacity counts as at it: a solved load lies at it but for rounding. */
    private static final double CRITICAL = 1e-6;

    private final StageTable stages;
    private final CasePace pace;
    private final double[] flow;
    private final double entryDelay;

    SharedTime(StageTable stages, CasePace pace, double[] flow, double entryDelay) {
        this.stages = stages;
        this.pace = pace;
        this.flow = flow.clone();
        this.entryDelay = entryDelay;
    }

    /** A warning for every team that is offered as much as it can carry or more. */
    List<Warning> warnings(List<String> teams) {
        List<Warning> warnings = new ArrayList<>();
        for (int t = 0; t < teams.size(); t++) {
            double offered = offered(t);
            if (offered > 0 && offered >= pace.capacityOfTeam(t) * (1 - CRITICAL)) {
                warnings.add(new Warning(
                        WarningRule.CASES_PILE_UP,
                        String.format(
                                Locale.ROOT,
                                "team %s is offered work worth %.0f cases in stages with `overload-elasticity: 1`, and its staff can "
                                        + "carry %.0f: cases pile up without end. Lower the elasticity, or state more staff or less "
                                        + "demand.",
                                teams.get(t),
                                offered,
                                pace.capacityOfTeam(t))));
            }
        }
        return warnings;
    }

    /** Cases open in all if nobody were overloaded. */
    double openAtEase() {
        double open = 0;
        for (int s = 0; s < flow.length; s++) {
            open += openAtEase(s);
        }
        return open;
    }

    private double openAtEase(int stage) {
        double work = -pace.workBefore(stage, entryDelay);
        for (StageTable.Destination branch : stages.row(stage).destinations()) {
            work += branch.share() * branch.work().mean();
        }
        double added = 0;
        for (int from = 0; from < flow.length; from++) {
            for (StageTable.Destination branch : stages.row(from).destinations()) {
                added += branch.stage() == stage ? flow[from] * branch.share() * pace.movedShare(from, stage) : 0;
            }
        }
        return (flow[stage] * Math.max(0, work) + added * pace.handoverWork(stage)) / pace.workPerDayAtEase(stage);
    }

    private double offered(int team) {
        double offered = 0;
        for (int s = 0; s < flow.length; s++) {
            boolean shared = stages.row(s).kind().elasticity() >= 1 && pace.holds(team, s) && pace.capacity(s) > 0;
            offered +=
                    shared ? stages.row(s).weight() * openAtEase(s) * pace.capacityOfTeam(team) / pace.capacity(s) : 0;
        }
        return offered;
    }
}
