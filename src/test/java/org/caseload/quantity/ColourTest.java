package org.caseload.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ColourTest {
    @Test
    void is_read_and_printed_the_same() {
        assertThat(Colour.parse("#12436d"))
                .isEqualTo(new Colour(0x12, 0x43, 0x6D))
                .hasToString("#12436D");
    }

    @ParameterizedTest
    @ValueSource(strings = {"12436D", "#123", "#12436G", "blue", "", "#12436D00"})
    void anything_else_is_refused(String text) {
        assertThatThrownBy(() -> Colour.parse(text)).hasMessageContaining("such as \"#12436D\"");
    }

    /** The pairs of grey and white at the two limits are those of the guidelines' own notes: #767676 passes 4.5, #949494 passes 3. */
    @ParameterizedTest
    @CsvSource({"#000000, 21", "#FFFFFF, 1", "#777777, 4.478", "#767676, 4.542", "#949494, 3.034", "#FF0000, 3.998"})
    void contrast_is_that_of_the_guidelines(String colour, double contrast) {
        assertThat(Colour.parse(colour).contrastWith(Colour.WHITE)).isCloseTo(contrast, within(0.001));
        assertThat(Colour.WHITE.contrastWith(Colour.parse(colour))).isCloseTo(contrast, within(0.001));
    }
}
