package org.caseload.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class NeededReplicationsTest {

    /** 50 runs whose differences have mean 2 and standard deviation 5. */
    private static final MeanInterval PILOT = MeanInterval.of(50, 2, 25.0 * 49, 0.95);

    /**
     * SciPy: the least n with t.ppf(0.975, n − 1) · s / √n ≤ 1, for s = 5 and for its χ² limits 4.17667 and 6.23067, 5 · √(49 /
     * chi2.ppf([0.975, 0.025], 49)).
     */
    @Test
    void make_an_interval_so_narrow() {
        assertThat(NeededReplications.forHalfWidth(PILOT, 1, 0.95))
                .isEqualTo(new NeededReplications(99, 70, OptionalLong.of(152)));
    }

    /** R: power.t.test(delta = 1, sd = 5, power = 0.8, type = "paired") says n = 198.15, so 199. */
    @Test
    void show_a_difference_of_such_a_size() {
        assertThat(NeededReplications.toSee(PILOT, 1, 0.95, 0.8).runs()).isEqualTo(199);
    }

    /** As above for a difference of 2 and its ends, 2 ± 1.42098; (t.ppf(0.975, n − 1) + t.ppf(0.8, n − 1)) · 5 / √n ≤ difference. */
    @Test
    void tell_two_systems_apart() {
        assertThat(NeededReplications.findToTellApart(PILOT, 0.95, 0.8))
                .hasValue(new NeededReplications(52, 19, OptionalLong.of(588)));
    }

    @Test
    void have_no_upper_end_where_the_pilot_saw_nothing_for_sure() {
        MeanInterval unsure = MeanInterval.of(50, 1, 25.0 * 49, 0.95);
        NeededReplications needed =
                NeededReplications.findToTellApart(unsure, 0.95, 0.8).orElseThrow();
        assertThat(needed.runs()).isEqualTo(199);
        assertThat(needed.most()).isEmpty();
        MeanInterval none = MeanInterval.of(50, 0, 25.0 * 49, 0.95);
        assertThat(NeededReplications.findToTellApart(none, 0.95, 0.8)).isEmpty();
    }

    @Test
    void are_two_where_nothing_varies() {
        MeanInterval constant = MeanInterval.of(50, 1, 0, 0.95);
        assertThat(NeededReplications.forHalfWidth(constant, 0.1, 0.95))
                .isEqualTo(new NeededReplications(2, 2, OptionalLong.of(2)));
    }

    @Test
    void refuse_what_cannot_be_asked() {
        MeanInterval one = MeanInterval.of(new double[] {1}, 0.95);
        assertThatThrownBy(() -> NeededReplications.forHalfWidth(one, 1, 0.95))
                .hasMessage("a pilot of one run says nothing about how runs differ");
        assertThatThrownBy(() -> NeededReplications.forHalfWidth(PILOT, 0, 0.95))
                .hasMessage("a half-width or difference is above 0, not 0.0");
        assertThatThrownBy(() -> NeededReplications.toSee(PILOT, 1, 0.95, 1))
                .hasMessage("a power is from 0.5 to 1, 1 excluded, not 1.0");
    }
}
