package org.caseload.department.record;

import java.util.List;

/**
 * The names behind the numbers that observers hear.
 *
 * @param stages the stages
 * @param teams the teams
 * @param grades the grades
 * @param roles what each grade does
 * @param contracts on what terms each grade works
 */
public record Register(
        List<String> stages, List<String> teams, List<String> grades, List<Role> roles, List<Contract> contracts) {

    /** Copies the lists. */
    public Register {
        stages = List.copyOf(stages);
        teams = List.copyOf(teams);
        grades = List.copyOf(grades);
        roles = List.copyOf(roles);
        contracts = List.copyOf(contracts);
    }
}
