package org.caseload.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.caseload.statistics.BatchPrecision.Decision;
import org.junit.jupiter.api.Test;

class BatchPrecisionTest {

    private static final BatchPrecision PRECISION = new BatchPrecision(50, 220);
    private static final MeanInterval INTERVAL = new MeanInterval(50, -20, 1.4, 0, -20.4, -19.6);

    @Test
    void looks_after_whole_batches_and_at_the_cap() {
        assertThat(PRECISION.nextLook(0)).isEqualTo(50);
        assertThat(PRECISION.nextLook(50)).isEqualTo(100);
        assertThat(PRECISION.nextLook(120)).isEqualTo(150);
        assertThat(PRECISION.nextLook(200)).isEqualTo(220);
        assertThat(PRECISION.nextLook(220)).isEqualTo(220);
        assertThatThrownBy(() -> decide(51, PrecisionTarget.absolute(1))).hasMessage("no look is due after 51 runs");
    }

    @Test
    void goes_on_until_every_target_is_met_or_the_cap_is_reached() {
        assertThat(decide(50, PrecisionTarget.absolute(0.4))).isEqualTo(Decision.MET);
        assertThat(decide(50, PrecisionTarget.absolute(0.39))).isEqualTo(Decision.GO_ON);
        assertThat(decide(220, PrecisionTarget.absolute(0.39))).isEqualTo(Decision.NOT_MET);
        assertThat(decide(50, PrecisionTarget.absolute(0.4), PrecisionTarget.relative(0.01)))
                .isEqualTo(Decision.GO_ON);
    }

    /** 0.4 of 20 is 2 %. */
    @Test
    void knows_shares_of_the_estimate() {
        assertThat(PrecisionTarget.relative(0.02).isMetBy(INTERVAL)).isTrue();
        assertThat(PrecisionTarget.relative(0.019).isMetBy(INTERVAL)).isFalse();
        assertThat(PrecisionTarget.relative(0.02).isMetBy(0, 0.1)).isFalse();
        assertThat(PrecisionTarget.absolute(0.1).isMetBy(0, Double.NaN)).isFalse();
        assertThatThrownBy(() -> PrecisionTarget.absolute(0)).hasMessage("a half-width is a number above 0, not 0.0");
        assertThatThrownBy(() -> new BatchPrecision(50, 20))
                .hasMessage(
                        "batches of 50 up to 20 runs: a batch has at least 2 runs, and the cap is at least one batch");
    }

    private static Decision decide(int runs, PrecisionTarget... targets) {
        return PRECISION.decide(
                runs,
                List.of(targets),
                List.of(targets).stream().map(t -> INTERVAL).toList());
    }
}
