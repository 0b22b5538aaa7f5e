package org.caseload.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GrowthTest {

    @ParameterizedTest
    @CsvSource({
        "2 % a year, 1.02, 2 % a year",
        "+2% per year, 1.02, 2 % a year",
        "-3.5 % a year, 0.965, -3.5 % a year",
        "0 % a year, 1, 0 % a year",
        "100 per cent a year, 2, 100 % a year",
    })
    void read_and_print(String text, double factor, String printed) {
        Growth growth = Growth.parse(text);
        assertThat(growth.factor()).isEqualTo(factor);
        assertThat(growth).hasToString(printed);
        assertThat(Growth.parse(printed)).isEqualTo(growth);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2 %", "0.02", "2 % a month", "-100 % a year", "two % a year"})
    void show_how_to_be_written(String text) {
        assertThatThrownBy(() -> Growth.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2 % a year");
    }

    /** Mean of 1.1^t over the third year: (1.1³ − 1.1²) / ln 1.1 = 0.121 / 0.0953102 = 1.269539; R: integrate(\(t) 1.1^t, 2, 3). */
    @Test
    void compounds_over_the_years() {
        assertThat(Growth.parse("10 % a year").meanFactor(2, 3)).isCloseTo(1.269539, within(1e-6));
        assertThat(Growth.NONE.meanFactor(2, 3)).isEqualTo(1);
        assertThat(Growth.parse("-50 % a year").meanFactor(1, 1 + 1e-9)).isCloseTo(0.5, within(1e-6));
    }
}
