package org.caseload.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.junit.jupiter.api.Test;

class StatedDecimalsTest {

    /** Ten tenths are one, and 0.1 + 0.2 is 0.3, which doubles deny. */
    @Test
    void sums_of_billionths_are_exact() {
        double sum = 0;
        for (int k = 1; k <= 10_000; k++) {
            sum += StatedDecimals.count(0.1);
            assertThat(StatedDecimals.number(sum))
                    .isEqualTo(BigDecimal.valueOf(k, 1).doubleValue());
        }
        assertThat(StatedDecimals.exact(0.1 + 0.2)).isEqualTo(0.3);
    }

    /** Every product of hours in hundredths and a cap up to 60, against the same in whole numbers. */
    @Test
    void products_round_as_whole_numbers_do() {
        for (int hundredths = 1; hundredths <= 100; hundredths++) {
            for (int cap = 1; cap <= 60; cap++) {
                BigDecimal exact = BigDecimal.valueOf(hundredths, 2).multiply(BigDecimal.valueOf(cap));
                double product = BigDecimal.valueOf(hundredths, 2).doubleValue() * cap;
                assertThat(StatedDecimals.floor(product))
                        .isEqualTo(exact.setScale(0, RoundingMode.FLOOR).doubleValue());
                assertThat(StatedDecimals.ceiling(product))
                        .isEqualTo(exact.setScale(0, RoundingMode.CEILING).doubleValue());
                assertThat(StatedDecimals.isAtMost(product, exact.doubleValue()))
                        .isTrue();
                assertThat(StatedDecimals.isAtMost(exact.doubleValue(), product))
                        .isTrue();
                assertThat(StatedDecimals.isAtMost(product + 0.001, exact.doubleValue()))
                        .isFalse();
            }
        }
    }

    @Test
    void great_infinite_and_undefined_numbers_stay_as_they_are() {
        assertThat(StatedDecimals.floor(1e15 + 1)).isEqualTo(1e15 + 1);
        assertThat(StatedDecimals.floor(Double.POSITIVE_INFINITY)).isEqualTo(Double.POSITIVE_INFINITY);
        assertThat(StatedDecimals.isAtMost(Double.NaN, 15)).isFalse();
        assertThat(StatedDecimals.isAtMost(15, Double.POSITIVE_INFINITY)).isTrue();
        assertThat(StatedDecimals.isSame(1 - 1e-12, 1)).isTrue();
    }
}
