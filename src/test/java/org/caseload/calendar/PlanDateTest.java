package org.caseload.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlanDateTest {

    @ParameterizedTest
    @CsvSource({
        "3 Sept 2018, 2018-07-17, 2018-09-03, 3 September 2018",
        "2018-09-03, 2018-07-17, 2018-09-03, 3 September 2018",
        "next September, 2018-07-17, 2018-09-03, next September", // a Monday
        "next sept, 2018-09-03, 2019-09-02, next September",
        "next September, 2018-09-02, 2018-09-03, next September",
        "next September, 2018-09-01, 2018-09-03, next September", // a Saturday
        "next January, 2018-07-17, 2019-01-02, next January", // after New Year
        "next April, 2018-01-17, 2018-04-03, next April", // after Easter
        "6 months in, 2018-07-17, 2019-01-17, 6 months in",
        "6 months in, 2018-08-31, 2019-02-28, 6 months in",
        "10 weeks in, 2018-07-17, 2018-09-25, 10 weeks in",
        "1 year in, 2020-02-29, 2021-02-28, 1 year in",
    })
    void is_a_date_once_the_start_is_known(String text, LocalDate start, LocalDate expected, String printed) {
        PlanDate date = PlanDate.parse(text);
        assertThat(date.on(start)).isEqualTo(expected);
        assertThat(date).hasToString(printed);
        assertThat(PlanDate.parse(date.toString())).isEqualTo(date);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "September", "next week", "later", "in 6 months"})
    void shows_how_to_write_one(String text) {
        assertThatThrownBy(() -> PlanDate.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageEndingWith(
                        "is not a date of a plan; write for example 3 September 2018, next September or 6 months in");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "31 Sept 2018       | September has 30 days",
                "10 working days in | does not lead to a date",
                "1.5 months in      | does not lead to a date",
                "six months in      | is not a length of time",
            })
    void passes_on_what_is_wrong_with_its_part(String text, String part) {
        assertThatThrownBy(() -> PlanDate.parse(text)).hasMessageContaining(part);
    }
}
