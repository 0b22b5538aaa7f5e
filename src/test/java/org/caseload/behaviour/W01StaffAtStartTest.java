package org.caseload.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.caseload.department.blueprint.PreparedDepartment;
import org.caseload.department.record.Warning;
import org.caseload.department.staffing.TeamBalance;
import org.caseload.scenario.Scenario;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rungs W: the staff with whom a department starts, from published figures. */
class W01StaffAtStartTest {
    /** Newly qualified staff become social workers after 365.25 days; 40 % of all leave a year, without notice. */
    private static final String GRADES = """
            department:
              start-state: balanced
              open-cases: {work: 100}
              demand: {referrals-per-year: balance}
              workforce:
                grades:
                  newly-qualified: {comfortable-load: 10, becomes: social-worker, after: 1 year}
                  social-worker: {comfortable-load: 10}
                leaving: {rate: %s a year, notice: 0 weeks}
                recruitment: {hires: %s}
                teams: {team: {in-post: {worker: 0, newly-qualified: %s, social-worker: %s}}}
            """;

    private static PreparedDepartment prepared(String difference) {
        Scenario scenario = World.scenario(difference);
        return new PreparedDepartment(scenario.department(), scenario.plan(), scenario.startDate(), 400);
    }

    private static Map<String, Double> inPost(PreparedDepartment department) {
        return department.facts().workforce().teams().get("team").inPost();
    }

    /**
     * One hired a day as newly qualified keeps up (1 − e^−0.4)/0.4 years of them and e^−0.4/0.4 of social workers, one hired as a
     * social worker 1/0.4. With as many hired in each, (1 − e^−0.4)/2 = 0.16484 of all are newly qualified.
     */
    @Test
    void w01_newly_qualified_staff_are_what_turnover_keeps_up() {
        PreparedDepartment department = prepared(GRADES.formatted("40 %", "balance", "balance", "100"));
        assertThat(inPost(department).get("newly-qualified")).isEqualTo(16.48);
        assertThat(inPost(department).get("social-worker")).isCloseTo(83.52, within(1e-9));
        assertThat(department.balance().teams().get(0).hiredShare())
                .containsExactly(new double[] {0, 0.5, 0.5}, within(1e-3));
        assertThat(department.warnings()).isEmpty();
        assertThat(department.balance().solved()).anySatisfy(number -> {
            assertThat(number.what()).isEqualTo("In post in team: newly-qualified");
            assertThat(number.value()).isEqualTo(16.48);
        });
    }

    /** Three in four hired newly qualified: 0.75 × (1 − e^−0.4) = 0.24726. */
    @Test
    void w02_stated_hires_say_how_many_are_newly_qualified() {
        String hires = "{newly-qualified: 75 %, social-worker: 25 %}";
        assertThat(inPost(prepared(GRADES.formatted("40 %", hires, "balance", "100")))
                        .get("newly-qualified"))
                .isEqualTo(24.73);
    }

    /**
     * 20 newly qualified would keep up 20 × e^−0.1/(1 − e^−0.1) = 190 social workers, and there are 80. If all are hired newly
     * qualified, 1 − e^−0.1 = 9.5 % of the hundred are. The stated 20 stand; as many are hired as leave.
     */
    @Test
    void w03_more_newly_qualified_than_turnover_keeps_up_stand_with_a_warning() {
        PreparedDepartment department = prepared(GRADES.formatted("10 %", "balance", "20", "80"));
        assertThat(inPost(department).get("newly-qualified")).isEqualTo(20);
        TeamBalance team = department.balance().teams().get(0);
        assertThat(team.hiredShare()).containsExactly(0, 1, 0);
        assertThat(team.leaversPerDay()).isCloseTo(100 * 0.1 / 365.25, within(1e-4));
        assertThat(department.warnings())
                .extracting(Warning::text)
                .containsExactly(
                        "workforce/teams/team/in-post/newly-qualified: of the 20.0 FTE in post, today's leaving keeps up about 9.5; "
                                + "those in post become social-worker and fewer follow. Permitted: `newly-qualified: balance` for "
                                + "as many as are kept up, or `recruitment: {hires: …}` with the grades in which you hire.");
    }

