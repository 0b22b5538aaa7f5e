package org.caseload.department.blueprint;

import java.util.Map;
import org.caseload.department.casework.Stage;
import org.caseload.parameter.Objections;

/** Whether what is stated of stages fits the pathway: every stage named is there, and somebody holds each. */
final class StageChecks {
    private final DepartmentFacts facts;
    private final Map<String, Stage> stages;

    StageChecks(DepartmentFacts facts) {
        this.facts = facts;
        stages = facts.pathway().stages();
    }

    void check(Objections objections) {
        facts.openCases().byStage().keySet().stream()
                .filter(stage -> !stages.containsKey(stage))
                .forEach(stage -> objections.unknown("open-cases/" + stage, "stage", stage, stages.keySet()));
        facts.workforce()
                .teams()
                .forEach((id, team) -> team.holds().stream()
                        .filter(stage -> !stages.containsKey(stage))
                        .forEach(stage -> objections.unknown(
                                "workforce/teams/" + id + "/holds", "stage", stage, stages.keySet())));
        facts.workforce()
                .grades()
                .forEach((id, grade) -> grade.mayHold().stream()
                        .filter(stage -> !stages.containsKey(stage))
                        .forEach(stage -> objections.unknown(
                                "workforce/grades/" + id + "/may-hold", "stage", stage, stages.keySet())));
        stages.keySet().stream()
                .filter(stage -> facts.workforce().teams().values().stream()
                        .noneMatch(team -> team.holds().contains(stage)))
                .forEach(stage -> objections.raise(
                        "workforce/teams",
                        "no team holds the stage " + stage + "; permitted: every stage is held by a team"));
        if (facts.stockMoves()
                && stages.values().stream()
                        .allMatch(stage -> stage.followsCapacity().fraction() == 0)) {
            objections.raise(
                    "cases-follow-capacity",
                    "no stage follows; permitted: `follows-capacity` above 0 % for a stage of the pathway at least");
        }
    }
}
