package org.caseload.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.caseload.department.TinyDepartment;
import org.caseload.experiment.PreparedStudy;
import org.caseload.experiment.Replication;
import org.caseload.experiment.Replications;
import org.junit.jupiter.api.Test;

/** Rungs Q: managers, family support workers, and the protection of newly qualified staff. */
class Q01SupervisionTest {
    private static final String FACTS = """
            department:
              workforce:
                grades:
                  newly-qualified: {comfortable-load: 10, cap: 2}
                  social-worker: {comfortable-load: 10, cap: 3}
                  senior: {comfortable-load: 10}
                  team-manager: {role: team-manager}
                  family-support: {role: family-support}
                teams: {team: {in-post: {worker: none, %s}}}
                %s
            """;

    private static TinyDepartment department(String inPost, String rules) {
        return World.department(FACTS.formatted(inPost, rules));
    }

    /** 15 cases x 20 % of the work = 3 more for two workers: 10 x (1 + 3 / 20) = 11.5 each, and 10 while support is away. */
    @Test
    void q01_a_support_worker_adds_to_what_the_team_can_carry_while_at_work() {
        TinyDepartment team = department("social-worker: 2, family-support: 1", "support: {share-of-work: 20 %}");
        team.ill(5, 2, 3).until(4);
        assertThat(team.worker(0).capacity()).isCloseTo(11.5, within(1e-12));
        assertThat(team.worker(2).capacity()).isZero();
        team.until(6);
        assertThat(team.worker(1).capacity()).isEqualTo(10);
        team.until(9);
        assertThat(team.worker(1).capacity()).isCloseTo(11.5, within(1e-12));
    }

    /** Two workers to one manager at a span of 1 and a power of 1: half as fast; without the manager a third, the most there is. */
    @Test
    void q02_newly_qualified_staff_slow_down_when_too_many_share_a_manager() {
        TinyDepartment team =
                department("newly-qualified: 1, senior: 1, team-manager: 1", "supervision: {span: 1, effect: 1}");
        team.ill(5, 2, 3).until(4);
        assertThat(team.worker(0).pace()).isEqualTo(0.5);
        assertThat(team.worker(1).pace()).isEqualTo(1);
        team.until(6);
        assertThat(team.worker(0).pace()).isCloseTo(1.0 / 3, within(1e-12));
    }

    /** The same four-day case takes eight. */
    @Test
    void q03_a_case_of_theirs_takes_longer() {
        assertThat(department("newly-qualified: 2, team-manager: 1", "supervision: {span: 1, effect: 1}")
                        .refer(0, 1)
                        .until(9)
                        .of("closes"))
                .containsExactly("8 child 0 closes");
    }

    /** A span of 1 for 30 workers and one manager: three times the rate, the most there is. */
    @Test
    void q04_more_people_leave_a_team_in_which_too_many_share_a_manager() {
        String leaving = "leaving: {rate: 20 % a year, caseload-effect: off}\n    recruitment: {rolling: no}\n";
        String people = "social-worker: 30, team-manager: 1";
        int few = department(people, leaving + "    supervision: {span: 30}")
                .until(399)
                .of("leaves")
                .size();
        int many = department(people, leaving + "    supervision: {span: 1, effect: 1}")
                .until(399)
                .of("leaves")
                .size();
        assertThat(many).isGreaterThan(few + 5);
    }

    /** 40 hours of 160.88 (37 a week) for one newly qualified worker: the senior keeps 1 - 40 / 160.88 = 0.75137. */
    @Test
    void q05_seniors_supervise_where_there_is_no_manager() {
        String rule = "supervision: {hours: 40}";
        TinyDepartment alone = department("newly-qualified: 1, senior: 1", rule);
        alone.until(1);
        assertThat(alone.worker(1).capacity()).isCloseTo(7.5137, within(1e-4));
        TinyDepartment managed = department("newly-qualified: 1, senior: 1, team-manager: 1", rule);
        managed.until(1);
        assertThat(managed.worker(1).capacity()).isEqualTo(10);
    }

    /** Six children for two workers: three each, unless the promise of two is kept. */
    @Test
    void q06_a_promise_that_is_kept_protects_and_one_that_is_not_does_not() {
        TinyDepartment kept = sixChildren("protection: {promised: 2, delivered: 100 %}");
        assertThat(kept.worker(0).caseload().cases()).isEqualTo(2);
        assertThat(kept.worker(1).caseload().cases()).isEqualTo(4);
        TinyDepartment broken = sixChildren("protection: {promised: 2, delivered: 0 %}");
        assertThat(broken.worker(0).caseload().cases()).isEqualTo(3);
        assertThat(broken.worker(0).cap()).isEqualTo(3);
    }

    private static TinyDepartment sixChildren(String protection) {
        TinyDepartment team = department("newly-qualified: 1, social-worker: 1", protection);
        for (int child = 0; child < 6; child++) {
            team.refer(1 + child * 0.1, 1);
        }
        team.until(2);
        return team;
    }

