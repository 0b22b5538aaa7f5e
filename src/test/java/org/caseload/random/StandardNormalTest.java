package org.caseload.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Percentage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandardNormalTest {

    /** scipy.stats.norm.ppf(u). */
    @ParameterizedTest
    @CsvSource({
        "1e-15, -7.941345326170998",
        "1e-5, -4.264890793922825",
        "0.01, -2.3263478740408408",
        "0.05, -1.6448536269514729",
        "0.3, -0.5244005127080409",
        "0.9, 1.2815515655446004",
        "0.975, 1.959963984540054",
    })
    void quantile(double u, double expected) {
        assertThat(StandardNormal.quantile(u)).isCloseTo(expected, Percentage.withPercentage(1e-12));
    }

    /** scipy.stats.norm.cdf(x). */
    @ParameterizedTest
    @CsvSource({
        "-8, 6.22096057427174e-16",
        "-3, 0.0013498980316300933",
        "-0.5, 0.3085375387259869",
        "0, 0.5",
        "1.96, 0.9750021048517795",
        "4, 0.9999683287581669",
    })
    void cumulative(double x, double expected) {
        assertThat(StandardNormal.cumulative(x)).isCloseTo(expected, Percentage.withPercentage(1e-11));
    }

    @ParameterizedTest
    @CsvSource({"0.074", "0.0751", "0.4", "0.5", "0.926", "1.4e-11", "1.3e-11", "0.99999999"})
    void quantile_inverts_cumulative_on_both_sides_of_its_seams(double u) {
        assertThat(StandardNormal.cumulative(StandardNormal.quantile(u))).isCloseTo(u, within(1e-14 + 1e-12 * u));
    }
}
