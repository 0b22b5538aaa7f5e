package org.caseload.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.caseload.experiment.PreparedStudy;
import org.caseload.experiment.Replications;
import org.junit.jupiter.api.Test;

/** Rungs P: agency staff and project teams. */
class P01AgencyTest {
    private static final String FACTS = """
            department:
              workforce:
                grades:
                  agency: {contract: agency, comfortable-load: 10, notice: 4 weeks}
                  project: {contract: project-team, comfortable-load: 10}
                teams: {team: {posts: %s, in-post: {agency: %s}}}
                recruitment: {rolling: no}
                agency: {covers: 100 %%, leaving: 0 %% a year, conversion: %s, becomes: worker}
            """;

    private static String facts(int posts, int agency, String conversion) {
        return FACTS.formatted(posts, agency, conversion);
    }

    /** Two vacant posts: two are asked for on day 0 and start 21 days later; at 100 two people fill the posts, notice ends at 128. */
    @Test
    void p01_agency_staff_cover_vacancies_and_go_when_these_are_filled() {
        String wave = "plan:\n  wave: {action: recruit, on: 2018-11-28, people: 2, grade: worker, "
                + "posts: fill-vacancies, drop-out: 0 %}\n";
        assertThat(World.department(facts(3, 0, "0 % a year") + wave).until(390).of("starts", "leaves"))
                .containsExactly(
                        "0 worker 0 starts in team as worker at 100 %",
                        "21 worker 1 starts in team as agency at 100 %",
                        "21 worker 2 starts in team as agency at 100 %",
                        "100 worker 3 starts in team as worker at 100 %",
                        "100 worker 4 starts in team as worker at 100 %",
                        "128 worker 1 leaves",
                        "128 worker 2 leaves");
    }

    /** Nothing is vacant, so two are above the establishment: they stay until run down between days 10 and 110, at 60 and 110. */
    @Test
    void p02_agency_staff_above_the_establishment_stay_until_run_down_evenly() {
        assertThat(World.department(facts(1, 2, "0 % a year")).until(390).of("leaves"))
                .isEmpty();
        String plan = "plan:\n  fewer: {action: run-down-agency, on: 2018-08-30, until: 2018-12-08}\n";
        assertThat(World.department(facts(1, 2, "0 % a year") + plan).until(390).of("leaves"))
                .containsExactly("60 worker 1 leaves", "110 worker 2 leaves");
    }

    /**
     * Six permanent and four agency staff. A quarter of all may be left: 6 × 0.25 / 0.75 = 2, so two go, at 60 and 110. But two
     * of the permanent staff leave at 100, and 4 / 3 allows one: a third is given notice on the last day, and leaves at 138.
     */
    @Test
    void p02_agency_staff_are_run_down_to_a_share_of_all() {
        String plan = "plan:\n  fewer: {action: run-down-agency, on: 2018-08-30, until: 2018-12-08, to-share: 25 %}\n";
        String six = facts(6, 4, "0 % a year").replace("agency: 4}", "worker: 6, agency: 4}");
        assertThat(World.department(six + plan).until(390).of("leaves"))
                .containsExactly("60 worker 6 leaves", "110 worker 7 leaves");
        String uncovered = six.replace("covers: 100 %", "covers: 0 %");
        assertThat(World.department(uncovered + plan)
                        .resign(72, 0, 28)
                        .resign(72, 1, 28)
                        .until(390)
                        .of("leaves"))
                .containsExactly(
                        "60 worker 6 leaves",
                        "100 worker 0 leaves",
                        "100 worker 1 leaves",
                        "110 worker 7 leaves",
                        "138 worker 8 leaves");
    }

    /** Agency staff on the last day of each of 400 runs. */
    private static double[] agencyAtTheEnd(String difference) {
        PreparedStudy study = new PreparedStudy(World.scenario("horizon: 70 days\n" + difference));
        int line = IntStream.range(0, study.book().entries().size())
                .filter(at -> study.book().entries().get(at).id().equals("workforce.agency"))
                .findFirst()
                .orElseThrow();
        Replications runs = new Replications(study, 1);
        return IntStream.rangeClosed(1, 400)
                .mapToDouble(run -> {
                    double[] days = runs.run(run).values().line(line);
                    return days[days.length - 1];
                })
                .toArray();
    }

