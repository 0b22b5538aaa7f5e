package org.caseload.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Rungs K: T is the first midnight t up to the horizon with the measure at or below 15 at all midnights of [t, t + sustained). */
class FirstAtTargetTest {
    private static final double NONE = Double.NaN;

    /** Ten midnights, 0 to 9: a horizon of 6 and 3 days more. */
    private static int find(int sustained, double... daily) {
        return FirstAtTarget.find(Arrays.copyOf(daily, 10), 15, 6, sustained);
    }

    @Test
    void k01_a_target_met_from_the_start_is_reached_on_day_0() {
        assertThat(find(3, 15, 15, 15, 20, 20, 20, 20, 20, 20, 20)).isZero();
    }

    @Test
    void k01_it_must_hold_at_every_midnight_of_the_time() {
        assertThat(find(3, 20, 15, 15, 20, 14, 14, 14, 20, 20, 20)).isEqualTo(4);
        assertThat(find(3, 20, 15, 15, 20, 14, 14, 20, 14, 14, 14)).isEqualTo(FirstAtTarget.NOT_REACHED);
    }

    @Test
    void k01_at_the_horizon_it_counts_and_after_it_is_censored() {
        assertThat(find(3, 20, 20, 20, 20, 20, 20, 15, 15, 15, 20)).isEqualTo(6);
        assertThat(find(3, 20, 20, 20, 20, 20, 20, 20, 15, 15, 15)).isEqualTo(FirstAtTarget.NOT_REACHED);
    }

    @Test
    void k01_an_undefined_value_is_not_a_target_met() {
        assertThat(find(3, NONE, 15, 15, NONE, 15, 15, 15, 15, 15, 15)).isEqualTo(4);
    }

    @Test
    void k01_without_a_time_one_midnight_is_enough() {
        assertThat(find(0, 20, 20, 15, 20, 20, 20, 20, 20, 20, 20)).isEqualTo(2);
        assertThat(find(1, 20, 20, 15, 20, 20, 20, 20, 20, 20, 20)).isEqualTo(2);
        assertThat(find(0, 20, 20, 20, 20, 20, 20, 20, 15, 15, 15)).isEqualTo(FirstAtTarget.NOT_REACHED);
    }

    /** The least of the greatest of three midnights in a row that begin by the horizon. */
    @Test
    void k02_a_run_says_by_how_much_it_missed() {
        assertThat(missedBy(3, 20, 18, 17, 19, 16, 17, 20, 20, 20, 12)).isEqualTo(4);
        assertThat(missedBy(3, 20, 18, 14, 13, 12, 17, 20, 20, 20, 12)).isEqualTo(-1);
        assertThat(missedBy(3, 20, 20, 20, 20, 20, 20, 20, 12, 12, 12))
                .as("too late")
                .isEqualTo(5);
        assertThat(missedBy(1, 20, NONE, 16, NONE, 20, 20, 20, 12, 12, 12)).isEqualTo(1);
        assertThat(missedBy(3, NONE, 16, 16, NONE, 16, 16, NONE, 12, 12, NONE)).isNaN();
        assertThat(missedBy(0, 20, 0.1 + 0.2 + 14.7, 20, 20, 20, 20, 20, 20, 20, 20))
                .isZero();
    }

    /** By day 2 the midnights 0 to 4 count, by day 3 those to 5. */
    @Test
    void k02_by_each_of_several_days() {
        double[] daily = {20, 18, 17, 19, 16, 14, 13, 20, 20, 12};
        assertThat(FirstAtTarget.missedBy(daily, 15, new int[] {0, 2, 3, 6}, 3)).containsExactly(5, 4, 4, 1);
    }

    private static double missedBy(int sustained, double... daily) {
        return FirstAtTarget.missedBy(daily, 15, new int[] {6}, sustained)[0];
    }
}
