package org.caseload.department.blueprint;

import java.util.Map;
import java.util.TreeMap;
import org.caseload.department.casework.OpenCase;
import org.caseload.department.record.Role;
import org.caseload.department.workforce.Grade;
import org.caseload.department.workforce.Team;
import org.caseload.quantity.StatedDecimals;

/**
 * Workers whom only a file of open cases names: each is one of the stated staff of the team that holds most of the stages of
 * their cases, the first of several.
 */
public final class NamedWorkers {
    private NamedWorkers() {}

    /** The team of each, by their ids in order. */
    public static Map<String, String> teams(DepartmentFacts facts) {
        Map<String, Map<String, Integer>> cases = new TreeMap<>();
        for (OpenCase open : facts.openCases().listed()) {
            if (open.isHeld()) {
                Map<String, Integer> held = cases.computeIfAbsent(open.worker().get(), id -> new TreeMap<>());
                held.merge(open.stage(), 1, Integer::sum);
            }
        }
        Map<String, String> teams = new TreeMap<>();
        cases.forEach((worker, held) ->
                teams.put(worker, teamOf(held, facts.workforce().teams())));
        return teams;
    }

    private static String teamOf(Map<String, Integer> held, Map<String, Team> teams) {
        String best = "";
        int most = -1;
        for (Map.Entry<String, Team> team : teams.entrySet()) {
            int count = team.getValue().holds().stream()
                    .mapToInt(stage -> held.getOrDefault(stage, 0))
                    .sum();
            if (count > most) {
                most = count;
                best = team.getKey();
            }
        }
        return best;
    }

    /** How many people who may hold cases a team has in post. */
    static int places(DepartmentFacts facts, String team) {
        Team described = facts.workforce().teams().get(team);
        int places = 0;
        if (described != null) {
            for (Map.Entry<String, Double> grade : described.inPost().entrySet()) {
                Grade kind = facts.workforce().grades().get(grade.getKey());
                if (kind != null && kind.role() == Role.SOCIAL_WORKER) {
                    double holding = grade.getValue() * kind.holdCases().fraction();
                    places += (int) StatedDecimals.ceiling(holding / kind.fullTimeEquivalent());
                }
            }
        }
        return places;
    }
}
