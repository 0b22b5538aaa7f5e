package org.caseload.experiment.audit;

import java.util.Arrays;
import org.caseload.department.record.Register;

/** Of which grade and in which team each worker is, and in which stage each case: what makes a fact readable. */
final class WhoAndWhere {
    private static final int NONE = -1;

    private final Register names;
    private int[] team = new int[0];
    private int[] grade = new int[0];
    private int[] stage = new int[0];

    WhoAndWhere(Register names) {
        this.names = names;
    }

    void joins(int worker, int inTeam, int atGrade) {
        team = fitted(team, worker);
        grade = fitted(grade, worker);
        team[worker] = inTeam;
        grade[worker] = atGrade;
    }

    void moves(int worker, int toTeam) {
        team[worker] = toTeam;
    }

    void becomes(int worker, int atGrade) {
        grade = fitted(grade, worker);
        grade[worker] = atGrade;
    }

    void enters(int childCase, int newStage) {
        stage = fitted(stage, childCase);
        stage[childCase] = newStage;
    }

    String team(int worker) {
        return worker < team.length && team[worker] != NONE ? names.teams().get(team[worker]) : "";
    }

    String grade(int worker) {
        return worker < grade.length && grade[worker] != NONE ? names.grades().get(grade[worker]) : "";
    }

    String stage(int childCase) {
        return childCase < stage.length && stage[childCase] != NONE ? stageName(stage[childCase]) : "";
    }

    String stageName(int number) {
        return names.stages().get(number);
    }

    String teamName(int number) {
        return names.teams().get(number);
    }

    private static int[] fitted(int[] numbers, int place) {
        if (place < numbers.length) {
            return numbers;
        }
        int[] larger = Arrays.copyOf(numbers, Math.max(place + 1, 2 * numbers.length));
        Arrays.fill(larger, numbers.length, larger.length, NONE);
        return larger;
    }
}
