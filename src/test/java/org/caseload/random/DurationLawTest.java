package org.caseload.random;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DurationLawTest {

    @Test
    void prints_as_it_was_written_and_scales_its_days() {
        DurationLaw law = DurationLaw.ofWorkingDays(new Exponential(3), "exponential: 3 working days");
        assertThat(law).hasToString("exponential: 3 working days");
        assertThat(law.working()).isTrue();
        assertThat(law.scaled(2)).isEqualTo(new DurationLaw(new Exponential(6), true, law.text()));
        assertThat(DurationLaw.ofCalendarDays(new Constant(5), "5 days").working())
                .isFalse();
    }
}
