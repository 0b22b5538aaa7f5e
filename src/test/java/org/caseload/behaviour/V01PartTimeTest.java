package org.caseload.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.caseload.department.TinyDepartment;
import org.caseload.random.Identity;
import org.caseload.random.KeyedRandom;
import org.caseload.random.NamedSources;
import org.caseload.random.Purpose;
import org.junit.jupiter.api.Test;

/** Rungs V: staff who work part time. */
class V01PartTimeTest {
    private static final String HALF_TIME = """
            department:
              workforce:
                part-time: {share: %s, hours: 50 %%}
                teams: {team: {posts: %s, in-post: {worker: 1.2}}}
            """;

    private static double[] hours(TinyDepartment department, int people) {
        return IntStream.range(0, people)
                .mapToDouble(worker -> department.worker(worker).fte())
                .toArray();
    }

    /** 1.2 FTE: two at half time, and one who works the remaining 0.2. */
    @Test
    void v01_people_make_up_the_stated_hours() {
        TinyDepartment department = World.department(HALF_TIME.formatted("100 %", "1.2"));
        assertThat(department.until(1).of("starts")).hasSize(3);
        assertThat(hours(department, 3)).containsExactly(new double[] {0.5, 0.5, 0.2}, within(1e-12));
        assertThat(department.worker(0).capacity()).isEqualTo(5);
    }

    /** Worker 0 resigns at 2; the search takes 30 days; whoever follows works the hours of the post. */
    @Test
    void v02_a_successor_works_the_hours_of_the_post() {
        TinyDepartment department = World.department(HALF_TIME.formatted("100 %", "1.2"));
        assertThat(department.resign(2, 0, 28).until(100).of("posts"))
                .containsExactly(
                        "0 team has 1.2 posts, 0 vacant",
                        "30 team has 1.2 posts, 0.5 vacant",
                        "32 team has 1.2 posts, 0 vacant");
        assertThat(department.worker(3).fte()).isEqualTo(0.5);
    }

    /** 3.2 posts and 1.2 in post: two vacant FTE are four half-time posts, and a wave that fills vacancies works their hours. */
    @Test
    void v03_vacant_posts_have_hours_of_their_own() {
        String wave = "plan:\n  wave: {action: recruit, on: 2018-08-21, people: 2, grade: worker, "
                + "posts: fill-vacancies, drop-out: 0 %}\n";
        TinyDepartment department = World.department(HALF_TIME.formatted("100 %", "3.2") + wave);
        assertThat(department.until(1).of("posts"))
                .startsWith("0 team has 3.2 posts, 2 vacant")
                .endsWith("1 team has 3.2 posts, 1 vacant");
        assertThat(department.worker(3).fte()).isEqualTo(0.5);
    }

    /** Whoever comes into a new post works part time by their own luck. */
    @Test
    void v04_starters_are_drawn_one_by_one() {
        String wave = "plan:\n  wave: {action: recruit, on: 2018-08-21, people: 8, grade: worker, "
                + "posts: added, drop-out: 0 %}\n";
        TinyDepartment department = World.department(HALF_TIME.formatted("50 %", "1.2") + wave);
        int before = department.until(0.5).of("starts").size();
        department.until(2);
        KeyedRandom luck = new KeyedRandom(1, 0);
        double[] drawn = IntStream.range(0, 8)
                .mapToDouble(k ->
                        luck.uniform(Identity.of(new NamedSources(List.of("wave")).of("wave"), k), Purpose.PART_TIME, 0)
                                        < 0.5
                                ? 0.5
                                : 1)
                .toArray();
        assertThat(DoubleStream.of(drawn).distinct().count()).isEqualTo(2);
        assertThat(IntStream.range(before, before + 8)
                        .mapToDouble(worker -> department.worker(worker).fte())
                        .toArray())
                .containsExactly(drawn);
    }
}
