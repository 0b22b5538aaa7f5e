package org.caseload.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class TwoPartSummaryTest {

    /** By hand: not 0 in 3 of 100 runs, 2, 4 and 9 in those; statsmodels: proportion_confint(3, 100, method="wilson"). */
    @Test
    void tells_how_often_it_is_not_0_and_how_much_it_is_there() {
        double[] values = new double[100];
        values[4] = 2;
        values[40] = 9;
        values[77] = 4;
        TwoPartSummary parts = TwoPartSummary.findSeldom(values, 0.95).orElseThrow();
        assertThat(parts.notZero().successes()).isEqualTo(3);
        assertThat(parts.notZero().low()).isCloseTo(0.010255, within(1e-6));
        assertThat(parts.notZero().high()).isCloseTo(0.084519, within(1e-6));
        assertThat(parts.where().n()).isEqualTo(3);
        assertThat(parts.where().mean()).isEqualTo(5);
    }

    @Test
    void is_for_what_is_seldom_but_sometimes_not_0() {
        double[] values = new double[20];
        assertThat(TwoPartSummary.findSeldom(values, 0.95)).isEmpty();
        values[0] = -1;
        assertThat(TwoPartSummary.findSeldom(values, 0.95)).isPresent();
        values[1] = 3;
        assertThat(TwoPartSummary.findSeldom(values, 0.95)).isEmpty();
    }
}