    /**
     * Half of one vacant post is covered: by one person in half of the runs and by nobody in the others, never by half a person
     * nor always by nobody. The mean of 400 such runs lies within 0.1 of 0.5 but once in 16,000 times.
     */
    @Test
    void p07_a_broken_number_is_covered_exactly_on_average() {
        double[] agency = agencyAtTheEnd(facts(2, 0, "0 % a year").replace("covers: 100 %", "covers: 50 %"));
        assertThat(agency).containsOnly(0, 1);
        assertThat(IntStream.range(0, agency.length)
                        .mapToDouble(run -> agency[run])
                        .average())
                .hasValueCloseTo(0.5, within(0.1));
    }

    /**
     * Of 3.75 posts 2.75 are vacant: two in a quarter of the runs, three in the others. The two agency staff are what covers 2.75
     * vacancies, so nobody is above the cover in any run, and once three people have filled the posts none of them is left.
     */
    @Test
    void p08_who_is_above_the_cover_does_not_depend_on_the_vacancies_that_a_run_draws() {
        String wave = "plan:\n  wave: {action: recruit, on: 2018-09-10, people: 3, grade: worker, "
                + "posts: fill-vacancies, drop-out: 0 %}\n";
        String facts =
                facts(0, 2, "0 % a year").replace("posts: 0", "posts: 3.75").replace("covers: 100 %", "in-post: 2 FTE");
        assertThat(agencyAtTheEnd(facts)).containsOnly(1, 2, 3);
        assertThat(agencyAtTheEnd(facts + wave)).containsOnly(0);
    }

    /** The only agency worker asks for the only vacant post, and nobody starts or leaves. */
    @Test
    void p03_an_agency_worker_takes_a_vacant_post_and_keeps_the_caseload() {
        assertThat(World.department(facts(2, 1, "1000 % a year"))
                        .until(390)
                        .of("becomes", "leaves", "starts", "0 vacant"))
                .hasSize(4)
                .anyMatch(line -> line.endsWith("worker 1 becomes worker"))
                .last()
                .asString()
                .endsWith("team has 2 posts, 0 vacant");
    }

    /** Two people from day 10 to day 110 hold no posts. */
    @Test
    void p04_a_project_team_comes_and_goes_on_its_days_without_posts() {
        String plan =
                "plan:\n  team: {action: project-team, on: 2018-08-30, until: 2018-12-08, people: 2, cost: £100k}\n";
        assertThat(World.department(facts(1, 0, "0 % a year") + plan).until(390).of("worker 1", "worker 2", "posts"))
                .containsExactly(
                        "0 team has 1 posts, 0 vacant",
                        "10 worker 1 starts in team as project at 100 %",
                        "10 worker 2 starts in team as project at 100 %",
                        "110 worker 1 leaves",
                        "110 team has 1 posts, 0 vacant",
                        "110 worker 2 leaves",
                        "110 team has 1 posts, 0 vacant");
    }

    private static final String GONE = """
            department:
              pathway: {stages: {work: {duration: {constant: 300 days}}}}
              workforce: {grades: {project: {contract: project-team, comfortable-load: 10}}}
              allocation: {handover: 7 working days%s}
            plan:
              team: {action: project-team, on: 2018-08-30, until: 2018-12-08, people: 1}
            """;

    /** Child 1 goes to the project team as least loaded, and from there to worker 0 on day 110: 11 + 300 + 7 = 318. */
    @Test
    void p06_what_a_project_team_holds_at_its_end_goes_to_colleagues() {
        assertThat(World.department(GONE.formatted(""))
                        .refer(1, 1)
                        .refer(11, 1)
                        .until(390)
                        .of("takes", "waits", "leaves", "closes"))
                .containsExactly(
                        "1 worker 0 takes child 0",
                        "11 worker 1 takes child 1",
                        "110 worker 0 takes child 1",
                        "110 worker 1 leaves",
                        "301 child 0 closes",
                        "318 child 1 closes");
    }

