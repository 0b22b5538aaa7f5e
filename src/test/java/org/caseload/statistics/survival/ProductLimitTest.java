package org.caseload.statistics.survival;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.caseload.statistics.Quantiles;
import org.junit.jupiter.api.Test;

class ProductLimitTest {
    /** Weeks of remission with maintained chemotherapy (R, package survival, data set aml); those that went on are below 0. */
    private static final double[] MAINTAINED = {9, 13, -13, 18, 23, -28, 31, 34, -45, 48, -161};

    @Test
    void survival_and_standard_errors_are_those_that_r_prints() {
        ProductLimit curve = ProductLimit.of(fromTheBeginning(MAINTAINED));
        double[] ages = {9, 13, 18, 23, 31, 34, 48};
        double[] survival = {0.9091, 0.8182, 0.7159, 0.6136, 0.4909, 0.3682, 0.1841
        }; // summary(survfit(Surv(time, status) ~ x, aml))
        double[] errors = {0.0867, 0.1163, 0.1397, 0.1526, 0.1642, 0.1627, 0.1535};
        long[] atRisk = {11, 10, 8, 7, 5, 4, 2};
        assertThat(curve.ages()).containsExactly(ages);
        for (int i = 0; i < ages.length; i++) {
            assertThat(curve.beyond(ages[i])).isCloseTo(survival[i], within(0.00005));
            assertThat(curve.standardError(ages[i])).isCloseTo(errors[i], within(0.00005));
            assertThat(curve.atRisk(ages[i])).isEqualTo(atRisk[i]);
        }
        assertThat(curve.findQuantile(0.5)).hasValue(31);
    }

    @Test
    void the_log_log_interval_of_the_first_end_is_the_one_worked_out_by_hand() {
        // S = 10/11, error .086678, log S = -.095310; factor exp(1.959964 × .086678 / (.909091 × .095310)) =
        // exp(1.960714) = 7.104396
        LogLogInterval interval = ProductLimit.of(fromTheBeginning(MAINTAINED)).interval(9, 0.95);
        assertThat(interval.low()).isCloseTo(0.50809, within(0.0001));
        assertThat(interval.high()).isCloseTo(0.98667, within(0.0001));
    }

    @Test
    void the_interval_of_the_median_ends_where_the_curves_interval_leaves_a_half() {
        ProductLimit curve = ProductLimit.of(fromTheBeginning(MAINTAINED));
        Quantiles.Band median = curve.quantileInterval(0.5, 0.95);
        assertThat(median.low()).isEqualTo(13); // there the lower curve is .447, and .508 before
        assertThat(curve.interval(13, 0.95).low()).isCloseTo(0.4474, within(0.0001));
        assertThat(median.high()).isInfinite(); // at 48 the upper curve is .525
        assertThat(curve.interval(48, 0.95).high()).isCloseTo(0.525, within(0.0005));
    }

    @Test
    void whoever_had_begun_before_watching_began_is_not_at_risk_until_then() {
        // Ages watched: (0, 4], (0, 6] going on, (3, 5], (5, 8], (2, 8] going on: at 4 three of four survive, at 5 two
        // of three, at 8 one of two.
        ProductLimit curve = ProductLimit.of(List.of(
                new WatchedSpan(0, 4, 1),
                new WatchedSpan(0, 6, 0),
                new WatchedSpan(3, 5, 1),
                new WatchedSpan(5, 8, 1),
                new WatchedSpan(2, 8, 0)));
        assertThat(curve.beyond(3.9)).isEqualTo(1);
        assertThat(curve.beyond(4)).isCloseTo(0.75, within(1e-12));
        assertThat(curve.beyond(5)).isCloseTo(0.5, within(1e-12));
        assertThat(curve.beyond(8)).isCloseTo(0.25, within(1e-12));
        // Greenwood: 1/(4·3) + 1/(3·2) + 1/(2·1) = 3/4
        assertThat(curve.standardError(8)).isCloseTo(0.25 * Math.sqrt(0.75), within(1e-12));
    }

    @Test
    void of_those_who_get_to_an_age_the_share_that_ends_is_known_as_well_as_from_so_many() {
        List<WatchedSpan> spans = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            spans.add(new WatchedSpan(-1, i < 10 ? 20 : 60, 1)); // a quarter at 20, the others at 60
        }
        ProductLimit curve = ProductLimit.of(spans);
        assertThat(curve.endingWithin(0, 30).share()).isCloseTo(0.25, within(1e-12));
        assertThat(curve.endingWithin(0, 30).effective()).isCloseTo(40, within(1e-9));
        assertThat(curve.endingWithin(30, 50)).isEqualTo(new ProductLimit.EndingWithin(0, 30));
        assertThat(curve.endingWithin(50, 60)).isEqualTo(new ProductLimit.EndingWithin(1, 30));
    }

    @Test
    void when_all_have_ended_the_interval_says_that_nothing_is_known() {
        ProductLimit curve = ProductLimit.of(fromTheBeginning(2, 3));
        assertThat(curve.beyond(3)).isZero();
        assertThat(curve.interval(3, 0.95)).isEqualTo(new LogLogInterval(0, 0, 1));
    }

    @Test
    void a_span_that_nobody_watched_is_none() {
        assertThatIllegalArgumentException().isThrownBy(() -> new WatchedSpan(5, 5, 1));
    }

    private static List<WatchedSpan> fromTheBeginning(double... ages) {
        List<WatchedSpan> spans = new ArrayList<>();
        for (double age : ages) {
            spans.add(new WatchedSpan(-1, Math.abs(age), age > 0 ? 1 : WatchedSpan.GOES_ON));
        }
        return spans;
    }
}
