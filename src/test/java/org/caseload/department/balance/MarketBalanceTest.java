package org.caseload.department.balance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.caseload.department.blueprint.PreparedDepartment;
import org.caseload.department.record.Warning;
import org.caseload.department.staffing.TeamBalance;
import org.caseload.department.staffing.Unbalanced;
import org.caseload.scenario.Scenario;
import org.caseload.scenario.io.ParseResult;
import org.caseload.scenario.io.ScenarioReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sixty workers of whom 10 % a year leave without notice: six a year, each sought for 30 days. */
class MarketBalanceTest {
    @TempDir
    private Path folder;

    private BalancedDepartment department(String supply, String start) throws IOException {
        Files.copy(
                Path.of("src/test/resources/behaviour/tiny.yaml"),
                folder.resolve("tiny.yaml"),
                StandardCopyOption.REPLACE_EXISTING);
        Files.writeString(folder.resolve("x.yaml"), """
                kind: scenario
                name: Market
                extends: tiny.yaml
                department:
                  workforce:
                    teams: { team: { in-post: { worker: 60 } } }
                    leaving: { rate: 10 %% a year, notice: 0 weeks }
                    recruitment: { %s }
                  start-state: %s
                """.formatted(supply, start));
        ParseResult<Scenario> reading = ScenarioReader.read(Path.of("x.yaml"), folder);
        Scenario scenario = reading.value().orElseThrow(() -> new AssertionError(reading.problemText()));
        return new PreparedDepartment(scenario.department(), scenario.plan(), scenario.startDate(), 10).balance();
    }

    /** 6 × 30 / 365.25 posts are being searched for; with 8 a year to be had, 0.75 / (1 − 0.75) = 3 more wait. */
    @Test
    void posts_wait_for_a_market_as_customers_do_in_a_queue() throws IOException {
        double searching = 6 * 30 / 365.25;
        TeamBalance free = department("", "given").teams().get(0);
        assertThat(free.vacancies()).isCloseTo(searching, within(1e-4));
        assertThat(free.waitingShare()).isZero();
        TeamBalance short3 = department("supply: 8 a year", "given").teams().get(0);
        assertThat(short3.vacancies()).isCloseTo(searching + 3, within(1e-2));
        assertThat(short3.posts()).isEqualTo(60 + short3.vacancies());
        assertThat(short3.waitingShare()).isCloseTo(3 / (searching + 3), within(1e-3));
    }

    @Test
    void a_market_of_fewer_than_leave_admits_no_balance() throws IOException {
        assertThatThrownBy(() -> department("supply: 5 a year", "balanced"))
                .isInstanceOf(Unbalanced.class)
                .hasMessage("found 5 a year, but 6.0 social workers a year leave, so posts cannot hold steady; "
                        + "permitted: more than that, or `start-state: given`");
        assertThat(department("supply: 5 a year", "given").warnings())
                .extracting(Warning::text)
                .containsExactly(
                        "the market supplies 5 a year and 6.0 social workers a year leave at first: more and more "
                                + "posts stay vacant, until as few leave.");
    }

    /** Half of them work half the hours: 60 FTE are 80 people, of whom eight leave; 0.8 / (1 − 0.8) = 4 posts of 0.75 FTE wait. */
    @Test
    void a_market_supplies_people_and_not_hours() throws IOException {
        String partTime = "supply: 10 a year }\n    part-time: { share: 50 %, hours: 50 %";
        TeamBalance team = department(partTime, "given").teams().get(0);
        assertThat(team.vacancies()).isCloseTo(6 * 30 / 365.25 + 0.75 * 4, within(1e-2));
    }
}
