package org.caseload.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpanTest {

    @ParameterizedTest
    @CsvSource({
        "4 weeks, 28, 4 weeks",
        "1 week, 7, 1 week",
        "1 month, 30.4375, 1 month",
        "1 months, 30.4375, 1 month",
        "24 Months, 730.5, 24 months",
        "2.4 years, 876.6, 2.4 years",
        "90 days, 90, 90 days",
        "90 calendar days, 90, 90 days",
        "0 weeks, 0, 0 weeks",
    })
    void of_calendar_time_read_and_print(String text, double days, String printed) {
        Span span = Span.parse(text);
        assertThat(span.isWorking()).isFalse();
        assertThat(span.days()).isCloseTo(days, within(1e-9));
        assertThat(span).hasToString(printed);
        assertThat(Span.parse(printed)).isEqualTo(span);
        assertThatThrownBy(span::workingDays).isInstanceOf(IllegalStateException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "45 working days, 45, 45 working days",
        "1 working day, 1, 1 working day",
        "2.5  working days, 2.5, 2.5 working days"
    })
    void of_working_time_read_and_print(String text, double workingDays, String printed) {
        Span span = Span.parse(text);
        assertThat(span.isWorking()).isTrue();
        assertThat(span.workingDays()).isEqualTo(workingDays).isEqualTo(span.daysOfItsKind());
        assertThat(span).hasToString(printed);
        assertThat(Span.parse(printed)).isEqualTo(span);
        assertThatThrownBy(span::days).hasMessageContaining("no fixed number of calendar days");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "4", "weeks", "4 fortnights", "-4 weeks", "4 workingdays", "4 weeks in", "four weeks"})
    void show_how_to_be_written(String text) {
        assertThatThrownBy(() -> Span.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "'" + text + "' is not a length of time; write a number and days, working days, weeks, months"
                                + " or years, for example 4 weeks or 45 working days");
    }
}
