package org.caseload.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.caseload.app.machine.PretendMachine;
import org.caseload.app.study.ScenarioFiles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Teams in which nobody is in post on the first day, the last, or any: an average over nobody is not defined, which is said with the
 * reason, and no figure of another day stands for it. And periods so short that their start, middle and end fall together.
 */
@Tag("whole")
class NobodyInPostTest {
    private static final Path SHIPPED = Path.of("scenarios/warwickshire-2018.yaml");

    private static final String TINY = """
            kind: scenario
            name: Tiny
            start-date: 2024-02-26
            horizon: 30 days
            target: { measure: caseload.practitioner, at-most: 5, sustained-for: 0 days }
            department:
              working-days: every-day
              demand:
                referrals-per-year: REFERRALS
                season: flat
                weekdays: flat
                siblings: none
                year-to-year: { standard-deviation: 0 % }
                front-door: { decided-in: 0 working days, no-further-action: 0 % }
                re-referral: { within-twelve-months: 0 % }
              pathway:
                from: none
                first-stage: work
                stages:
                  work:
                    duration: { constant: 1000 days }
                    branches: { closed: rest }
              workforce:
                grades:
                  from: none
                  worker: { comfortable-load: 10 }
                STAFF
                sickness:
                  short: { spells: 0 per 253 present working days, length: { constant: 1 working days } }
                  long: { spells: 0 per 253 present working days, length: { constant: 1 working days } }
                leaving: { rate: 0 % a year, caseload-effect: off }
                recruitment: { time-to-start: { constant: 90 days }, drop-out: 0 %, hires: like-for-like }
              allocation: { redistribute-to-starters: at-once, handover: 0 working daysCAP }
              CASES
              start-state: given
            """;

    private static final String LISTED = "staff: { file: staff.csv }\n    teams: { team: { holds: [work] } }";
    private static final String OPEN = "open-cases: { file: cases.csv }";
    private static final String STAFF = "worker,team,grade,fte,started,absent since,leaving\n";

    /** A service that starts with a wave of three, a week after the start date. */
    private static final String WAVE = """
            plan: { w: { action: recruit, on: 2024-03-04, people: 3, grade: worker, posts: added, drop-out: 0 %, to: { team: team } } }
            """;

    @TempDir
    private Path work;

    private PretendMachine machine;

    @BeforeEach
    void writeAll() throws IOException {
        work = work.toRealPath();
        machine = new PretendMachine(work);
        write("starts-empty", tiny("500", "teams: { team: { holds: [work], posts: 0 } }", "", "") + WAVE, "", "");
        write("ends-empty", tiny("0", LISTED, OPEN, ""), "W1,team,worker,1,2010-01-01,,2024-03-01\n", "W1");
        write("always-empty", tiny("0", LISTED, OPEN, ", policy: hard-cap, cap: 3"), "", "");
        Files.writeString(work.resolve("more.yaml"), """
                kind: strategy
                name: More
                plan:
                  more:
                    action: recruit
                    on: 2024-03-10
                    people: 1
                    grade: worker
                    posts: added
                    drop-out: 0 %
                    to: { teams-holding: work, spread: by-load }
                """);
    }

    private static String tiny(String referrals, String staff, String cases, String cap) {
        return TINY.replace("REFERRALS", referrals)
                .replace("STAFF", staff)
                .replace("CASES", cases)
                .replace("CAP", cap);
    }

    private void write(String name, String scenario, String staff, String worker) throws IOException {
        Path folder = Files.createDirectories(work.resolve(name));
        Files.writeString(folder.resolve("s.yaml"), scenario);
        Files.writeString(folder.resolve("staff.csv"), STAFF + staff);
        StringBuilder cases = new StringBuilder("case,stage,referred,stage started,worker\n");
        for (int child = 0; child < 3; child++) {
            cases.append("C")
                    .append(child)
                    .append(",work,,2024-02-10,")
                    .append(worker)
                    .append('\n');
        }
        Files.writeString(folder.resolve("cases.csv"), cases);
    }

    private int execute(String... words) {
        return CommandTree.execute(machine.surroundings(), new ScenarioFiles(work), words);
    }

    private String run(String name) {
        assertThat(execute(few("run", name + "/s.yaml", "--full", "--report", "--out", "o")))
                .as(machine.err())
                .isZero();
        return machine.out().replace('\n', ' ');
    }

    private static String[] few(String... words) {
        List<String> all = new ArrayList<>(List.of(words));
        all.addAll(List.of("--replications", "2", "--threads", "1", "--quiet"));
        return all.toArray(String[]::new);
    }

    private String result(String file) throws IOException {
        return Files.readString(work.resolve("o").resolve(file));
    }

