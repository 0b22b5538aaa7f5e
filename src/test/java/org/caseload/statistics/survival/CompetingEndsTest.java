package org.caseload.statistics.survival;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CompetingEndsTest {
    private static final List<WatchedSpan> SIX = List.of(
            new WatchedSpan(-1, 1, 1),
            new WatchedSpan(-1, 2, 2),
            new WatchedSpan(-1, 3, 0),
            new WatchedSpan(-1, 4, 1),
            new WatchedSpan(-1, 5, 2),
            new WatchedSpan(-1, 6, 0));

    @Test
    void shares_by_cause_are_those_worked_out_by_hand() {
        // At 1: 1/6. At 2: 5/6 · 1/5 = 1/6. At 4, 4/6 left and 3 watched: 4/18. At 5, 8/18 left and 2 watched: 4/18.
        CompetingEnds ends = CompetingEnds.of(SIX);
        assertThat(ends.endedBy(1, 3)).isCloseTo(1 / 6.0, within(1e-12));
        assertThat(ends.endedBy(1, 6)).isCloseTo(1 / 6.0 + 4 / 18.0, within(1e-12));
        assertThat(ends.endedBy(2, 6)).isCloseTo(1 / 6.0 + 4 / 18.0, within(1e-12));
    }

    @Test
    void the_causes_and_what_is_left_add_up_to_all() {
        ProductLimit curve = ProductLimit.of(SIX);
        CompetingEnds ends = CompetingEnds.of(SIX);
        for (double age : curve.ages()) {
            assertThat(ends.endedBy(1, age) + ends.endedBy(2, age) + curve.beyond(age))
                    .isCloseTo(1, within(1e-12));
        }
    }

    @Test
    void where_nothing_is_censored_the_error_is_that_of_a_plain_share() {
        List<WatchedSpan> spans = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            spans.add(new WatchedSpan(-1, 1 + i % 7, i % 5 < 2 ? 1 : 2)); // two of five by the first cause
        }
        CompetingEnds ends = CompetingEnds.of(spans);
        assertThat(ends.endedBy(1, 10)).isCloseTo(0.4, within(1e-12));
        assertThat(ends.standardError(1, 10)).isCloseTo(Math.sqrt(0.4 * 0.6 / 100), within(1e-9));
        LogLogInterval interval = ends.interval(1, 10, 0.95);
        assertThat(interval.low()).isBetween(0.29, 0.32);
        assertThat(interval.high()).isBetween(0.49, 0.52);
    }

    @Test
    void with_one_cause_the_error_is_greenwoods() {
        List<WatchedSpan> one = SIX.stream()
                .map(span -> new WatchedSpan(span.entry(), span.exit(), Math.min(1, span.cause())))
                .toList();
        assertThat(CompetingEnds.of(one).standardError(1, 4.5))
                .isCloseTo(ProductLimit.of(one).standardError(4.5), within(1e-12));
    }
}