    /** With room for one, child 1 waits from day 110 until child 0 closes at 301. */
    @Test
    void p06_or_waits_where_nobody_has_room() {
        assertThat(World.department(GONE.formatted(", policy: hard-cap, cap: 1"))
                        .refer(1, 1)
                        .refer(11, 1)
                        .until(390)
                        .of("takes", "waits", "leaves", "closes"))
                .containsExactly(
                        "1 worker 0 takes child 0",
                        "11 worker 1 takes child 1",
                        "110 child 1 waits",
                        "110 worker 1 leaves",
                        "301 child 0 closes",
                        "301 child 1 waits no longer",
                        "301 worker 0 takes child 1");
    }

    private static final String LIST = """
            department:
              pathway: {stages: {work: {duration: {constant: 300 days}}}}
              workforce: {grades: {project: {contract: project-team, comfortable-load: %s}}}
              allocation: {backlog: 1 a week}
              unallocated: {work: {children: 6}}
            plan:
              team: {action: project-team, on: 2018-08-30, until: 2018-12-08, people: 2, unallocated-only: %s}
            """;

    /**
     * Six wait, for so long that they come in the order 3, 2, 5, 0, 4, 1, and one a week is allocated: on day 7. From day 10 on workers 1 and 2 take one a day each, and the last on day 12.
     * What is referred before goes to worker 0, though more loaded; what is referred after, to whoever has least.
     */
    @Test
    void p05_a_project_team_may_be_there_for_those_who_wait_and_nobody_else() {
        assertThat(World.department(LIST.formatted("10", "yes"))
                        .refer(10.2, 1)
                        .refer(10.4, 1)
                        .refer(13, 1)
                        .until(30)
                        .of("takes"))
                .containsExactly(
                        "7 worker 0 takes child 3",
                        "10 worker 1 takes child 2",
                        "10 worker 2 takes child 5",
                        "10.2 worker 0 takes child 6",
                        "10.4 worker 0 takes child 7",
                        "11 worker 1 takes child 0",
                        "11 worker 2 takes child 4",
                        "12 worker 1 takes child 1",
                        "13 worker 2 takes child 8");
    }

    /** Like anybody else they leave the backlog to its pace: days 7, 14, 21; the second and third go to them as least loaded. */
    @Test
    void p05_or_be_given_cases_as_anybody() {
        assertThat(World.department(LIST.formatted("10", "no")).until(27).of("takes"))
                .containsExactly("7 worker 0 takes child 3", "14 worker 1 takes child 2", "21 worker 2 takes child 5");
    }

    /** One case is all that each can carry: they take one each, and the rest goes at its pace, to the least loaded. */
    @Test
    void p05_they_take_as_many_as_they_can_carry() {
        assertThat(World.department(LIST.formatted("1", "yes")).until(27).of("takes"))
                .containsExactly(
                        "7 worker 0 takes child 3",
                        "10 worker 1 takes child 2",
                        "10 worker 2 takes child 5",
                        "14 worker 0 takes child 0",
                        "21 worker 0 takes child 4");
    }

    /** Worker 0 has room for one. The child of 10.5 must wait, and so is one of those for whom the project team is there. */
    @Test
    void p05_whoever_must_wait_is_theirs_too() {
        String capped = LIST.formatted("1", "yes")
                .replace("{backlog: 1 a week}", "{policy: hard-cap, cap: 1, backlog: 1 a week}")
                .replace("comfortable-load: 1}", "comfortable-load: 1, cap: 3}");
        assertThat(World.department(capped).refer(10.5, 1).until(15).of("takes"))
                .containsExactly(
                        "7 worker 0 takes child 3",
                        "10 worker 1 takes child 2",
                        "10 worker 2 takes child 5",
                        "10.5 worker 1 takes child 6",
                        "14 worker 2 takes child 0");
    }
}
