package org.caseload.department.plan;

import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.caseload.department.allocation.TeamLoad;
import org.caseload.department.record.Role;
import org.caseload.department.run.DepartmentModel;
import org.caseload.department.run.ReplicationContext;

/** Decides to which team each new person goes. */
final class TeamChooser {
    private final ReplicationContext scene;
    private final DepartmentModel offices;
    private final int[] placed;

    TeamChooser(DepartmentModel offices) {
        this.scene = offices.scene();
        this.offices = offices;
        placed = new int[scene.blueprint().teams().size()];
    }

    /** The team for the next person; those placed before count against vacancies that they do not themselves fill. */
    int place(TeamChoice to, boolean leavesVacancies) {
        int team = switch (to.spread()) {
            case BY_LOAD -> highest(to, this::load);
            case BY_VACANCIES ->
                highest(to, t -> offices.establishment().vacant(t) - (leavesVacancies ? placed[t] : 0));
            case EQUALLY -> highest(to, t -> -placed[t]);
        };
        return to(team);
    }

    /** The team that loses the next post: where most are vacant, those that are to go already left out. */
    int takenFrom(TeamChoice to) {
        return highest(to, t -> offices.establishment().spare(t));
    }

    /** The next person goes to this team. */
    int to(int team) {
        placed[team]++;
        return team;
    }

    private int highest(TeamChoice to, IntToDoubleFunction value) {
        List<Integer> candidates = candidates(to);
        int best = candidates.get(0);
        double highest = value.applyAsDouble(best);
        for (int team : candidates) {
            double itsValue = value.applyAsDouble(team);
            if (itsValue > highest) {
                best = team;
                highest = itsValue;
            }
        }
        return best;
    }

    private List<Integer> candidates(TeamChoice to) {
        List<String> teams = scene.blueprint().teams();
        if (to.team().isPresent()) {
            return List.of(teams.indexOf(to.team().get()));
        }
        int stage = to.teamsHolding()
                .map(id -> scene.stages().find(id))
                .orElse(scene.stages().first());
        return IntStream.range(0, teams.size())
                .filter(t -> offices.desk().holds(t, stage))
                .filter(this::isOpen)
                .boxed()
                .toList();
    }

    /** A team that the plan opens is one of several to choose from once somebody there holds cases. */
    private boolean isOpen(int team) {
        return !scene.blueprint().opensLater(team)
                || offices.desk().ranking(team).members().stream()
                        .anyMatch(worker -> worker.grade().role() == Role.SOCIAL_WORKER);
    }

    /** Load over capacity of a team, people in induction counted at full capacity so that a wave spreads evenly. */
    private double load(int team) {
        TeamLoad held = offices.desk().ranking(team).load();
        return held.comfortable() > 0 ? held.load() / held.comfortable() : Double.POSITIVE_INFINITY;
    }
}