    @Test
    void a_service_that_starts_with_a_wave_has_no_average_at_the_start() throws IOException {
        assertThat(run("starts-empty"))
                .startsWith("Cases per available worker are not defined at the start (nobody in post); ")
                .contains(" in March 2024 (8 runs in 10: ")
                .contains("; a midnight at which it is not defined does not count as reached.")
                .containsPattern("mean +not defined +\\d")
                .doesNotContain("at the start and", "NaN");
        assertThat(result("paper.html"))
                .contains("not defined at the start (nobody in post)")
                .doesNotContain("NaN");
        assertThat(result("summary.json")).doesNotContain("NaN");
        assertThat(result("series.csv")).contains("2024-02-26,caseload.practitioner,,0,,,,,,,,,,\n");
        assertThat(result("charts/caseload.svg")).contains("is not defined before 4 March 2024");
        assertThat(result("charts/caseload-spread.svg"))
                .contains("On 26 February 2024 nobody is in post.")
                .doesNotContain("26 Feb 2024");
    }

    @Test
    void a_team_whose_last_worker_leaves_has_no_average_from_then_on() throws IOException {
        assertThat(run("ends-empty"))
                .startsWith("Cases per available worker ")
                .contains("3.0 at the start", "are undefined from March 2024 (nobody in post) and reach 5 by")
                .containsPattern("mean +3.0 +not defined");
        assertThat(result("charts/caseload.svg"))
                .contains("and is not defined from 4 March 2024 on", "the median is last at or below it");
        // Nobody holds more than 15 cases on any day read, and at the end there is nobody: nothing to draw.
        assertThat(work.resolve("o/charts/caseload-spread.svg")).doesNotExist();
    }

    @Test
    void a_team_with_nobody_at_all_has_no_average_and_does_not_reach_a_target() throws IOException {
        assertThat(run("always-empty"))
                .startsWith(
                        "Cases per available worker are not defined on any date read (nobody in post) and reach 5 by"
                                + " March 2024 in none of 2 runs");
        assertThat(work.resolve("o/charts/caseload.svg")).doesNotExist();
        assertThat(work.resolve("o/charts/caseload-spread.svg")).doesNotExist();
        assertThat(result("paper.html")).contains("not defined on any date read (nobody in post)");
    }

    @Test
    void a_team_that_opens_later_has_no_average_before() throws IOException {
        Files.copy(SHIPPED, work.resolve("warwickshire-2018.yaml"));
        Files.createDirectories(work.resolve("opens"));
        Files.writeString(work.resolve("opens/s.yaml"), """
                kind: scenario
                name: North
                extends: ../warwickshire-2018.yaml
                horizon: 4 months
                target: { teams: [north] }
                plan:
                  north:
                    action: open-team
                    on: 2018-10-01
                    holds-as: child-in-need
                    workers: { social-worker: 6 }
                """);
        assertThat(run("opens"))
                .contains("are not defined at the start (nobody in post); ")
                .doesNotContain("rise from", "NaN");
        assertThat(result("charts/caseload.svg"))
                .containsPattern(", and is not defined before \\d+ (October|November) 2018; on ");
    }

    @Test
    void a_story_tells_the_lowest_and_the_highest_of_the_days_on_which_there_is_an_average() {
        assertThat(execute("explain", "starts-empty/s.yaml", "--replication", "1"))
                .isZero();
        assertThat(machine.out().replace('\n', ' '))
                .contains("are not defined from 26 February 2024 to 3 March 2024 (nobody in post); they go from ")
                .containsPattern("the lowest is [0-9.]+ on \\d+ March 2024, the highest [0-9.]+ on \\d+ March 2024\\.")
                .contains("Nobody is in post at the start and 3 at the end", "February 2024, not defined: ")
                .doesNotContain(" - ");
    }

    @Test
    void a_story_of_nobody_says_so() {
        assertThat(execute("explain", "always-empty/s.yaml", "--replication", "1"))
                .isZero();
        assertThat(machine.out().replace('\n', ' '))
                .contains("Cases per available worker are not defined on any date read (nobody in post).");
    }

    @Test
    void strategies_are_not_ranked_where_one_has_no_average() throws IOException {
        assertThat(execute(few("compare", "ends-empty/s.yaml", "more.yaml", "--report", "--out", "o")))
                .as(machine.err())
                .isZero();
        assertThat(machine.out().replace('\n', ' '))
                .contains("Which is best on 27 March 2024 cannot be said")
                .contains("In the base, cases per available worker are undefined from March 2024 (nobody in post).")
                .contains("the measure is 3.0 with it and not defined without")
                .doesNotContain("does not change", "changes nothing");
        assertThat(result("paper.html")).contains("Which is best on 27 March 2024 cannot be said");
        assertThat(result("charts/caseload-by-strategy.svg")).contains("and is not defined from 4 March 2024 on");
    }

    @Test
    void a_strategy_that_gives_a_team_its_first_worker_is_shown_beside_a_base_without_an_average() throws IOException {
        assertThat(execute(few("compare", "always-empty/s.yaml", "more.yaml", "--report", "--out", "o")))
                .as(machine.err())
                .isZero();
        assertThat(machine.out().replace('\n', ' '))
                .contains("In the base, cases per available worker are not defined on any date read (nobody in post).")
                .contains("With More, cases per available worker are not defined at the start (nobody in post).");
        assertThat(result("charts/caseload-by-strategy.svg")).contains("Base: is not defined on any date");
    }

