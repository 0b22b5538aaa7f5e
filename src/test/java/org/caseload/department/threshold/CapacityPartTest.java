package org.caseload.department.threshold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.caseload.quantity.Span;
import org.junit.jupiter.api.Test;

class CapacityPartTest {
    private static final CasesFollowCapacity STATED = new CasesFollowCapacity(0.5, 0.8, Span.ofDays(56));
    private final List<HeldFor> holds = new ArrayList<>();
    private double capacity = 100;
    private final CapacityPart part = new CapacityPart(STATED, () -> capacity, 100, 0, holds);

    /** Twice the capacity: after one memory 1 − 1/e of ln 2 is remembered, after two 1 − 1/e², and half of it is followed. */
    @Test
    void growth_is_followed_as_it_is_remembered() {
        capacity = 200;
        double remembered = 0;
        for (int day = 28; day <= 112; day += 28) {
            remembered = StrictMath.log(2) * (1 - StrictMath.exp(-day / 56.0));
            assertThat(part.log(day)).isCloseTo(0.5 * remembered, within(1e-12));
        }
        capacity = 100;
        assertThat(part.log(168)).isCloseTo(0.5 * remembered / StrictMath.E, within(1e-12));
    }

    /** Half the capacity: 0.8 of what is remembered of ln ½. With none at all the logarithm stays finite: a twentieth is the least. */
    @Test
    void a_loss_is_followed_by_another_measure() {
        capacity = 50;
        assertThat(part.log(56)).isCloseTo(-0.8 * StrictMath.log(2) * (1 - 1 / StrictMath.E), within(1e-12));
        capacity = 0;
        assertThat(part.log(1e6)).isCloseTo(0.8 * StrictMath.log(0.05), within(1e-12));
    }

    /** Held from day 28 to day 84, the part stays where it was though room grows; then it is what it would have been. */
    @Test
    void a_hold_keeps_what_had_followed_and_delays_what_would_follow() {
        holds.add(new HeldFor(20, 70, 0, 0.8));
        capacity = 200;
        double first = part.log(28);
        assertThat(part.log(56)).isEqualTo(first);
        assertThat(part.log(84)).isEqualTo(first);
        assertThat(part.log(112)).isCloseTo(0.5 * StrictMath.log(2) * (1 - StrictMath.exp(-2)), within(1e-12));
    }

    /** Where there was no capacity nothing can follow it. */
    @Test
    void a_department_without_capacity_at_the_start_follows_nothing() {
        assertThat(new CapacityPart(STATED, () -> 10, 0, 0, List.of()).log(28)).isZero();
    }
}
