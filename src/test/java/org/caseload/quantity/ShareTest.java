package org.caseload.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShareTest {

    @ParameterizedTest
    @CsvSource({
        "18 %, 0.18, 18 %",
        "18%, 0.18, 18 %",
        "15.5 %, 0.155, 15.5 %",
        "7 per cent, 0.07, 7 %",
        "0 %, 0, 0 %",
        "100 %, 1, 100 %",
        ".5 %, 0.005, 0.5 %",
        "0.045 %, 0.00045, 0.045 %",
    })
    void read_and_print(String text, double fraction, String printed) {
        Share share = Share.parse(text);
        assertThat(share.fraction()).isEqualTo(fraction);
        assertThat(share).hasToString(printed);
        assertThat(Share.parse(printed)).isEqualTo(share);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "18", "0.18", "eighteen %", "18 % a year", "-3 %", "1,8 %", "18 %%"})
    void show_how_to_be_written(String text) {
        assertThatThrownBy(() -> Share.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("'" + text + "' is not a share; write a percentage from 0 to 100, for example 18 %");
    }

    @Test
    void stay_within_the_whole() {
        assertThatThrownBy(() -> Share.parse("101 %"))
                .hasMessage("a share is from 0 % to 100 %, not 101 %; write for example 18 %");
        assertThatThrownBy(() -> new Share(Double.NaN)).hasMessageContaining("not NaN");
        assertThat(Share.parse("7 %").percent()).isEqualTo(7);
        assertThat(Share.parse("30 %").rest().fraction()).isCloseTo(0.7, within(1e-15));
        assertThat(Share.parse("7 %")).isLessThan(Share.parse("8 %"));
        assertThat(new Share(-0.0)).isEqualTo(Share.NONE);
    }
}
