package org.caseload.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.caseload.statistics.Quantiles.Band;
import org.junit.jupiter.api.Test;

class QuantilesTest {

    private static final double[] VALUES = {17.703, 16.245, 13.151, 15.942, 12.5, 19.25};

    private static Quantiles upTo(int n) {
        return Quantiles.of(IntStream.rangeClosed(1, n).asDoubleStream().toArray());
    }

    /** NumPy: quantile(x, [0.1, 0.25, 0.5, 0.9]), which is R's quantile(x, type = 7). */
    @Test
    void agrees_with_num_py() {
        Quantiles quantiles = Quantiles.of(VALUES);
        Offset<Double> near = within(1e-12);
        assertThat(quantiles.at(0.1)).isCloseTo(12.8255, near);
        assertThat(quantiles.at(0.25)).isCloseTo(13.84875, near);
        assertThat(quantiles.median()).isCloseTo(16.0935, near);
        assertThat(quantiles.at(0.9)).isCloseTo(18.4765, near);
        assertThat(quantiles.at(0)).isEqualTo(12.5);
        assertThat(quantiles.at(1)).isEqualTo(19.25);
        assertThat(quantiles.n()).isEqualTo(6);
        assertThat(VALUES[0]).isEqualTo(17.703); // untouched
    }

    /** R: quantile(x, c(0.2, 0.25, 0.5, 0.8), type = 6); beyond 1/7 of either end the outermost value. */
    @Test
    void have_the_quantiles_of_one_value_more_as_r_has_them() {
        Quantiles quantiles = Quantiles.of(VALUES);
        Offset<Double> near = within(1e-12);
        assertThat(quantiles.ofOneMore(0.2)).isCloseTo(12.7604, near); // 12.5 + 0.4 of 0.651
        assertThat(quantiles.ofOneMore(0.25)).isCloseTo(12.98825, near);
        assertThat(quantiles.ofOneMore(0.5)).isCloseTo(16.0935, near);
        assertThat(quantiles.ofOneMore(0.8)).isCloseTo(18.6312, near); // 17.703 + 0.6 of 1.547
        assertThat(quantiles.ofOneMore(0.01)).isEqualTo(12.5);
        assertThat(quantiles.ofOneMore(0.99)).isEqualTo(19.25);
        assertThatThrownBy(() -> quantiles.ofOneMore(-0.1)).isInstanceOf(IllegalArgumentException.class);
    }

    /** Of 21 alike, which one is held against the other twenty is a matter of names; binomial bounds five standard errors wide. */
    @Test
    void hold_one_value_more_as_often_as_they_say() {
        Random luck = new Random(7);
        int studies = 20_000;
        int inside = 0;
        int insideOfTheValues = 0;
        for (int study = 0; study < studies; study++) {
            Quantiles quantiles = Quantiles.of(luck.doubles(20).toArray());
            double more = luck.nextDouble();
            inside += quantiles.ofOneMore(0.1) <= more && more <= quantiles.ofOneMore(0.9) ? 1 : 0;
            insideOfTheValues += quantiles.at(0.1) <= more && more <= quantiles.at(0.9) ? 1 : 0;
        }
        double five = 5 * Math.sqrt(0.16 / studies);
        assertThat((double) inside / studies).isCloseTo(0.8, within(five));
        assertThat((double) insideOfTheValues / studies).isCloseTo(1 - 2 * 2.9 / 21, within(five)); // .724
    }

    @Test
    void take_one_value_as_every_quantile() {
        assertThat(Quantiles.of(new double[] {4}).at(0.3)).isEqualTo(4);
    }

    /**
     * For the median of 10, ranks 2 and 9 cover with P(2 ≤ Bin(10, ½) ≤ 8) = 1 − 22/1024 = 0.978515625, as every table of
     * order statistics has it; SciPy: quantile_test(range(1, 101), p=0.9).confidence_interval(0.95) = (84, 96).
     */
    @Test
    void have_an_interval_between_two_of_the_values() {
        Band median = upTo(10).findInterval(0.5, 0.95).orElseThrow();
        assertThat(median.low()).isEqualTo(2);
        assertThat(median.high()).isEqualTo(9);
        assertThat(median.coverage()).isCloseTo(0.978515625, within(1e-12));
        Band ninth = upTo(100).findInterval(0.9, 0.95).orElseThrow();
        assertThat(ninth.low()).isEqualTo(84);
        assertThat(ninth.high()).isEqualTo(96);
        assertThat(ninth.coverage()).isGreaterThan(0.95);
    }

    @Test
    void have_no_interval_from_too_few_values() {
        assertThat(upTo(5).findInterval(0.5, 0.95)).isEmpty(); // 1 − 2/32 = 0.9375 at the most
        assertThat(upTo(6).findInterval(0.5, 0.95)).isPresent(); // 1 − 2/64 = 0.96875
        assertThat(upTo(50).findInterval(0.99, 0.95)).isEmpty();
    }

    /** At least 95 % of 2,000 intervals cover, less 4 × √(2000·0.95·0.05) = 39. */
    @Test
    void cover_as_often_as_they_say_whatever_the_distribution() {
        Random random = new Random(9);
        int covered = 0;
        for (int i = 0; i < 2_000; i++) {
            double[] values = random.doubles(60).map(u -> u * u).toArray();
            Optional<Band> band = Quantiles.of(values).findInterval(0.8, 0.95);
            covered += band.orElseThrow().low() <= 0.64 && 0.64 <= band.get().high() ? 1 : 0;
        }
        assertThat(covered).isGreaterThan(1_900 - 39);
    }

    @Test
    void refuse_what_has_none() {
        assertThatThrownBy(() -> Quantiles.of(new double[0])).hasMessage("quantiles need at least one value");
        assertThatThrownBy(() -> Quantiles.of(new double[] {1, Double.NaN}))
                .hasMessage("quantiles need numbers, not NaN");
        assertThatThrownBy(() -> upTo(3).at(1.1)).hasMessage("a share is from 0 to 1, not 1.1");
    }
}
