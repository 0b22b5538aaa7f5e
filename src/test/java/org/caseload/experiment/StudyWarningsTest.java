package org.caseload.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.caseload.department.record.Warning;
import org.caseload.department.record.WarningRule;
import org.junit.jupiter.api.Test;

/** What is accepted is said with its reason, and is not counted among what nobody has answered. */
class StudyWarningsTest {
    private static final Warning AGENCY = new Warning(WarningRule.AGENCY_ABOVE_VACANCIES, "42 are more than 34.");
    private static final Warning WAVE = new Warning(WarningRule.WAVE_BEYOND_VACANCIES, "30 come, 7 posts are vacant.");

    @Test
    void an_accepted_warning_is_told_last_and_with_its_reason() {
        StudyWarnings warnings = StudyWarnings.of(
                List.of(AGENCY, WAVE), Map.of("agency-above-vacancies", "they work above the establishment"));
        assertThat(warnings.unanswered()).containsExactly(WAVE);
        assertThat(warnings.told())
                .containsExactly(
                        "30 come, 7 posts are vacant.",
                        "42 are more than 34. Accepted: they work above the establishment");
        assertThat(warnings.named(key -> key.equals("plan") ? "a.yaml:7:3" : ""))
                .containsExactly(
                        "warning: 30 come, 7 posts are vacant. [wave-beyond-vacancies, a.yaml:7:3]",
                        "accepted: 42 are more than 34. [agency-above-vacancies: they work above the establishment]");
    }

    @Test
    void a_reason_for_what_does_not_arise_says_nothing() {
        StudyWarnings warnings = StudyWarnings.of(List.of(WAVE), Map.of("agency-above-vacancies", "as before"));
        assertThat(warnings.accepted()).isEmpty();
        assertThat(warnings.told()).containsExactly("30 come, 7 posts are vacant.");
    }

    @Test
    void every_rule_is_found_by_its_name() {
        for (WarningRule rule : WarningRule.values()) {
            assertThat(WarningRule.find(rule.id())).contains(rule);
        }
        assertThat(WarningRule.find("agency")).isEmpty();
    }
}
