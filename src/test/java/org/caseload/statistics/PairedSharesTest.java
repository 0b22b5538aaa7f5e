package org.caseload.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class PairedSharesTest {

    /**
     * Newcombe's formula in NumPy for the counts 20, 12, 2, 16: 0.2, from 0.05615642484174824 to 0.32920699540014053. R's
     * biostatUZH::confIntPairedProportion(rbind(c(14, 5), c(0, 22))), after Altman and others, Statistics with Confidence, table 6.2:
     * from 0.011 to 0.226. SciPy: binomtest(2, 14).pvalue = 0.012939453125.
     */
    @Test
    void agree_with_newcombe_and_mc_nemar() {
        PairedShares shares = PairedShares.of(20, 12, 2, 16, 0.95);
        assertThat(shares.n()).isEqualTo(50);
        assertThat(shares.difference()).isCloseTo(0.2, within(1e-15));
        assertThat(shares.low()).isCloseTo(0.05615642484174824, within(1e-9));
        assertThat(shares.high()).isCloseTo(0.32920699540014053, within(1e-9));
        assertThat(PairedShares.of(14, 5, 0, 22, 0.95).low()).isCloseTo(0.011, within(5e-4));
        assertThat(PairedShares.of(14, 5, 0, 22, 0.95).high()).isCloseTo(0.226, within(5e-4));
        assertThat(shares.exactPValue()).isCloseTo(0.012939453125, within(1e-12));
    }

    @Test
    void count_runs_by_both_answers() {
        boolean[] subject = {true, true, false, false, true};
        boolean[] base = {true, false, true, false, false};
        assertThat(PairedShares.of(subject, base, 0.95)).isEqualTo(PairedShares.of(1, 2, 1, 1, 0.95));
        PairedShares turned = PairedShares.of(base, subject, 0.95);
        assertThat(turned.low()).isCloseTo(-PairedShares.of(subject, base, 0.95).high(), within(1e-12));
        assertThatThrownBy(() -> PairedShares.of(subject, new boolean[2], 0.95))
                .hasMessage("5 and 2 runs are not paired");
    }

    /** The same formula: with all 54 runs alike the interval is ± 0.06641358809089626, the width of Wilson's for 0 of 54. */
    @Test
    void know_where_no_run_differs() {
        PairedShares none = PairedShares.of(54, 0, 0, 0, 0.95);
        assertThat(none.isNone()).isTrue();
        assertThat(none.difference()).isEqualTo(0);
        assertThat(none.low()).isCloseTo(-0.06641358809089626, within(1e-9));
        assertThat(none.high()).isCloseTo(0.06641358809089626, within(1e-9));
        assertThat(none.exactPValue()).isEqualTo(1);
    }
}
