package org.caseload.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.function.LongToDoubleFunction;
import org.junit.jupiter.api.Test;

class KeyedRandomTest {

    private static final int DRAWS = 200_000;
    private final KeyedRandom luck = new KeyedRandom(2018, 0);

    @Test
    void places_seed_replication_identity_and_purpose_in_key_and_counter() {
        long answer = Philox.first(0x44444444, 0x33333333, 5 << 24 | 7, 9, 0x22222222, 0x11111111);
        assertThat(new KeyedRandom(0x11111111_22222222L, 9).uniform(0x33333333_44444444L, Purpose.DURATION, 7))
                .isEqualTo(((answer >>> 12) + 0.5) / 4503599627370496.0);
    }

    @Test
    void never_reaches_zero_or_one() {
        assertThat((0L + 0.5) * 0x1p-52).isEqualTo(0x1p-53);
        assertThat(((1L << 52) - 1 + 0.5) * 0x1p-52).isEqualTo(1 - 0x1p-53).isLessThan(1);
        for (int i = 0; i < 20_000; i++) {
            assertThat(luck.uniform(i, Purpose.DURATION, 0)).isBetween(0x1p-53, 1 - 0x1p-53);
        }
    }

    @Test
    void is_the_same_whoever_asks_first() {
        double second = luck.uniform(Identity.of(1, 2, 0), Purpose.DURATION, 0);
        double first = luck.uniform(Identity.of(1, 1, 0), Purpose.DURATION, 0);
        KeyedRandom again = new KeyedRandom(2018, 0);
        assertThat(again.uniform(Identity.of(1, 1, 0), Purpose.DURATION, 0)).isEqualTo(first);
        assertThat(again.uniform(Identity.of(1, 2, 0), Purpose.DURATION, 0)).isEqualTo(second);
    }

    @Test
    void differs_in_every_part_of_its_key() {
        Set<Double> seen = new HashSet<>();
        for (long seed : new long[] {0, 1, 1L << 32, -1}) {
            for (int replication : new int[] {0, 1, 2}) {
                for (long identity : new long[] {0, 1, 1L << 32, -1}) {
                    for (Purpose purpose : Purpose.values()) {
                        for (int index : new int[] {0, 1, KeyedRandom.LARGEST_INDEX}) {
                            seen.add(new KeyedRandom(seed, replication).uniform(identity, purpose, index));
                        }
                    }
                }
            }
        }
        assertThat(seen).hasSize(4 * 3 * 4 * Purpose.values().length * 3);
    }

    /** χ² with 99 degrees of freedom: scipy.stats.chi2.ppf(0.9999, 99) = 160.06. */
    @Test
    void fills_the_interval_evenly() {
        for (Purpose purpose : new Purpose[] {Purpose.ARRIVAL, Purpose.ALLOCATION}) {
            int[] cells = new int[100];
            for (int i = 0; i < DRAWS; i++) {
                cells[(int) (100 * luck.uniform(Identity.of(3, i, 1), purpose, i % 3))]++;
            }
            double expected = DRAWS / 100.0;
            double chiSquare = Arrays.stream(cells)
                    .mapToDouble(count -> (count - expected) * (count - expected) / expected)
                    .sum();
            assertThat(chiSquare).isLessThan(160.06);
        }
    }

    /** Correlations of 200,000 pairs have standard error 1/√200000 = 0.00224; 4 of them are 0.009. */
    @Test
    void draws_neighbours_independently() {
        assertThat(correlationWith(i -> luck.uniform(i + 1, Purpose.DURATION, 0)))
                .isCloseTo(0, within(0.009));
        assertThat(correlationWith(i -> luck.uniform(i, Purpose.DESTINATION, 0)))
                .isCloseTo(0, within(0.009));
        assertThat(correlationWith(i -> luck.uniform(i, Purpose.DURATION, 1))).isCloseTo(0, within(0.009));
        assertThat(correlationWith(i -> new KeyedRandom(2018, 1).uniform(i, Purpose.DURATION, 0)))
                .isCloseTo(0, within(0.009));
        assertThat(correlationWith(i -> new KeyedRandom(2019, 0).uniform(i, Purpose.DURATION, 0)))
                .isCloseTo(0, within(0.009));
    }

    /** Mean 1, variance 1; standard errors 1/√n and √8/√n, here 0.0022 and 0.0063. */
    @Test
    void draws_exponentials_that_rise_with_their_uniform() {
        double sum = 0;
        double squares = 0;
        for (int i = 0; i < DRAWS; i++) {
            double value = luck.exponential(i, Purpose.LEAVING, 0);
            if (i % 100 == 0) {
                assertThat(1 - Math.exp(-value)).isCloseTo(luck.uniform(i, Purpose.LEAVING, 0), within(1e-15));
            }
            sum += value;
            squares += (value - 1) * (value - 1);
        }
        assertThat(sum / DRAWS).isCloseTo(1, within(0.009));
        assertThat(squares / DRAWS).isCloseTo(1, within(0.026));
    }

    /** Mean 0, variance 1; standard errors 1/√n and √2/√n, here 0.0022 and 0.0032. */
    @Test
    void draws_gaussians_that_rise_with_their_uniform() {
        double sum = 0;
        double squares = 0;
        for (int i = 0; i < DRAWS; i++) {
            double value = luck.gaussian(i, Purpose.DEMAND_NOISE, 0);
            if (i % 100 == 0) {
                assertThat(value > 0).isEqualTo(luck.uniform(i, Purpose.DEMAND_NOISE, 0) > 0.5);
            }
            sum += value;
            squares += value * value;
        }
        assertThat(sum / DRAWS).isCloseTo(0, within(0.009));
        assertThat(squares / DRAWS).isCloseTo(1, within(0.013));
    }

    @Test
    void refuses_an_index_that_would_spill_into_the_purpose() {
        assertThatThrownBy(() -> luck.uniform(1, Purpose.DURATION, 1 << 24))
                .hasMessage("draw 16777216 is not from 0 to 16777215");
        assertThatThrownBy(() -> luck.uniform(1, Purpose.DURATION, -1)).hasMessageContaining("draw -1");
        assertThatThrownBy(() -> new KeyedRandom(1, -1)).hasMessage("replication -1 is below 0");
    }

    private double correlationWith(LongToDoubleFunction other) {
        double sum = 0;
        for (int i = 0; i < DRAWS; i++) {
            sum += (luck.uniform(i, Purpose.DURATION, 0) - 0.5) * (other.applyAsDouble(i) - 0.5);
        }
        return 12 * sum / DRAWS;
    }
}
