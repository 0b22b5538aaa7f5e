package org.caseload.department.run;

import static org.assertj.core.api.Assertions.assertThat;

import org.caseload.department.people.Post;
import org.junit.jupiter.api.Test;

/** Hours of posts add up exactly, whatever came in which order, and each post counts as it is now. */
class TeamPostsTest {
    private static final int TEAM = 0;
    private static final int GRADE = 0;

    private final TeamPosts hours = new TeamPosts();

    @Test
    void tenths_of_full_time_add_up_exactly() {
        for (int n = 0; n < 10; n++) {
            hours.count(new Post(n, TEAM, 0.1, GRADE), true);
        }
        assertThat(hours.all()).isEqualTo(1.0);
        assertThat(hours.vacant()).isEqualTo(1.0);
    }

    @Test
    void a_post_counted_again_counts_once() {
        Post post = new Post(1, TEAM, 0.6, GRADE);
        hours.count(post, true);
        hours.count(post, true);
        assertThat(hours.all()).isEqualTo(0.6);
    }

    @Test
    void a_post_whose_grade_holds_no_cases_any_more_counts_no_more() {
        Post post = new Post(1, TEAM, 1, GRADE);
        hours.count(post, true);
        hours.count(post, false);
        assertThat(hours.all()).isZero();
        assertThat(hours.vacant()).isZero();
    }

    @Test
    void the_first_vacant_post_is_filled_first_and_the_last_goes_first() {
        Post first = new Post(1, TEAM, 1, GRADE);
        Post support = new Post(2, TEAM, 1, GRADE);
        Post last = new Post(3, TEAM, 1, GRADE);
        hours.count(first, true);
        hours.count(support, false);
        hours.count(last, true);
        assertThat(hours.firstToFill()).isSameAs(first);
        assertThat(hours.lastVacant()).isSameAs(last);
        hours.remove(first);
        assertThat(hours.firstToFill()).isSameAs(last);
        hours.remove(last);
        assertThat(hours.firstToFill()).isNull();
        assertThat(hours.lastVacant()).isNull();
    }
}
