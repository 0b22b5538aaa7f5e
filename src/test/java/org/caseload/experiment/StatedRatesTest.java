package org.caseload.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.caseload.department.staffing.Unbalanced;
import org.caseload.department.workforce.Workforce;
import org.caseload.scenario.Scenario;
import org.caseload.scenario.io.ParseResult;
import org.caseload.scenario.io.ScenarioReader;
import org.caseload.statistics.MeanInterval;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an absence rate, a turnover rate and a number of agency staff mean: worked out by hand, and as a long simulation has them. */
class StatedRatesTest {
    private static final String FILE = """
            kind: scenario
            name: Stated rates
            start-date: 2024-01-01
            horizon: 5 years
            department:
              working-days: monday-to-friday
              demand: { referrals-per-year: 0, season: flat }
              workforce:
                %s
                sickness: { caseload-effect: 0 }
                leaving: { caseload-effect: off }
                teams:
                  north:
                    holds: [assessment, child-in-need, child-protection, looked-after]
                    posts: %s
                    in-post: { social-worker: 120 }
                  south:
                    holds: [assessment]
                    posts: %s
                    in-post: { social-worker: 40, team-manager: 6 }
              start-state: given
            """;

    @TempDir
    private Path folder;

    private PreparedStudy study(String words, String north, String south) throws IOException {
        Files.writeString(folder.resolve("x.yaml"), FILE.formatted(words, north, south));
        ParseResult<Scenario> reading = ScenarioReader.read(Path.of("x.yaml"), folder);
        return new PreparedStudy(reading.value().orElseThrow(() -> new AssertionError(reading.problemText())));
    }

    private PreparedStudy study(String words) throws IOException {
        return study(words, "balance", "balance");
    }

    private static Workforce workforce(PreparedStudy study) {
        return study.blueprint().facts().workforce();
    }

    private static double covers(PreparedStudy study, int team) {
        return study.blueprint().balance().agencyCovers(workforce(study), team);
    }

    /** By replication: the mean of a measure in % over the weeks after the first year. */
    private static double[] means(PreparedStudy study, String measure, int replications) {
        int[] days = study.book().days();
        int line = IntStream.range(0, study.book().entries().size())
                .filter(l -> study.book().entries().get(l).id().equals(measure))
                .findFirst()
                .orElseThrow();
        return IntStream.rangeClosed(1, replications)
                .mapToDouble(number -> {
                    double[] values =
                            new Replications(study, 7).run(number).values().line(line);
                    return IntStream.range(0, days.length)
                            .filter(r -> days[r] >= 366)
                            .mapToDouble(r -> values[r])
                            .average()
                            .orElseThrow();
                })
                .toArray();
    }

    private static void holds(double[] runs, double exact) {
        MeanInterval interval = MeanInterval.of(runs, 0.99);
        assertThat(interval.halfWidth()).as("tells something").isLessThan(0.05 * exact);
        assertThat(interval.covers(exact)).as(interval + " of " + exact).isTrue();
    }

    /** Of 253 days 4.7 % are away and the rest present, 253 × 4.7 / 95.3 = 12.477; the usual spells are 3 + 0.08 × 65 = 8.2. */
    @Test
    void an_absence_rate_scales_both_kinds_of_spells() throws IOException {
        PreparedStudy study = study("absence: 4.7 %");
        double factor = 253 * 4.7 / 95.3 / 8.2;
        assertThat(workforce(study).sickness().shortSpells().spells().perDay() * 253)
                .isCloseTo(factor, within(1e-9));
        assertThat(workforce(study).sickness().longSpells().spells().perDay() * 253)
                .isCloseTo(0.08 * factor, within(1e-9));
        holds(means(study, "workforce.sickness-rate", 30), 4.7);
    }

    /** Those on leave, 0.04 × 0.75 in each 1 + 0.04 × 0.75, are not ill: the others make up for them. */
    @Test
    void an_absence_rate_counts_those_on_long_leave_as_in_post() throws IOException {
        PreparedStudy study = study("absence: 4.7 %\n    long-leave: { rate: 4 % a year, length: 9 months }");
        double onLeave = 0.03 / 1.03;
        double factor = 253 * 0.047 / (1 - onLeave - 0.047) / 8.2;
        assertThat(workforce(study).sickness().shortSpells().spells().perDay() * 253)
                .isCloseTo(factor, within(1e-9));
        holds(means(study, "workforce.sickness-rate", 30), 4.7);
    }