    /** What England's councils publish: leaving of 3 to 40 % a year. Nothing refuses, and all in post are whom they were stated as. */
    @ParameterizedTest
    @CsvSource({"3 %, 8, 92", "3 %, 40, 60", "10 %, 60, 40", "40 %, 8, 92", "40 %, 95, 5"})
    void w04_no_share_of_newly_qualified_staff_is_refused(String leaving, String newly, String others) {
        PreparedDepartment department = prepared(GRADES.formatted(leaving, "balance", newly, others));
        double vacant = department.balance().teams().get(0).vacancies();
        assertThat(department.balance().teams().get(0).posts()).isEqualTo(100 + vacant);
    }

    private static final String MARKET = """
            department:
              workforce:
                vacancies: %s
                grades: {agency: {contract: agency, comfortable-load: 10}}
                leaving: {rate: %s a year, notice: 0 weeks}
                recruitment: {time-to-start: {exponential: 6 months}, drop-out: 20 %%, hires: balance}
                agency: {conversion: 10 %% a year, becomes: worker, covers: 0 %%}
                teams: {team: {in-post: {worker: %s, agency: %s}}}
            """;

    private static double supply(PreparedDepartment department) {
        return department
                        .facts()
                        .workforce()
                        .recruitment()
                        .supply()
                        .orElseThrow()
                        .perDay()
                * 365.25;
    }

    /** A fifth of all posts vacant: 80 in post are 100 posts, 20 of them vacant, whatever turnover would keep vacant. */
    @Test
    void w05_posts_come_from_published_vacancies() {
        TeamBalance team = prepared(MARKET.formatted("20 %", "10 %", "80", "0"))
                .balance()
                .teams()
                .get(0);
        assertThat(team.posts()).isEqualTo(100);
        assertThat(team.vacancies()).isEqualTo(20);
    }

    /**
     * {@code StaffTest.postsWaitForTheMarket} the other way round: of 60 posts, with 30 % of the holders leaving in a year, searches of
     * half a year and a fifth dropping out, a market of 15 a year keeps 45.474 filled. So 45.474 in post and 24.21 % vacant are a
     * market of 15; 45.474 × 0.3 / 1.6 posts are in search and the rest of those vacant wait.
     */
    @Test
    void w06_the_market_is_solved_so_that_the_vacancies_last() {
        PreparedDepartment department = prepared(MARKET.formatted("24.21 %", "30 %", "45.474", "0"));
        assertThat(supply(department)).isCloseTo(15, within(0.01));
        TeamBalance team = department.balance().teams().get(0);
        assertThat(team.waitingShare()).isCloseTo(1 - 45.474 * 0.3 / 1.6 / (60 - 45.474), within(1e-3));
        assertThat(department.warnings()).isEmpty();
    }

    /**
     * Ten agency staff of whom 10 % a year take a post: one fewer is hired from the market, and as 14.526 vacant posts are each taken at
     * 0.0688 a year, searches of 0.625 years on average end sooner. With l = 2 / 2.0688 for one attempt and 0.8 l / (1 − 0.2 l) for
     * the search, 13.642 leavers a year keep up 8.175 searches instead of 8.526, and Erlang's formula for 53.649 of 60 posts gives 14.863.
     */
    @Test
    void w07_agency_staff_who_take_a_post_are_no_part_of_the_market() {
        assertThat(supply(prepared(MARKET.replace("becomes", "leaving: 0 %% a year, becomes")
                        .formatted("24.21 %", "30 %", "45.474", "10"))))
                .isCloseTo(13.863, within(0.003));
    }

    /** A stated market is left as it is. */
    @Test
    void w08_a_stated_market_is_not_solved() {
        String stated = MARKET.replace("drop-out", "supply: 7 a year, drop-out");
        assertThat(supply(prepared(stated.formatted("24.21 %", "30 %", "45.474", "0"))))
                .isCloseTo(7, within(1e-9));
    }

    /** What England's councils publish: leaving of 3 to 40 % a year, vacancies and agency staff of 0 to 60 %. */
    @ParameterizedTest
    @CsvSource({"3 %, 0 %, 0", "3 %, 60 %, 0", "40 %, 0 %, 60", "40 %, 60 %, 60", "15 %, 21.2 %, 28", "3 %, 60 %, 60"})
    void w09_no_vacancies_are_refused(String leaving, String vacancies, String agency) {
        String balanced = MARKET
                + "  start-state: balanced\n  open-cases: {work: 100}\n  demand: {referrals-per-year: balance}\n";
        PreparedDepartment department = prepared(balanced.formatted(vacancies, leaving, "40", agency));
        double share = Double.parseDouble(vacancies.replace(" %", "")) / 100;
        assertThat(department.balance().teams().get(0).posts()).isCloseTo(40 / (1 - share), within(1e-6));
    }

