package org.caseload.department.workforce;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class InductionRampTest {
    private static InductionRamp experienced() {
        Map<String, String> table = new LinkedHashMap<>();
        table.put("0 weeks", "50 %");
        table.put("4 weeks", "75 %");
        table.put("10 weeks", "100 %");
        return InductionRamp.of(table);
    }

    @Test
    void a_step_holds_from_its_own_day_on() {
        assertThat(experienced().shareAt(100, 127.999)).isEqualTo(0.5);
        assertThat(experienced().shareAt(100, 128)).isEqualTo(0.75);
        assertThat(experienced().shareAt(100, 170)).isEqualTo(1.0);
    }

    /** 0.1 + 70 − 0.1 is a little less than 70 in floating point: the step must be taken all the same. */
    @Test
    void an_alarm_set_for_a_step_finds_it_taken_whatever_the_rounding() {
        InductionRamp ramp = experienced();
        for (int i = 0; i < 10_000; i++) {
            double startedAt = i * 0.0731;
            assertThat(ramp.shareAt(startedAt, startedAt + ramp.day(2))).isEqualTo(1.0);
        }
    }
}
