package org.caseload.backtest;

import static org.assertj.core.api.Assertions.assertThat;

import org.caseload.statistics.MeanInterval;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Without plan, season, noise and feedback the balance holds: the slope of the caseload over 24 months has a 95 % interval
 * that contains 0 and is no wider than ±0.02 cases a month. docs/back-tests.md records the last results.
 */
@Tag("whole")
class SteadyStartTest {

    @Test
    void the_start_state_holds_steady() {
        holdsSteady("warwickshire-2018");
    }

    @Tag("slow")
    @ParameterizedTest
    @CsvSource({"wakefield-2018", "kent-2011"})
    void so_do_the_others(String council) {
        holdsSteady(council);
    }

    private static void holdsSteady(String council) {
        MeanInterval slope = SteadyStart.slope(council, SteadyStart.RUNS.get(council));
        assertThat(slope.halfWidth()).isLessThanOrEqualTo(0.02);
        assertThat(slope.covers(0)).as(council + ": slope " + slope).isTrue();
    }
}
