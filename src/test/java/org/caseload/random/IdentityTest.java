package org.caseload.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class IdentityTest {

    @Test
    void keeps_its_parts_apart() {
        assertThat(Identity.of(0, 0, 0)).isZero();
        assertThat(Identity.of(1, 2, 3)).isEqualTo(0x0001_0000000002_03L);
        assertThat(Identity.of(0xffff, (1L << 40) - 1, 0xff)).isEqualTo(-1);
        assertThat(Identity.of(7, 8)).isEqualTo(Identity.of(7, 8, 0));
    }

    @Test
    void refuses_parts_that_would_spill_into_others() {
        assertThatThrownBy(() -> Identity.of(1 << 16, 0, 0)).hasMessage("source 65536 is not from 0 to 65535");
        assertThatThrownBy(() -> Identity.of(0, 1L << 40, 0))
                .hasMessage("index 1099511627776 is not from 0 to 1099511627775");
        assertThatThrownBy(() -> Identity.of(0, 0, 256)).hasMessage("member 256 is not from 0 to 255");
        assertThatThrownBy(() -> Identity.of(0, -1, 0)).hasMessageContaining("index -1");
    }

    @Test
    void gives_a_name_the_same_identity_wherever_it_stands() {
        assertThat(Identity.named(9, "LL-0042")).isEqualTo(Identity.named(9, "LL-0042"));
        Set<Long> seen = new HashSet<>();
        for (int i = 0; i < 100_000; i++) {
            seen.add(Identity.named(9, "case " + i));
        }
        assertThat(seen).hasSize(100_000).allMatch(identity -> identity >>> 48 == 9);
    }

    /** FNV-1a of "a" is af63dc4c8601ec8c (published test value); folded to 48 bits: dc4c8601ec8c ^ af63. */
    @Test
    void hashes_by_fnv_1a() {
        assertThat(Identity.named(0, "a")).isEqualTo(0xdc4c8601ec8cL ^ 0xaf63L);
    }
}
