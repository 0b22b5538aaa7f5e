package org.caseload.department.start;

import java.util.ArrayList;
import java.util.List;
import org.caseload.department.allocation.TeamRanking;
import org.caseload.department.blueprint.PreparedDepartment;
import org.caseload.department.run.Desk;
import org.caseload.department.run.ReplicationContext;
import org.caseload.department.workforce.Team;

/**
 * Which teams the open cases of one stage go to at the start: first those that state a number of their own, as many as they state,
 * then the others that hold the stage.
 */
final class HoldersAtStart {
    /** The cases up to a number, counted from the stage's first, go to one team. */
    private record Own(int upTo, List<TeamRanking> team) {}

    private final List<Own> own = new ArrayList<>();
    private final List<TeamRanking> rest;

    HoldersAtStart(ReplicationContext scene, Desk desk, int stage) {
        PreparedDepartment blueprint = scene.blueprint();
        String id = scene.stages().row(stage).id();
        List<TeamRanking> others = new ArrayList<>();
        int counted = 0;
        for (int t = 0; t < blueprint.teams().size(); t++) {
            Team team = blueprint.team(t);
            Integer stated = team.openCases().get(id);
            if (stated != null) {
                counted += stated;
                own.add(new Own(counted, List.of(desk.ranking(t))));
            } else if (team.holds().contains(id) && !blueprint.opensLater(t)) {
                others.add(desk.ranking(t));
            }
        }
        rest = counted == 0 || others.isEmpty() ? desk.teamsHolding(stage) : others;
    }

    /** The teams of the k-th open case, k from 0. */
    List<TeamRanking> of(int k) {
        for (Own some : own) {
            if (k < some.upTo()) {
                return some.team();
            }
        }
        return rest;
    }
}