    /** Three cases: within a promise of three, above one of two; without a promise the grade's cap of two counts. */
    @Test
    void q08_whoever_holds_more_than_promised_is_above_their_cap() {
        assertThat(aboveCap("protection: {promised: 3, delivered: 0 %}")).isZero();
        assertThat(aboveCap("protection: {promised: 2, delivered: 100 %}")).isEqualTo(100);
        assertThat(aboveCap("")).isEqualTo(100);
    }

    private static double aboveCap(String protection) {
        PreparedStudy design = new PreparedStudy(
                World.scenario(FACTS.formatted("newly-qualified: 1", protection) + "  open-cases: {work: 3}\n"));
        int line = line(design, "caseload.newly-qualified-above-cap");
        return new Replications(design, 1).run(1).values().at(line, 0);
    }

    /** Three brothers and sisters where nobody may be given more than two: too large for all, so to whoever holds nothing. */
    @Test
    void q09_a_group_larger_than_what_was_promised_does_not_wait_for_ever() {
        TinyDepartment team =
                World.department(FACTS.formatted("newly-qualified: 1", "protection: {promised: 2, delivered: 100 %}")
                                .replace("cap: 2", "cap: 9")
                        + "  allocation: {policy: hard-cap}\n");
        assertThat(team.refer(1, 3).until(30).of("takes")).isNotEmpty();
    }

    /** Posts of social workers stand under `posts`; whoever is not protected needs a social worker's cap. */
    @Test
    void q10_what_makes_no_sense_is_refused() {
        assertThatThrownBy(() -> World.scenario(FACTS.formatted("social-worker: 1", "")
                        .replace("teams: {team: {", "teams: {team: {other-posts: {senior: 1}, ")))
                .hasMessageContaining("senior holds cases");
        assertThatThrownBy(() -> World.scenario("""
                        department:
                          workforce:
                            grades: {newly-qualified: {comfortable-load: 10}}
                            protection: {promised: 2}
                        """)).hasMessageContaining("social-worker");
    }

    /** Two posts, one manager: the search takes 30 days at most; managers hold no post of social workers and no cases. */
    @Test
    void q07_managers_have_posts_of_their_own() {
        TinyDepartment team = World.department(FACTS.formatted("social-worker: 1, team-manager: 1", "")
                .replace("teams: {team: {", "teams: {team: {other-posts: {team-manager: 2}, "));
        assertThat(team.refer(40, 1).until(60).of("starts", "posts", "takes"))
                .hasSize(6)
                .contains("0 team has 1 posts, 0 vacant", "40 worker 0 takes child 0")
                .anyMatch(line -> line.endsWith("worker 2 starts in team as team-manager at 100 %"));
    }

    /**
     * A social worker at 10 and a support worker at 5: the first child to the social worker, who joined first; then 1/10 against 0
     * to support, 1/10 against 1/5, 2/10 against 1/5 to support, who was given one longer ago, 2/10 and 3/10 against 2/5.
     */
    @Test
    void q10_a_support_worker_with_stages_of_their_own_holds_cases_and_helps_nobody() {
        TinyDepartment team = World.department(holdingSupport("support: {share-of-work: 20 %}"));
        for (int child = 0; child < 6; child++) {
            team.refer(1 + child * 0.1, 1);
        }
        team.until(2);
        assertThat(team.worker(0).caseload().cases()).isEqualTo(4);
        assertThat(team.worker(1).caseload().cases()).isEqualTo(2);
        assertThat(team.worker(0).capacity()).isEqualTo(10);
        assertThat(team.worker(1).capacity()).isEqualTo(5);
        assertThat(team.until(9).of("closes")).hasSize(6);
    }

    private static String holdingSupport(String rules) {
        return FACTS.formatted("social-worker: 1, family-support: 1", rules)
                .replace("{role: family-support}", "{role: family-support, comfortable-load: 5, may-hold: [work]}");
    }

    /** Of six open cases the social worker holds four: those of the support worker are no part of the official average. */
    @Test
    void q11_cases_of_support_workers_are_not_in_the_official_average() {
        PreparedStudy design = new PreparedStudy(World.scenario(holdingSupport("") + "  open-cases: {work: 6}\n"));
        Replication only = new Replications(design, 1).run(1);
        assertThat(only.values().at(line(design, "caseload.dfe"), 0)).isEqualTo(4);
        assertThat(only.values().at(line(design, "open.all"), 0)).isEqualTo(6);
    }

    private static int line(PreparedStudy design, String id) {
        return IntStream.range(0, design.book().entries().size())
                .filter(n -> design.book().entries().get(n).id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void q12_a_manager_may_hold_nothing() {
        assertThatThrownBy(() -> World.scenario(FACTS.formatted("team-manager: 1", "")
                        .replace("{role: team-manager}", "{role: team-manager, may-hold: [work]}")))
                .hasMessageContaining("a team manager holds no cases");
    }

    @Test
    void q13_support_workers_who_hold_cases_beside_social_workers_are_no_balance() {
        assertThatThrownBy(() -> World.scenario(holdingSupport("").replace("team: {in-post", "team: {posts: 1, in-post")
                        + "  start-state: balanced\n  open-cases: {work: 6}\n"))
                .hasMessageContaining("rung.yaml:12:88: ")
                .hasMessageContaining(
                        "department.workforce.teams.team.in-post.family-support: hold cases (`may-hold`) beside");
    }
}
