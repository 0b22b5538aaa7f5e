package org.caseload.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.caseload.department.TinyDepartment;
import org.caseload.department.blueprint.PreparedDepartment;
import org.caseload.department.record.Warning;
import org.caseload.department.record.WarningRule;
import org.caseload.department.workforce.CaseloadsAtStart;
import org.caseload.scenario.Scenario;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rungs M: caseloads that are known to be uneven at the start. */
class M04UnevenStartTest {
    private static final String TEAM = """
            department:
              demand: {siblings: %s, referrals-per-year: 1000}
              pathway: {stages: {work: {duration: {constant: 300 days}}}}
              workforce: {teams: {team: {in-post: {worker: 20}, caseloads-at-start: {one-in-ten-holds: %s, most: %s}}}}
              open-cases: {work: %s}
            """;

    private static String team(String siblings, int oneInTen, int most, int cases) {
        return TEAM.formatted(siblings, oneInTen, most, cases);
    }

    /** What the workers hold on the first midnight, who holds most first. */
    private static int[] atStart(String difference) {
        TinyDepartment department = World.department(difference);
        department.until(0);
        return IntStream.range(0, 20)
                .map(number -> -department.worker(number).caseload().cases())
                .sorted()
                .map(cases -> -cases)
                .toArray();
    }

    /**
     * Two of twenty are a tenth: 60 and 40. The other 360 of 460 cases are 20 each, half of 40, so the power is 40/20 − 1 = 1 and the
     * numbers fall in a straight line: 40 × 17.5/18, 40 × 16.5/18 and so on to 40 × 0.5/18.
     */
    @Test
    void m04_the_tenth_who_hold_most_and_the_others_from_there_down() {
        double[] held = new CaseloadsAtStart(40, 60).over(20, 460);
        assertThat(held[0]).isEqualTo(60);
        assertThat(held[1]).isEqualTo(40);
        for (int i = 2; i < 20; i++) {
            assertThat(held[i]).isCloseTo(40 * (19.5 - i) / 18, within(1e-9));
        }
    }

    @Test
    void m04_a_department_starts_with_such_caseloads() {
        int[] held = atStart(team("none", 40, 60, 460));
        assertThat(IntStream.of(held).sum()).isEqualTo(460);
        for (int i = 0; i < 20; i++) {
            double aim = i == 0 ? 60 : i == 1 ? 40 : 40 * (19.5 - i) / 18;
            assertThat(held[i]).isCloseTo((int) Math.round(aim), within(1));
        }
    }

    /** Kent in 2011: caseloads of 60 to 70. Whole families are given out, so a number may be missed by a few. */
    @Test
    void m04_caseloads_of_60_to_70_can_be_asked_for_by_counts() {
        int[] held = atStart(team("england", 60, 70, 800));
        assertThat(IntStream.of(held).sum()).isEqualTo(800);
        assertThat(held[0]).isBetween(67, 73);
        assertThat(held[1]).isBetween(57, 66);
        assertThat(held[19]).isLessThan(20);
    }

    /** Where everybody holds 23 already, one in ten holds no fewer: the start would leave everybody nearly equal. */
    @ParameterizedTest
    @ValueSource(ints = {20, 300})
    void m04_a_spread_that_cannot_be_is_told(int oneInTen) {
        Scenario scenario = World.scenario(team("none", oneInTen, oneInTen, 460));
        assertThat(new PreparedDepartment(scenario.department(), scenario.plan(), scenario.startDate(), 10).warnings())
                .filteredOn(warning -> warning.rule() == WarningRule.UNEVENNESS_IMPOSSIBLE)
                .extracting(Warning::text)
                .containsExactly(
                        "workforce/teams/team/caseloads-at-start: about 20 workers with 460 cases, 23.0 each, cannot hold them so; "
                                + "the start comes as near as it can, which may leave everybody nearly equal.");
        assertThat(new CaseloadsAtStart(40, 60).isPossible(20, 460)).isTrue();
    }

    @Test
    void m04_a_team_whose_cases_are_not_its_own_states_how_many_are() {
        String shared =
                team("none", 40, 60, 460).replace("teams: {", "teams: {other: {holds: [work], in-post: {worker: 1}}, ");
        assertThatThrownBy(() -> World.scenario(shared))
                .hasMessageContaining("other teams hold work too; permitted with `open-cases: {work: …}` of this team");
        assertThatThrownBy(() -> World.scenario(team("none", 40, 30, 460)))
                .hasMessageContaining("fewer than one in ten holds; permitted: 40.0 or more");
        assertThatCode(() -> World.scenario(
                        shared.replace("{in-post: {worker: 20}", "{open-cases: {work: 460}, in-post: {worker: 20}")))
                .doesNotThrowAnyException();
    }
}
