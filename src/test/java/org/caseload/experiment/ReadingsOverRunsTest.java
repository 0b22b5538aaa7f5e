package org.caseload.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.Arrays;
import org.caseload.result.Observation;
import org.caseload.result.UnevenReading;
import org.junit.jupiter.api.Test;

class ReadingsOverRunsTest {
    private static final LocalDate DATE = LocalDate.of(2020, 7, 17);

    /** By hand: a saving of 2 on average, deviation √2, and t.ppf(.975, 3) = 3.182446: −2 ± 3.182446 · √2 / 2; no floor at 0. */
    @Test
    void the_interval_of_a_saving_has_no_floor() {
        Observation saving =
                new ReadingsOverRuns(4).of(DATE, new double[] {-1, -3, -3.2247448713915890, -0.7752551286084110});
        assertThat(saving.mean()).isCloseTo(-2, within(1e-12));
        assertThat(saving.high()).isCloseTo(-2 + 3.182446305284263 * Math.sqrt(5.0 / 3) / 2, within(1e-9));
        assertThat(saving.low()).isCloseTo(-2 - 3.182446305284263 * Math.sqrt(5.0 / 3) / 2, within(1e-9));
    }

    @Test
    void tells_of_what_is_0_in_most_runs_in_two_parts() {
        double[] values = new double[100];
        values[9] = 2;
        values[50] = 4;
        UnevenReading uneven =
                new ReadingsOverRuns(values.length).findUneven(DATE, values).orElseThrow();
        assertThat(uneven.seldom().orElseThrow().runs()).isEqualTo(2);
        assertThat(uneven.seldom().orElseThrow().mean()).isEqualTo(3);
        Arrays.setAll(values, run -> run);
        assertThat(new ReadingsOverRuns(values.length).findUneven(DATE, values)).isEmpty();
        assertThat(new ReadingsOverRuns(4).findUneven(DATE, new double[] {0, 0, 9, Double.NaN}))
                .isPresent();
    }
}
