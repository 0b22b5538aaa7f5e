package org.caseload.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class LawTest {

    /** DfE children in need statistics: assessments by working days (facts.md 2.3), top band read as 61–90. */
    static final PiecewiseLinear ASSESSMENT = PiecewiseLinear.withBands(
            new int[] {0, 10, 20, 30, 40, 45, 50, 60, 90},
            new double[] {0.018, 0.117, 0.173, 0.158, 0.202, 0.189, 0.058, 0.043, 0.042});

    static Stream<Law> laws() {
        return Stream.of(
                new Exponential(120),
                Weibull.withShapeAndMean(0.62, 110),
                new Weibull(0.1, 3),
                new Weibull(100, 30),
                Gamma.withMeanAndCv(30, 0.5),
                Gamma.withMeanAndCv(30, 2),
                new Gamma(0.01, 10),
                new Gamma(1e4, 2),
                Lognormal.withMeanAndCv(65, 1),
                new Lognormal(-2, 3),
                new Lognormal(5, 0.001),
                new Triangular(2, 4, 7),
                new Triangular(0, 0, 7),
                new Triangular(3, 7, 7),
                new Uniform(3, 9),
                ASSESSMENT,
                PiecewiseLinear.withKnots(new double[] {3, 10, 20, 30}, new double[] {0.5, 0, 0.5}));
    }

    @ParameterizedTest
    @MethodSource("laws")
    void quantile_inverts_cumulative(Law law) {
        double atZero = law.cumulative(0);
        KeyedRandom luck = new KeyedRandom(11, 0);
        for (int i = 0; i < 2_000; i++) {
            double u = luck.uniform(i, Purpose.DURATION, 0);
            double x = law.quantile(u);
            assertThat(x).isNotNegative().isFinite();
            if (u > atZero && x > 0) {
                assertThat(law.cumulative(x)).isCloseTo(u, within(1e-9));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("laws")
    void quantile_rises_with_its_share(Law law) {
        double before = 0;
        int falls = 0;
        for (int i = 1; i < 50_000; i++) {
            double x = law.quantile(i / 50_000.0);
            falls += x < before ? 1 : 0;
            before = x;
        }
        assertThat(falls).isZero();
    }

    @ParameterizedTest
    @MethodSource("laws")
    void reaches_the_smallest_and_largest_uniform(Law law) {
        assertThat(law.quantile(0x1p-53)).isNotNegative().isLessThanOrEqualTo(law.median());
        assertThat(law.quantile(1 - 0x1p-53)).isFinite().isGreaterThan(law.median());
    }

    @ParameterizedTest
    @MethodSource("laws")
    void scales_as_a_whole(Law law) {
        Law twice = law.scaled(2);
        assertThat(twice.mean()).isCloseTo(2 * law.mean(), Percentage.withPercentage(1e-10));
        assertThat(twice.standardDeviation()).isCloseTo(2 * law.standardDeviation(), Percentage.withPercentage(1e-10));
        for (double u : new double[] {0.01, 0.2, 0.5, 0.9, 0.999}) {
            assertThat(twice.quantile(u)).isCloseTo(2 * law.quantile(u), Percentage.withPercentage(1e-10));
        }
        assertThat(twice).isNotEqualTo(law);
        assertThatThrownBy(() -> law.scaled(0)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @MethodSource("laws")
    void is_never_negative(Law law) {
        assertThat(law.cumulative(-1)).isZero();
        assertThat(law.cumulative(-1e-300)).isZero();
    }

    /** The mean and variance of the values drawn, against the stated ones; 5 standard errors. */
    @ParameterizedTest
    @MethodSource("laws")
    void draws_add_up_to_the_mean(Law law) {
        if (law.standardDeviation() > 5 * law.mean()) {
            return; // the mean is then ruled by draws too rare to come up here; its formula is tested below
        }
        int n = 100_000;
        double sum = 0;
        KeyedRandom luck = new KeyedRandom(12, 0);
        for (int i = 0; i < n; i++) {
            sum += law.quantile(luck.uniform(i, Purpose.DURATION, 0));
        }
        assertThat(sum / n).isCloseTo(law.mean(), within(5 * law.standardDeviation() / Math.sqrt(n)));
    }

    /**
     * SciPy 1.17: weibull_min(0.62, scale=110/gamma(1+1/0.62)), lognorm(sqrt(log 2), scale=65/sqrt(2)), gamma(4, scale=7.5),
     * gamma(0.25, scale=120), triang(0.4, 2, 5), expon(scale=120): ppf of 0.01, 0.5, 0.99, then mean and var.
     */
    @ParameterizedTest
    @CsvSource({
        "weibull, 0.04567259529951387, 42.19023638470335, 894.7386332511684, 110, 34491.02939412807",
        "lognormal, 6.626004810798123, 45.961940777125584, 318.8195693062804, 65, 4225",
        "gamma, 6.174365147590389, 27.540455616381728, 75.33838136123713, 30, 225",
        "wide gamma, 8.099637515470152e-07, 5.240856282344808, 292.06625066364376, 30, 3600",
        "triangular, 2.316227766016838, 4.26138721247417, 6.612701665379258, 4.333333333333333, 1.0555555555555556",
        "exponential, 1.2060403024201731, 83.17766166719343, 552.620422318571, 120, 14400",
    })
    void agrees_with_sci_py(String name, double low, double median, double high, double mean, double variance) {
        Law law = named(name);
        Percentage near = Percentage.withPercentage(1e-7);
        assertThat(law.quantile(0.01)).isCloseTo(low, near);
        assertThat(law.median()).isCloseTo(median, near);
        assertThat(law.quantile(0.99)).isCloseTo(high, near);
        assertThat(law.mean()).isCloseTo(mean, near);
        assertThat(law.variance()).isCloseTo(variance, near);
    }

    /** scipy.stats.gamma(4, scale=7.5).ppf and gamma(0.25, scale=120).ppf of 1e-9 and 1 − 1e-9. */
    @Test
    void keeps_the_tails_of_the_gamma_law() {
        Gamma narrow = Gamma.withMeanAndCv(30, 0.5);
        assertThat(narrow.quantile(1e-9)).isCloseTo(0.09358314843137287, Percentage.withPercentage(1e-7));
        assertThat(narrow.quantile(1 - 1e-9)).isCloseTo(218.65354946356146, Percentage.withPercentage(1e-6));
        Gamma wide = Gamma.withMeanAndCv(30, 2);
        assertThat(wide.quantile(1e-9)).isCloseTo(8.09963747173415e-35, Percentage.withPercentage(1e-6));
        assertThat(wide.quantile(1 - 1e-9)).isCloseTo(2071.0287914893324, Percentage.withPercentage(1e-6));
    }

    /** brentq on weibull_min and gamma for median 60, mean 110 and for cv 0.5; two quantiles solved by hand. */
    @Test
    void is_found_from_what_people_state() {
        assertThat(Weibull.withMedianAndMean(60, 110).shape()).isCloseTo(0.7846540871378824, within(1e-9));
        assertThat(Gamma.withMedianAndMean(60, 110).shape()).isCloseTo(0.6319387027705884, within(1e-9));
        assertThat(Weibull.withMeanAndCv(10, 0.5).shape()).isCloseTo(2.1013490946885747, within(1e-9));
        Weibull weibull = Weibull.withQuantiles(0.25, 40, 0.9, 300);
        assertThat(weibull.shape()).isCloseTo(1.0322738850207431, within(1e-12));
        assertThat(weibull.scale()).isCloseTo(133.73041246027486, within(1e-9));
        assertThat(Weibull.withShapeAndMedian(0.62, 42.19023638470335).mean()).isCloseTo(110, within(1e-9));
        Lognormal quartiles = Lognormal.withQuantiles(0.25, 17, 0.75, 43);
        assertThat(quartiles.quantile(0.25)).isCloseTo(17, within(1e-9));
        assertThat(quartiles.quantile(0.75)).isCloseTo(43, within(1e-9));
        assertThat(Lognormal.withMedianAndMean(60, 110).median()).isCloseTo(60, within(1e-9));
        assertThat(Lognormal.withMedianAndMean(60, 110).mean()).isCloseTo(110, within(1e-9));
        Lognormal spread = Lognormal.withMedianAndCv(60, 1.5);
        assertThat(spread.median()).isCloseTo(60, within(1e-9));
        assertThat(spread.standardDeviation() / spread.mean()).isCloseTo(1.5, within(1e-12));
        assertThat(Exponential.withMedian(60).median()).isCloseTo(60, within(1e-9));
        assertThat(Gamma.withShapeAndMean(3, 12)).isEqualTo(new Gamma(3, 4)).hasSameHashCodeAs(new Gamma(3, 4));
    }

    static List<ThrowingCallable> wrong() {
        return List.of(
                () -> new Exponential(0),
                () -> new Exponential(Double.NaN),
                () -> new Constant(-1),
                () -> new Constant(Double.POSITIVE_INFINITY),
                () -> new Uniform(5, 5),
                () -> new Uniform(-1, 5),
                () -> new Triangular(4, 2, 7),
                () -> new Triangular(2, 8, 7),
                () -> new Triangular(2, 2, 2),
                () -> new Weibull(0.05, 1),
                () -> new Weibull(1, 0),
                () -> Weibull.withMeanAndCv(10, 0),
                () -> Weibull.withMedianAndMean(10, 9),
                () -> Weibull.withQuantiles(0.5, 10, 0.4, 20),
                () -> new Gamma(0, 1),
                () -> new Gamma(1, 0),
                () -> Gamma.withMeanAndCv(10, 0),
                () -> Gamma.withMedianAndMean(10, 10),
                () -> new Lognormal(0, 4),
                () -> Lognormal.withMeanAndCv(10, -1),
                () -> Lognormal.withQuantiles(0.25, 10, 0.75, 10),
                () -> Lognormal.withQuantiles(0.25, 0, 0.75, 10));
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void refuses_parameters_that_make_no_law(ThrowingCallable making) {
        assertThatThrownBy(making).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("must");
    }

    private static Law named(String name) {
        return switch (name) {
            case "weibull" -> Weibull.withShapeAndMean(0.62, 110);
            case "lognormal" -> Lognormal.withMeanAndCv(65, 1);
            case "gamma" -> Gamma.withMeanAndCv(30, 0.5);
            case "wide gamma" -> Gamma.withMeanAndCv(30, 2);
            case "triangular" -> new Triangular(2, 4, 7);
            default -> Exponential.withMean(120);
        };
    }
}