    @Test
    void the_staff_needed_are_looked_for_where_nobody_is_in_post_today() {
        assertThat(execute(few("staff-needed", "starts-empty/s.yaml", "--most", "2")))
                .as(machine.err())
                .isZero();
        assertThat(machine.out().replace('\n', ' '))
                .startsWith("How many workers would have to start from 4 March 2024")
                .contains("Today's cases cannot be divided by the target: nobody is in post")
                .containsPattern(" 0 +not defined +not defined +0 % ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"starts-empty", "ends-empty", "always-empty"})
    void what_is_undefined_cannot_be_examined_and_that_is_said(String name) throws IOException {
        String date = name.equals("starts-empty") ? "2024-03-01" : "2024-03-27";
        Path file = work.resolve(name + "/s.yaml");
        Files.writeString(
                file,
                Files.readString(file)
                        .replace(
                                "handover: 0 working days",
                                "handover: { uncertain: { low: 0 working days, mode: 1 working days, high: 2 working days } }"));
        assertThat(execute(few("sensitivity", name + "/s.yaml", "--date", date)))
                .isEqualTo(2);
        assertThat(machine.err())
                .contains("caseload.practitioner on " + date)
                .contains("cannot be examined: it is not defined in every run, as where nobody is in post");
    }

    @Test
    void a_caseload_without_a_start_is_not_taken_for_one_that_spirals() {
        assertThat(execute(few("sensitivity", "starts-empty/s.yaml", "--date", "2024-03-27", "--tipping-point")))
                .isEqualTo(2);
        assertThat(machine.err()).contains("whether caseloads spiral", "not defined in every run");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1 day", "2 days", "3 days"})
    void the_shortest_periods_have_a_result_with_each_day_once(String horizon) throws IOException {
        Files.copy(SHIPPED, work.resolve("s.yaml"));
        assertThat(execute(few("run", "s.yaml", "--horizon", horizon, "--report", "--out", "o")))
                .as(machine.err())
                .isZero();
        Map<String, Integer> days = Map.of("1 day", 2, "2 days", 3, "3 days", 3);
        assertThat(result("summary.json").split("\"above\": 15,", -1)).hasSize(days.get(horizon) + 1);
        assertThat(result("charts/caseload-spread.svg")).doesNotContain("nobody is in post");
    }

    @ParameterizedTest
    @CsvSource({
        "explain,s.yaml,--replication,1",
        "staff-needed,s.yaml --replications 2,--most,1",
        "sensitivity,s.yaml --tipping-point,--replications,2",
        "compare,s.yaml more.yaml,--replications,2",
        "plan-runs,s.yaml more.yaml --pilot 5,--precision,caseload.dfe@2018-07-18: 0.1"
    })
    void other_verbs_take_one_day_too(String verb, String files, String option, String value) throws IOException {
        Files.copy(SHIPPED, work.resolve("s.yaml"));
        Path more = work.resolve("more.yaml");
        Files.writeString(
                more,
                Files.readString(more)
                        .replace("2024-03-10", "2018-07-17")
                        .replace("grade: worker", "grade: social-worker")
                        .replace("work,", "child-in-need,"));
        List<String> words = new ArrayList<>(List.of(verb));
        words.addAll(List.of(files.split(" ")));
        words.addAll(List.of("--horizon", "1 day", option, value));
        assertThat(execute(words.toArray(String[]::new))).as(machine.err()).isZero();
        assertThat(machine.out()).contains("18 July 2018").doesNotContain("NaN");
    }

    @Test
    void the_only_date_of_a_short_period_is_named_alone() throws IOException {
        Files.copy(SHIPPED, work.resolve("s.yaml"));
        assertThat(execute(few("sensitivity", "s.yaml", "--horizon", "1 day", "--date", "2018-09", "--tipping-point")))
                .isEqualTo(2);
        assertThat(machine.err()).contains("date: found 2018-09; permitted: the horizon, 2018-07-18");
    }

    @Test
    void one_day_and_one_person_are_not_said_in_the_plural() throws IOException {
        Path file = work.resolve("ends-empty/s.yaml");
        Files.writeString(file, Files.readString(file).replace("sustained-for: 0 days", "sustained-for: 1 day"));
        assertThat(run("ends-empty"))
                .contains("means at or below it at one midnight;")
                .doesNotContain("1 days");
        assertThat(result("report.json"))
                .contains("at or below it at one midnight")
                .doesNotContain("1 days");
        assertThat(execute("explain", "ends-empty/s.yaml", "--replication", "1"))
                .isZero();
        assertThat(machine.out().replace('\n', ' ')).contains("1 person is in post at the start and nobody at the end");
    }
}