    /** Eight in a hundred newly qualified, as in England, or as many as turnover keeps up: every mixture of what councils publish. */
    @Test
    void w09_no_mixture_of_turnover_vacancies_and_agency_staff_is_refused() {
        String council = """
                department:
                  start-state: balanced
                  open-cases: {work: 1500}
                  demand: {referrals-per-year: balance}
                  workforce:
                    vacancies: %d %%
                    grades:
                      newly-qualified: {comfortable-load: 10, becomes: social-worker, after: 1 year}
                      social-worker: {comfortable-load: 15}
                      agency: {contract: agency, comfortable-load: 15}
                    leaving: {rate: %d %% a year}
                    recruitment: {time-to-start: {constant: 4 months}, drop-out: 15 %%, hires: balance}
                    agency: {becomes: social-worker}
                    teams: {team: {in-post: {worker: 0, newly-qualified: %s, social-worker: %s, agency: %s}}}
                """;
        for (int leaving : new int[] {3, 10, 22, 40}) {
            for (int vacancies : new int[] {0, 14, 35, 60}) {
                for (int agency : new int[] {0, 17, 60}) {
                    double bought = 100.0 * agency / (100 - agency);
                    TeamBalance fixed = prepared(council.formatted(vacancies, leaving, "8", "92", bought))
                            .balance()
                            .teams()
                            .get(0);
                    TeamBalance solved = prepared(council.formatted(vacancies, leaving, "balance", "100", bought))
                            .balance()
                            .teams()
                            .get(0);
                    double posts = 100 / (1 - vacancies / 100.0);
                    assertThat(fixed.posts()).isCloseTo(posts, within(1e-6));
                    assertThat(solved.posts()).isCloseTo(posts, within(1e-6));
                }
            }
        }
    }

    @Test
    void w10_vacancies_and_posts_are_not_both_stated() {
        assertThatThrownBy(() -> prepared("department: {workforce: {vacancies: 20 %, teams: {team: {posts: 5}}}}\n"))
                .hasMessageContaining("every team states its `posts`, which say it already; leave one of the two out");
    }

    /** Nottingham in September 2023, in round numbers: 136 FTE in post, 22 % of whom leave, 21 % vacant; agency staff vary. */
    private static String nottingham(String posts, String vacancies, int agency, String plan) {
        return """
                department:
                  workforce:
                    %s
                    grades: {agency: {contract: agency, comfortable-load: 10}}
                    leaving: {rate: 22 %% a year, notice: 0 weeks}
                    recruitment: {time-to-start: {constant: 3 months}, drop-out: 0 %%}
                    agency: {conversion: 0 %% a year, becomes: worker, covers: 0 %%}
                    teams: {team: {posts: %s, in-post: {worker: 136, agency: %d}}}
                plan: {%s}
                """.formatted(vacancies, posts, agency, plan);
    }

    private static List<String> warnings(String posts, String vacancies, int agency, String plan) {
        return prepared(nottingham(posts, vacancies, agency, plan)).warnings().stream()
                .map(Warning::text)
                .toList();
    }

    /** 136 × 0.22 × 0.25 = 7.5 posts are being searched for. */
    @Test
    void w11_agency_staff_far_above_the_vacancies_solved() {
        assertThat(warnings("balance", "", 36, ""))
                .containsExactly(
                        "workforce: 36.0 FTE of agency staff are in post, and the balance leaves 7.5 FTE of posts vacant: agency staff "
                                + "cover vacancies, so posts are missing. State `workforce: {vacancies: … %}` or the teams' `posts`.");
        assertThat(warnings("balance", "", 10, "")).isEmpty();
    }

    /** A fifth vacant: 34 of 170 posts. */
    @Test
    void w12_agency_staff_above_the_vacancies_stated() {
        assertThat(warnings("balance", "vacancies: 20 %", 42, ""))
                .containsExactly(
                        "workforce: 42.0 FTE of agency staff are more than the 34.0 FTE of vacant posts; those beyond are kept up in "
                                + "number until a plan runs them down. Check both, or state `run-down-agency` in the plan.");
        assertThat(warnings("balance", "vacancies: 20 %", 34, "")).isEmpty();
    }

