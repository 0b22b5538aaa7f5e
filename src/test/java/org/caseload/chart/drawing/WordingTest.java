package org.caseload.chart.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {
    @Test
    void datesAreBritish() {
        LocalDate date = LocalDate.of(2018, 9, 3);
        assertThat(Wording.date(date)).isEqualTo("3 September 2018");
        assertThat(Wording.shortDate(date)).isEqualTo("3 Sep 2018");
        assertThat(Wording.monthAndYear(date)).isEqualTo("September 2018");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "24.05|1|24.1",
                "1234567|0|1,234,567",
                "-1234.5|1|−1,234.5",
                "-123|0|−123",
                "-0.04|1|0.0",
                "999.96|1|1,000.0",
                "0|0|0"
            })
    void numbersHaveThousandsCommas(double value, int decimals, String expected) {
        assertThat(Wording.number(value, decimals)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"15, 15", "17.5, 17.5", "17.25, 17.25", "0.333333, 0.3333"})
    void aTargetIsPrintedAsShortAsItCanBe(double value, String expected) {
        assertThat(Wording.shortNumber(value, 4)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"0, 0 %", "0.002, under 1 %", "0.005, 1 %", "0.034, 3 %", "0.994, 99 %", "0.998, over 99 %", "1, 100 %"
    })
    void noPercentageClaimsNothingOrAllWrongly(double share, String expected) {
        assertThat(Wording.percent(share)).isEqualTo(expected.replace(" %", "\u00a0%"));
    }

    @Test
    void teamsAreListed() {
        assertThat(Wording.where(List.of())).isEmpty();
        assertThat(Wording.where(List.of("locality"))).isEqualTo(" (locality team)");
        assertThat(Wording.where(List.of("north", "south", "duty"))).isEqualTo(" (north, south and duty teams)");
    }

    @ParameterizedTest
    @CsvSource({"28, 4 weeks", "7, 1 week", "30, 30 days", "1, 1 day"})
    void wholeWeeksAreWeeks(int days, String expected) {
        assertThat(Wording.days(days)).isEqualTo(expected);
    }

    @Test
    void abbreviationsKeepTheirCapitals() {
        assertThat(Wording.inSentence("Cases per worker")).isEqualTo("cases per worker");
        assertThat(Wording.inSentence("DfE caseload")).isEqualTo("DfE caseload");
        assertThat(Wording.inSentence("FTE in post")).isEqualTo("FTE in post");
    }
}
