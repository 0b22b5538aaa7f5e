package org.caseload.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.Stream;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class EquilibriumTest {

    private static final int STEPS = 20_000;
    private static final double[] SHARES = {1e-6, 0.02, 0.25, 0.5, 0.9, 0.999};

    static Stream<Law> laws() {
        return Stream.concat(
                LawTest.laws(),
                Stream.of(
                        new Lognormal(2, 0.05),
                        new Lognormal(2, 2),
                        new Gamma(1e6, 1),
                        new Gamma(25, 1),
                        new Triangular(1, 1, 5),
                        new Triangular(0, 5, 5),
                        new Uniform(0, 4)));
    }

    /**
     * ∫₀ˣ P(longer than t) dt = mean · u, the integral by Simpson's rule: x is wrong by at most a millionth of the mean, or of
     * itself where it is larger.
     */
    @ParameterizedTest
    @MethodSource("laws")
    void leaves_what_the_integral_of_the_survivors_says(Law law) {
        Equilibrium equilibrium = new Equilibrium(law);
        for (double u : SHARES) {
            double left = equilibrium.residualQuantile(u);
            double steepness = Math.max(1e-12, 1 - law.cumulative(left));
            double error = (survivors(law, left) - u * law.mean()) / steepness;
            assertThat(error / Math.max(law.mean(), left)).as("share %s", u).isCloseTo(0, within(1e-6));
        }
    }

    /** ∫₀ˣ t dF(t) = ∫₀ˣ P(longer) dt − x · P(longer than x), by parts, = mean · u. */
    @ParameterizedTest
    @MethodSource("laws")
    void finds_stays_in_proportion_to_their_length(Law law) {
        Equilibrium equilibrium = new Equilibrium(law);
        for (double u : SHARES) {
            double x = equilibrium.lengthBiasedQuantile(u);
            double share = (survivors(law, x) - x * (1 - law.cumulative(x))) / law.mean();
            assertThat(share).as("share %s", u).isCloseTo(u, within(1e-6));
        }
    }

    @Test
    void a_law_on_another_scale_shares_the_tables_and_is_the_same_to_the_last_bit() {
        Law law = Weibull.withShapeAndMean(0.62, 110);
        Law longer = law.scaled(1.3);
        Equilibrium shared = new Equilibrium(law).stretchedTo(longer).orElseThrow();
        for (double u : SHARES) {
            assertThat(shared.residualQuantile(u)).isEqualTo(new Equilibrium(longer).residualQuantile(u));
            assertThat(shared.lengthBiasedQuantile(u)).isEqualTo(new Equilibrium(longer).lengthBiasedQuantile(u));
        }
        assertThat(new Equilibrium(law).stretchedTo(Weibull.withShapeAndMean(0.63, 110)))
                .isEmpty();
        assertThat(new Equilibrium(law).stretchedTo(new Exponential(110))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("laws")
    void rises_with_its_share_up_to_the_last_uniform(Law law) {
        Equilibrium equilibrium = new Equilibrium(law);
        double biased = 0;
        double left = 0;
        int falls = 0;
        for (int i = 1; i <= 20_000; i++) {
            double u = i == 20_000 ? 1 - 0x1p-53 : i / 20_000.0;
            falls += equilibrium.lengthBiasedQuantile(u) < biased * (1 - 1e-15) ? 1 : 0;
            falls += equilibrium.residualQuantile(u) < left * (1 - 1e-15) ? 1 : 0;
            biased = equilibrium.lengthBiasedQuantile(u);
            left = equilibrium.residualQuantile(u);
        }
        assertThat(falls).isZero();
        assertThat(biased).isFinite();
        assertThat(left).isFinite();
        assertThat(equilibrium.lengthBiasedQuantile(0x1p-53)).isNotNegative();
        assertThat(equilibrium.residualQuantile(0x1p-53)).isNotNegative();
    }

    /** SciPy: brentq of quad(1 − cdf) / mean − u for gamma(4, 7.5), lognorm mean 65 cv 1, weibull 0.62 mean 110. */
    @ParameterizedTest
    @CsvSource({
        "0.1, 3.0004918362194184, 6.513698693544181, 13.5377289637697",
        "0.5, 15.663771650136576, 39.17329078655418, 115.55430462336292",
        "0.9, 38.583282734623516, 149.0902593317371, 523.2746154841869",
    })
    void agrees_with_sci_py(double u, double gamma, double lognormal, double weibull) {
        Percentage near = Percentage.withPercentage(1e-6);
        assertThat(new Equilibrium(Gamma.withMeanAndCv(30, 0.5)).residualQuantile(u))
                .isCloseTo(gamma, near);
        assertThat(new Equilibrium(Lognormal.withMeanAndCv(65, 1)).residualQuantile(u))
                .isCloseTo(lognormal, near);
        assertThat(new Equilibrium(Weibull.withShapeAndMean(0.62, 110)).residualQuantile(u))
                .isCloseTo(weibull, near);
    }

    /** Half of all stays last 0, the others 10: in progress are only the others, with age uniform on (0,10). */
    @Test
    void never_meets_stays_of_length_zero() {
        Equilibrium equilibrium =
                new Equilibrium(PiecewiseLinear.of(0.5, new double[] {9.999, 10.001}, new double[] {0.5}));
        assertThat(equilibrium.lengthBiasedQuantile(0.01)).isCloseTo(10, within(0.001));
        assertThat(equilibrium.residualQuantile(0.3)).isCloseTo(3, within(0.001));
        assertThatThrownBy(() -> new Equilibrium(new Constant(0)))
                .hasMessage("stays of length 0 are never in progress");
    }

    @Test
    void meets_a_constant_stay_at_any_age() {
        Equilibrium equilibrium = new Equilibrium(new Constant(7));
        assertThat(equilibrium.lengthBiasedQuantile(0.2)).isEqualTo(7);
        assertThat(equilibrium.residualQuantile(0.25)).isEqualTo(1.75);
    }

    /** The integral of the survivors from 0 to x, by Simpson's rule in s with t = x·s¹², which is fine near 0. */
    private static double survivors(Law law, double x) {
        double sum = 0;
        for (int i = 0; i <= STEPS; i++) {
            double s = (double) i / STEPS;
            double s4 = s * s * s * s;
            double s11 = s4 * s4 * s * s * s;
            double weight = i == 0 || i == STEPS ? 1 : i % 2 == 1 ? 4 : 2;
            sum += weight * 12 * s11 * (1 - law.cumulative(x * s11 * s));
        }
        return x * sum / (3 * STEPS);
    }
}