    @Test
    void w13_vacancies_that_nothing_keeps_vacant() {
        assertThat(warnings("170", "", 30, ""))
                .containsExactly(
                        "workforce: 34.0 FTE of posts are vacant, and leaving keeps up 7.5 by itself: the others are filled within months, "
                                + "and 136.0 FTE in post become 162.5. If so many stay vacant, state `workforce: {vacancies: 20.0 %}` "
                                + "instead of `posts`, or `recruitment: {supply: …}`.");
        assertThat(warnings("145", "", 0, "")).isEmpty();
    }

    @Test
    void w14_fewer_vacancies_than_leaving_keeps_up() {
        assertThat(warnings("136", "", 0, ""))
                .containsExactly(
                        "workforce: 0.0 FTE of posts are vacant, and leaving and the time to fill a post keep 7.5 vacant: 136.0 FTE in "
                                + "post become 128.5 within months. State a shorter `recruitment: {time-to-start: …}`, or leave `posts` "
                                + "to balance.");
    }

    @Test
    void w15_a_wave_for_vacancies_of_more_people_than_there_are_vacancies() {
        String wave =
                "wave: {action: recruit, on: 2018-10-01, people: %d, grade: worker, posts: fill-vacancies, drop-out: 0 %%}";
        assertThat(warnings("balance", "", 0, wave.formatted(30)))
                .containsExactly(
                        "plan.wave: about 30 people come to fill vacancies, and 7.5 FTE of posts are vacant at the start: the others work "
                                + "without a post and nobody else is searched for until posts have fallen vacant for all of them. "
                                + "Permitted too: `posts: added`, or `workforce: {vacancies: … %}`.");
        assertThat(warnings("balance", "vacancies: 20 %", 0, wave.formatted(30)))
                .isEmpty();
    }

    /** Posts from vacancies in a given start are the same as in a balanced one: both keep the market that leaves them vacant. */
    @Test
    void w16_a_given_and_a_balanced_start_have_the_same_posts_and_the_same_market() {
        String balanced = nottingham("balance", "vacancies: 20 %", 30, "")
                .replace(
                        "department:",
                        "department:\n  start-state: balanced\n  open-cases: {work: 1000}\n"
                                + "  demand: {referrals-per-year: balance}");
        PreparedDepartment one = prepared(balanced);
        PreparedDepartment other = prepared(nottingham("balance", "vacancies: 20 %", 30, ""));
        assertThat(one.facts().workforce()).isEqualTo(other.facts().workforce());
        assertThat(supply(one)).isGreaterThan(136 * 0.22);
    }

    /** Half of 34 vacant posts are to be covered by agency staff: 17, of whom 5 are there. */
    @Test
    void w17_fewer_agency_staff_than_are_asked_for() {
        String council = nottingham("balance", "vacancies: 20 %", 5, "");
        assertThat(prepared(council.replace("covers: 0 %", "covers: 50 %")).warnings())
                .extracting(Warning::toString)
                .containsExactly(
                        "agency-below-cover: workforce: 5.0 FTE of agency staff are in post, and as many vacancies are to be covered as take "
                                + "12.0 more: they come within weeks. State `agency: {in-post: 5.0 FTE}`, which keeps them as they are, "
                                + "or another `covers`.");
        assertThat(prepared(council.replace("covers: 0 %", "in-post: 5 FTE").replace(", agency: 5}", "}"))
                        .warnings())
                .isEmpty();
    }

    /** Of 253 + 0.08 × 65 days each is away for 0.08 × (65 − 19.3) beyond the twentieth of an absence: 1.4 of 100 FTE. */
    @Test
    void w18_an_official_average_that_cases_and_staff_do_not_make() {
        String council = """
                department:
                  %s
                  open-cases: {work: 1000}
                  workforce:
                    sickness: {long: {spells: 0.08 per 253 present working days, length: {lognormal: {mean: 65 working days, cv: 1}}}}
                    teams: {team: {in-post: {worker: 100}}}
                """;
        assertThat(prepared(council.formatted("published-caseload: 10.0")).warnings())
                .isEmpty();
        assertThat(prepared(council.formatted("published-caseload: 12")).warnings())
                .extracting(Warning::toString)
                .containsExactly(
                        "average-not-as-published: published-caseload: 12.0 is stated, and 1,000 cases on 100.0 FTE, of whom 1.4 are away "
                                + "for so long that they hold none, are 10.1 each. Check `cases` and whom `in-post` counts: 84.5 FTE would "
                                + "make it 12.0.");
    }
}
