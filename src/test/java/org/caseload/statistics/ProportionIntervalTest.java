package org.caseload.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProportionIntervalTest {

    /** SciPy: binomtest(k, n).proportion_ci(0.95, method='wilson'). */
    @ParameterizedTest
    @CsvSource({
        "0, 500, 0, 0.007624340461552241",
        "37, 500, 0.05416118475101197, 0.10033475332223055",
        "500, 500, 0.9923756595384479, 1",
        "1, 2, 0.09453120573423074, 0.9054687942657693",
        "97, 100, 0.9154806357094724, 0.9897454759759611",
    })
    void agrees_with_sci_py(long successes, long n, double low, double high) {
        ProportionInterval interval = ProportionInterval.of(successes, n, 0.95);
        assertThat(interval.share()).isEqualTo((double) successes / n);
        assertThat(interval.low()).isCloseTo(low, within(1e-12));
        assertThat(interval.high()).isCloseTo(high, within(1e-12));
    }

    @Test
    void refuses_what_is_no_share() {
        assertThatThrownBy(() -> ProportionInterval.of(3, 2, 0.95)).hasMessage("3 of 2 is not a share of runs");
        assertThatThrownBy(() -> ProportionInterval.of(0, 0, 0.95)).hasMessage("0 of 0 is not a share of runs");
        assertThatThrownBy(() -> ProportionInterval.of(-1, 2, 0.95)).hasMessage("-1 of 2 is not a share of runs");
    }
}
