package org.caseload.statistics.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DunnettQuantileTest {

    /**
     * SciPy, adaptive quadrature of the same double integral: brentq(lambda d: quad(lambda s: 2 ν s chi2.pdf(ν s², ν) quad(lambda z:
     * norm.pdf(z) norm.cdf(√2 d s + z) ** m, −9, 9)[0], 0, ∞)[0] − p). R: mvtnorm::qmvt(0.95, df = 36, corr = 0.5 off the diagonal)
     * gives 2.1327 for the first, and SciPy multivariate_t(shape, df=36).cdf([2.13266] * 3) = 0.95000.
     */
    @ParameterizedTest
    @CsvSource({
        "0.95, 3, 36, 2.132664736951851",
        "0.95, 2, 10, 2.150613826751883",
        "0.95, 4, 20, 2.3044275891963766",
        "0.95, 5, 9995, 2.2341100584571096",
        "0.99, 3, 36, 2.8383583718028134"
    })
    void agrees_with_adaptive_quadrature(double p, int comparisons, double freedom, double expected) {
        assertThat(DunnettQuantile.oneSided(p, comparisons, freedom)).isCloseTo(expected, within(1e-6));
    }

    /** By Dunnett's definition one comparison is Student's t, and the integral knows: SciPy t.ppf(0.95, 36) = 1.6882977. */
    @Test
    void is_students_for_one_comparison() {
        assertThat(DunnettQuantile.oneSided(0.95, 1, 36)).isCloseTo(1.6882977141168156, within(1e-9));
        assertThat(DunnettQuantile.probability(1.6882977141168156, 1, 36)).isCloseTo(0.95, within(1e-9));
        assertThat(DunnettQuantile.probability(0, 1, 2)).isCloseTo(0.5, within(1e-6));
    }

    /** P(all three of X1, X2, X3 − X0 ≤ 0) = P(X0 is the greatest of four) = 1/4, whatever the degrees of freedom. */
    @Test
    void gives_everyone_of_equals_the_same_chance() {
        assertThat(DunnettQuantile.probability(0, 3, 5)).isCloseTo(0.25, within(1e-8));
        assertThat(DunnettQuantile.probability(0, 3, 4_000)).isCloseTo(0.25, within(1e-8));
    }

    @Test
    void refuses_what_has_none() {
        assertThatThrownBy(() -> DunnettQuantile.oneSided(0.4, 3, 36))
                .hasMessage("no quantile 0.4 of 3 comparisons with 36.0 degrees of freedom");
    }
}
