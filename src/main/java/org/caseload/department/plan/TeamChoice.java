package org.caseload.department.plan;

import java.util.Optional;
import org.caseload.parameter.Coherent;
import org.caseload.parameter.Objections;
import org.caseload.parameter.Parameter;

/**
 * Where new people go.
 *
 * @param team one team by id
 * @param teamsHolding all teams that hold a stage
 * @param spread how they are spread over several teams
 */
public record TeamChoice(
        @Parameter(says = "One team, by id.", source = "the plan")
        Optional<String> team,

        @Parameter(
                says = "All teams that hold the named stage; without `team` and `teams-holding` the teams that hold "
                        + "the first stage.",
                source = "the plan")
        Optional<String> teamsHolding,

        @Parameter(
                says = "How people are spread over several teams: by-load (each to the team with the highest load), "
                        + "by-vacancies (each to the team with most vacancies) or equally.",
                defaultsTo = "by-load",
                source = "assumption: help goes where the load is")
        Spread spread)
        implements Coherent {

    /** How people are spread over several teams. */
    public enum Spread {
        /** Each to the team with the highest load per capacity. */
        BY_LOAD,
        /** Each to the team with the most vacancies. */
        BY_VACANCIES,
        /** In turn. */
        EQUALLY
    }

    @Override
    public void check(Objections objections) {
        if (team.isPresent() && teamsHolding.isPresent()) {
            objections.raise("teams-holding", "`team` is stated too; permitted: one of the two");
        }
    }

    /** Has the named team or stage checked, under the key that holds the placement. */
    void check(String key, PlanCheck check) {
        team.ifPresent(id -> check.team(key + "/team", id));
        teamsHolding.ifPresent(stage -> check.stage(key + "/teams-holding", stage));
    }
}
