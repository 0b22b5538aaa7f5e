package org.caseload.random;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/**
 * The published known answers of Random123 (D. E. Shaw Research), file {@code kat_vectors}, lines {@code philox4x32 10}: four
 * words of counter, two of key, and the first two of the four words of the answer.
 */
class PhiloxTest {

    @Test
    void answers_the_counter_of_zeros() {
        assertThat(Philox.first(0, 0, 0, 0, 0, 0)).isEqualTo(0x6627e8d5_e169c58dL);
    }

    @Test
    void answers_the_counter_of_ones() {
        assertThat(Philox.first(-1, -1, -1, -1, -1, -1)).isEqualTo(0x408f276d_41c83b0eL);
    }

    @Test
    void answers_the_counter_of_pi() {
        assertThat(Philox.first(0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344, 0xa4093822, 0x299f31d0))
                .isEqualTo(0xd16cfe09_94fdccebL);
    }
}
