package org.caseload.chart.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SpacingTest {
    private static double[] apart(double... wanted) {
        double[] heights = new double[wanted.length];
        java.util.Arrays.fill(heights, 10);
        return Spacing.apart(wanted, heights, 0, 100);
    }

    @Test
    void labels_with_room_stay_where_they_belong() {
        assertThat(apart(20, 40, 60)).containsExactly(20, 40, 60);
    }

    @Test
    void two_labels_at_one_place_part_equally() {
        assertThat(apart(50, 50)).containsExactly(45, 55);
    }

    @Test
    void three_labels_share_their_moves() {
        // wanted 50, 52, 53: middles m, m+10, m+20 nearest by least squares: m = (50 + 42 + 33) / 3
        assertThat(apart(50, 52, 53)).containsExactly(125.0 / 3, 125.0 / 3 + 10, 125.0 / 3 + 20);
    }

    @Test
    void order_of_the_places_is_kept_not_that_of_the_list() {
        assertThat(apart(50, 48)).containsExactly(54, 44);
    }

    @Test
    void nothing_leaves_the_column() {
        assertThat(apart(1, 99)).containsExactly(5, 95);
        assertThat(apart(98, 99, 100)).containsExactly(75, 85, 95);
    }

    @Test
    void too_many_labels_begin_at_the_top() {
        assertThat(Spacing.apart(new double[] {5, 6, 7}, new double[] {10, 10, 10}, 0, 20))
                .containsExactly(5, 15, 25);
    }
}
