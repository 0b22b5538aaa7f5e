package org.caseload.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;

class AccumulationTest {

    /** Neumaier's example, where ordinary addition and Kahan's both give 0. */
    @Test
    void keeps_what_ordinary_addition_loses() {
        assertThat(Accumulation.sum(1, 1e100, 1, -1e100)).isEqualTo(2);
        assertThat(1 + 1e100 + 1 - 1e100).isZero();
    }

    @Test
    void adds_a_million_tenths() {
        Accumulation accumulation = new Accumulation();
        for (int i = 0; i < 1_000_000; i++) {
            accumulation.add(0.1);
        }
        assertThat(accumulation.sum()).isEqualTo(100_000);
        assertThat(accumulation.count()).isEqualTo(1_000_000);
        assertThat(accumulation.mean()).isEqualTo(0.1);
        assertThat(new Accumulation().mean()).isNaN();
    }

    @Test
    void agrees_with_exact_decimals() {
        Random random = new Random(3);
        for (int round = 0; round < 200; round++) {
            double[] values = random.doubles(500, -1, 1)
                    .map(x -> Math.scalb(x, random.nextInt(60)))
                    .toArray();
            BigDecimal exact = BigDecimal.ZERO;
            for (double value : values) {
                exact = exact.add(new BigDecimal(value));
            }
            assertThat(Accumulation.sum(values)).isEqualTo(exact.doubleValue());
        }
    }
}
