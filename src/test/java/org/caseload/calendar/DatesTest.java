package org.caseload.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Locale;
import org.caseload.quantity.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {

    private static final LocalDate THIRD = LocalDate.of(2018, 9, 3);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2018-09-03",
                "3 September 2018",
                "3 Sept 2018",
                "3 Sep 2018",
                "3 Sept. 2018",
                "03 SEPTEMBER 2018",
                "  3  september   2018 ",
                "3\u00a0September\u00a02018",
                "03/09/2018",
                "3/9/2018"
            })
    void reads_one_date_in_its_wordings(String text) {
        assertThat(Dates.parse(text)).isEqualTo(THIRD);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "31 September 2018 | '31 September 2018' is not a date: September has 30 days",
                "2018-09-31        | '2018-09-31' is not a date: September has 30 days",
                "29 Feb 2019       | '29 Feb 2019' is not a date: February 2019 has 28 days",
                "0 May 2019        | '0 May 2019' is not a date: there is no day 0, which spreadsheets make of an empty cell",
                "2018-13-01        | '2018-13-01' is not a date: there are 12 months, not 13",
            })
    void says_why_there_is_no_such_day(String text, String message) {
        assertThatThrownBy(() -> Dates.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "September", "Septembre 2018", "2018", "3 Septembre 2018", "3 Sept 18"})
    void shows_how_to_write_a_date(String text) {
        assertThatThrownBy(() -> Dates.parse(text))
                .hasMessageEndingWith("is not a date; write for example 3 September 2018, 03/09/2018 or 2018-09-03");
    }

    @ParameterizedTest
    @CsvSource({
        "3.9.2018, 'day, month and year in figures are parted by strokes, as in 3/9/2018'",
        "3/9/18, its year needs four figures",
        "18-09-03, its year needs four figures",
    })
    void says_what_is_wrong_with_figures_and_how_to_write_a_date(String text, String why) {
        assertThatThrownBy(() -> Dates.parse(text))
                .hasMessage("'" + text + "' is not a date: " + why
                        + "; write for example 3 September 2018, 03/09/2018 or 2018-09-03");
    }

    @ParameterizedTest
    @ValueSource(strings = {"September 2018", "Sept 2018", "Sep. 2018", "2018-09", "1/9/2018"})
    void takes_a_month_for_its_first_day(String text) {
        assertThat(Dates.parse(text)).isEqualTo(LocalDate.of(2018, 9, 1));
        assertThat(PlanDate.parse(text)).isEqualTo(PlanDate.of(LocalDate.of(2018, 9, 1)));
    }

    /** The twelfth of the thirteenth month is none, not the thirteenth of the twelfth. */
    @ParameterizedTest
    @CsvSource({"12/13/2018, 'there are 12 months, not 13'", "30/02/2024, February 2024 has 29 days"})
    void reads_the_day_before_the_month(String text, String why) {
        assertThatThrownBy(() -> Dates.parse(text)).hasMessageEndingWith("is not a date: " + why);
    }

    @Test
    void writes_what_it_reads() {
        for (LocalDate date = LocalDate.of(2019, 12, 1); date.getYear() < 2021; date = date.plusDays(1)) {
            assertThat(Dates.parse(Dates.write(date))).isEqualTo(date);
            assertThat(Dates.parse(date.toString())).isEqualTo(date);
        }
    }

    @Test
    void writes_english_whatever_the_machine_speaks() {
        Locale usual = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR")); // where "I" in lower case has no dot
            assertThat(Dates.parse("3 APRIL 2018")).isEqualTo(LocalDate.of(2018, 4, 3));
            assertThat(Dates.write(THIRD)).isEqualTo("3 September 2018");
            assertThat(Dates.monthYear(THIRD)).isEqualTo("September 2018");
            assertThat(Dates.shortMonth(THIRD)).isEqualTo("Sep");
        } finally {
            Locale.setDefault(usual);
        }
    }

    @Test
    void counts_calendar_months_from_a_date() {
        assertThat(Dates.after(LocalDate.of(2018, 7, 17), Span.parse("24 months")))
                .isEqualTo("2020-07-17");
        assertThat(Dates.after(LocalDate.of(2019, 1, 31), Span.parse("1 month")))
                .isEqualTo("2019-02-28");
        assertThat(Dates.after(LocalDate.of(2018, 7, 17), Span.parse("10 weeks")))
                .isEqualTo("2018-09-25");
        assertThat(Dates.after(LocalDate.of(2018, 7, 17), Span.parse("2 years")))
                .isEqualTo("2020-07-17");
        assertThat(Dates.after(LocalDate.of(2018, 7, 17), Span.parse("30 days")))
                .isEqualTo("2018-08-16");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.5 months", "10 working days", "2.4 years"})
    void refuses_spans_that_lead_to_no_date(String span) {
        assertThatThrownBy(() -> Dates.after(THIRD, Span.parse(span)))
                .hasMessage("'" + span + "' does not lead to a date; write a whole number of days, weeks, months or"
                        + " years, for example 6 months");
    }

    /** Whole months by the calendar, however they are written; days, weeks and broken months as days, rounded up. */
    @ParameterizedTest
    @CsvSource({
        "2024-01-31, 1 month, 2024-02-29",
        "2023-08-31, 18 months, 2025-02-28",
        "2023-08-31, 1.5 years, 2025-02-28",
        "2024-02-29, 1 year, 2025-02-28",
        "2024-02-26, 30 days, 2024-03-27",
        "2024-02-26, 1.5 days, 2024-02-28",
        "2024-01-01, 1.5 months, 2024-02-16",
        "2024-01-01, 4 weeks, 2024-01-29",
        "2024-01-01, 0 days, 2024-01-01",
    })
    void a_span_has_passed_by_a_date(LocalDate from, String span, LocalDate by) {
        assertThat(Dates.by(from, Span.parse(span))).isEqualTo(by);
    }
}
