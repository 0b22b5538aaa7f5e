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
    void labelsWithRoomStayWhereTheyBelong() {
        assertThat(apart(20, 40, 60)).containsExactly(20, 40, 60);
    }

    @Test
    void twoLabelsAtOnePlacePartEqually() {
        assertThat(apart(50, 50)).containsExactly(45, 55);
    }

    @Test
    void threeLabelsShareTheirMoves() {
        // wanted 50, 52, 53: middles m, m+10, m+20 nearest by least squares: m = (50 + 42 + 33) / 3
        assertThat(apart(50, 52, 53)).containsExactly(125.0 / 3, 125.0 / 3 + 10, 125.0 / 3 + 20);
    }

    @Test
    void orderOfThePlacesIsKeptNotThatOfTheList() {
        assertThat(apart(50, 48)).containsExactly(54, 44);
    }

    @Test
    void nothingLeavesTheColumn() {
        assertThat(apart(1, 99)).containsExactly(5, 95);
        assertThat(apart(98, 99, 100)).containsExactly(75, 85, 95);
    }

    @Test
    void tooManyLabelsBeginAtTheTop() {
        assertThat(Spacing.apart(new double[] {5, 6, 7}, new double[] {10, 10, 10}, 0, 20))
                .containsExactly(5, 15, 25);
    }
}
