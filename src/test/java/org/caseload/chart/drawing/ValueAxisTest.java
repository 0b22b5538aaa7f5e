package org.caseload.chart.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValueAxisTest {
    private static String labels(ValueAxis axis) {
        return axis.ticks().stream().map(axis.label()::apply).collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource({
        "24.1 19 15, 0 5 10 15 20 25",
        "24.8 19 15, 0 5 10 15 20 25 30",
        "79 4, 0 20 40 60 80 100",
        "2699 2000, '0 500 1,000 1,500 2,000 2,500 3,000'",
        "0.02 0.01, 0.000 0.005 0.010 0.015 0.020 0.025",
        "0 0, 0.0 0.2 0.4 0.6 0.8 1.0",
        "-3 12, −5 0 5 10 15",
        "338 342, 334 336 338 340 342 344",
        "NaN 7, 0 2 4 6 8"
    })
    void ticks_are_round_and_hold_every_value(String values, String expected) {
        List<Double> all = Arrays.stream(values.split(" ")).map(Double::valueOf).toList();
        assertThat(labels(ValueAxis.showing(all))).isEqualTo(expected);
    }

    @Test
    void says_whether_it_begins_at_zero() {
        assertThat(ValueAxis.showing(List.of(24.0, 15.0)).beginsAtZero()).isTrue();
        assertThat(ValueAxis.showing(List.of(338.0, 342.0)).beginsAtZero()).isFalse();
    }

    @Test
    void shares_go_from_nothing_to_all() {
        assertThat(labels(ValueAxis.ofShares())).isEqualTo("0 % 20 % 40 % 60 % 80 % 100 %");
    }
}
