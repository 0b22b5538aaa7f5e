package org.caseload.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatedLevelTest {
    @ParameterizedTest
    @CsvSource({
        "15, 15",
        "12.5, 12.5",
        "0.00005, 0.00005",
        "1234567.89, '1,234,567.89'",
        // the square root of 13.1 times 29.9, the middle of a range of rates
        "19.79115964262832, 19.7912",
        "13.159027319676785, 13.159"
    })
    void what_was_stated_is_written_as_it_was_and_what_was_computed_to_six_figures(double level, String written) {
        assertThat(StatedLevel.written(level)).isEqualTo(written);
    }
}
