package org.caseload.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.caseload.quantity.Rate.Exposure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RateTest {

    @ParameterizedTest
    @CsvSource({
        "18 % a year, 0.18, 365.25, CALENDAR_DAYS",
        "18 per cent a year, 0.18, 365.25, CALENDAR_DAYS",
        "15.5% per year, 0.155, 365.25, CALENDAR_DAYS",
        "24 a year, 24, 365.25, CALENDAR_DAYS",
        "'8,400 a year', 8400, 365.25, CALENDAR_DAYS",
        "0.9 a day, 0.9, 1, CALENDAR_DAYS",
        "0.9 per day, 0.9, 1, CALENDAR_DAYS",
        "2 a week, 2, 7, CALENDAR_DAYS",
        "3 a month, 3, 30.4375, CALENDAR_DAYS",
        "1 every 2 weeks, 1, 14, CALENDAR_DAYS",
        "3 per 10 working days, 3, 10, WORKING_DAYS",
        "2 a working day, 2, 1, WORKING_DAYS",
        "1.0 per 253 present working days, 1, 253, PRESENT_WORKING_DAYS",
        "0.08 per 253 present working days, 0.08, 253, PRESENT_WORKING_DAYS",
        "8 % per 253 present working days, 0.08, 253, PRESENT_WORKING_DAYS",
    })
    void reads(String text, double events, double per, Exposure exposure) {
        Rate rate = Rate.parse(text);
        assertThat(rate.events()).isEqualTo(events);
        assertThat(rate.per()).isEqualTo(per);
        assertThat(rate.exposure()).isEqualTo(exposure);
        assertThat(rate.perDay()).isEqualTo(events / per);
        assertThat(rate.meanGap()).isEqualTo(per / events);
        assertThat(rate).hasToString(text);
        assertThat(Rate.parse(rate.toString())).isEqualTo(rate);
    }

    /** references.md: 15.9 % leave within a year is a hazard of 0.173164 a year. */
    @ParameterizedTest
    @ValueSource(strings = {"15.9 % leave within a year", "15.9 % within a year", "15.9% leave within 12 months"})
    void reads_a_probability_as_the_hazard_that_gives_it(String text) {
        Rate rate = Rate.parse(text);
        assertThat(rate.events()).isCloseTo(0.173164, within(5e-7)).isCloseTo(-Math.log(1 - 0.159), within(1e-15));
        assertThat(rate.per()).isCloseTo(365.25, within(1e-9));
        assertThat(rate).hasToString(text);
    }

    /** The difference the two wordings make: exp(−0.18) stay under the rate, 82 % under the probability. */
    @Test
    void keeps_rates_and_probabilities_apart() {
        assertThat(Math.exp(-Rate.parse("18 % a year").perDay() * 365.25)).isCloseTo(0.8353, within(5e-5));
        assertThat(Math.exp(-Rate.parse("18 % leave within a year").perDay() * 365.25))
                .isCloseTo(0.82, within(1e-12));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "18 %",
                "18",
                "18 % yearly",
                "-1 a year",
                "1 per 253 present days",
                "1 per fortnight",
                "0.159 within a year"
            })
    void shows_how_to_be_written(String text) {
        assertThatThrownBy(() -> Rate.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("'" + text + "' is not a rate")
                .hasMessageEndingWith("write for example 18 % a year, 15.9 % leave within a year, 24 a year, 0.9 a day,"
                        + " 3 per 10 working days or 1.0 per 253 present working days");
    }

    @Test
    void refuses_a_certainty_within_a_time() {
        assertThatThrownBy(() -> Rate.parse("100 % within a year")).hasMessageContaining("must be below 100 %");
        assertThatThrownBy(() -> Rate.parse("3 per 0 days")).hasMessageContaining("must be above 0");
    }

    @Test
    void finds_a_wording_of_its_own() {
        Rate rate = new Rate(1, 253, Exposure.PRESENT_WORKING_DAYS);
        assertThat(rate).hasToString("1 per 253 present working days").isEqualTo(Rate.parse(rate.toString()));
        assertThat(new Rate(0.9, 1, Exposure.CALENDAR_DAYS)).hasToString("0.9 a day");
        assertThat(Rate.perYear(24)).isEqualTo(Rate.parse("24 a year"));
    }
}
