package org.caseload.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantileOfDistributionTest {

    /** SciPy: norm.ppf(p). */
    @ParameterizedTest
    @CsvSource({"0.975, 1.959963984540054", "0.9995, 3.2905267314919255", "0.01, -2.3263478740408408"})
    void normal(double p, double expected) {
        assertThat(NormalQuantile.of(p)).isCloseTo(expected, within(1e-12));
    }

    /** SciPy: t.ppf(p, df). */
    @ParameterizedTest
    @CsvSource({
        "0.975, 9, 2.262157162798205",
        "0.975, 499, 1.9647293909876886",
        "0.995, 1, 63.656741162871526",
        "0.9995, 29, 3.6594050194663748",
        "0.975, 2, 4.302652729749462",
    })
    void student(double p, double degreesOfFreedom, double expected) {
        assertThat(StudentQuantile.of(p, degreesOfFreedom)).isCloseTo(expected, Percentage.withPercentage(1e-8));
    }

    @Test
    void both_sides() {
        assertThat(NormalQuantile.twoSided(0.95)).isCloseTo(1.959963984540054, within(1e-12));
        assertThat(StudentQuantile.twoSided(0.95, 9)).isCloseTo(2.262157162798205, within(1e-9));
        assertThatThrownBy(() -> NormalQuantile.of(1)).hasMessage("a share lies between 0 and 1, not at 1.0");
        assertThatThrownBy(() -> StudentQuantile.twoSided(0, 9)).hasMessage("a level lies between 0 and 1, not at 0.0");
    }
}
