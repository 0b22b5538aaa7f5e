package org.caseload.department.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MilestonesTest {
    @ParameterizedTest
    @CsvSource({
        "newly-qualified, newly qualified",
        "social-worker, social workers",
        "senior, seniors",
        "agency, agency staff",
        "project, project staff",
        "team-manager, team managers",
        "family-support, family support workers",
        "practice-lead, practice leads"
    })
    void people_of_a_grade_are_spoken_of_as_people(String grade, String people) {
        assertThat(Milestones.people(grade)).isEqualTo(people);
    }
}