    /** Steady, so many leave a year as one over the mean service and the notice of 56 days. */
    @Test
    void a_turnover_rate_scales_the_rates_of_leaving() throws IOException {
        PreparedStudy study = study("turnover: 21.9 %");
        double first = workforce(study).leaving().rate().perDay(0) * 365.25;
        double k = first / 0.18;
        double twoYears = Math.exp(-k * 0.36);
        double fiveYears = twoYears * Math.exp(-k * 0.465);
        double service = (1 - twoYears) / (k * 0.18) + (twoYears - fiveYears) / (k * 0.155) + fiveYears / (k * 0.123);
        assertThat(1 / (service + 56 / 365.25)).isCloseTo(0.219, within(1e-4));
        assertThat(workforce(study).leaving().rate().perDay(1000)).isCloseTo(k * 0.155 / 365.25, within(1e-12));
        holds(means(study, "workforce.turnover", 30), 21.9);
    }

    /** All under 700 days: they leave at the first rate, and 21.9 % = h / (1 + h × 56 / 365.25) gives h = 0.22661 a year. */
    @Test
    void a_turnover_rate_is_that_of_the_staff_who_are_there() throws IOException {
        PreparedStudy study = study("turnover: 21.9 %\n    length-of-service: { under 100 weeks: 100 %, after: 0 % }");
        double hazard = 0.219 / (1 - 0.219 * 56 / 365.25);
        assertThat(workforce(study).leaving().rate().perDay(0) * 365.25).isCloseTo(hazard, within(1e-6));
    }

    @Test
    void nobody_leaves_at_no_turnover() throws IOException {
        assertThat(workforce(study("turnover: 0 %")).leaving().rate().highestPerDay())
                .isZero();
    }

    @Test
    void a_turnover_that_grades_with_rates_of_their_own_rule_out_is_refused() {
        assertThatThrownBy(() -> study("turnover: 5 %\n    grades: { social-worker: { leaving: 20 % a year } }"))
                .isInstanceOf(Unbalanced.class)
                .hasMessageContaining("can leave at 19.4 % to 19.4 % a year");
    }

    /** 42 FTE beside 120 and 40 are 31.5 and 10.5: more than the 30 vacancies of the one, and 35 % of the 30 of the other. */
    @Test
    void agency_staff_stated_for_all_are_spread_like_the_permanent_and_cover_what_they_come_to() throws IOException {
        PreparedStudy study = study("agency: 42 FTE", "150", "70");
        assertThat(workforce(study).teams().get("north").inPost()).containsEntry("agency", 31.5);
        assertThat(workforce(study).teams().get("south").inPost()).containsEntry("agency", 10.5);
        assertThat(covers(study, 0)).isEqualTo(1);
        assertThat(covers(study, 1)).isCloseTo(10.5 / 30, within(1e-12));
    }

    /** 20 % of all is a quarter of the 160 on permanent contracts. */
    @Test
    void a_share_of_staff_counts_agency_staff_among_them() throws IOException {
        assertThat(workforce(study("agency: 20 % of staff")).agencyInPost()).isCloseTo(40, within(1e-9));
    }

    /** Where vacancies stay as they are: leavers, 40 × 50 % a year, stay a week beside who comes for them, 0.4 at a time. */
    @Test
    void as_many_agency_staff_as_stated_are_in_post() throws IOException {
        PreparedStudy study = study(
                "agency: { in-post: 40 FTE, conversion: 0 % a year }\n    turnover: 0 %\n    recruitment: { rolling: no }",
                "160", "80");
        int line = IntStream.range(0, study.book().entries().size())
                .filter(l -> study.book().entries().get(l).id().equals("workforce.agency"))
                .findFirst()
                .orElseThrow();
        double[] values = new Replications(study, 7).run(1).values().line(line);
        assertThat(values[0]).isEqualTo(40);
        assertThat(Arrays.stream(values).average().orElseThrow()).isBetween(40.0, 41.0);
    }
}
