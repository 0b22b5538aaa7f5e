package org.caseload.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class SimulationCalendarTest {

    private static final LocalDate START = LocalDate.of(2018, 7, 17);
    private final SimulationCalendar calendar = new SimulationCalendar(START, 100);

    @Test
    void counts_days_from_the_midnight_that_opens_the_start_date() {
        assertThat(calendar.day(START)).isZero();
        assertThat(calendar.day(LocalDate.of(2018, 9, 3))).isEqualTo(48); // 14 left of July, 31, 3
        assertThat(calendar.day(LocalDate.of(2018, 7, 16))).isEqualTo(-1);
        assertThat(calendar.date(48)).isEqualTo("2018-09-03");
        assertThat(calendar.date(47.999)).isEqualTo("2018-09-02");
        assertThat(calendar.date(-0.001)).isEqualTo("2018-07-16");
    }

    @Test
    void agrees_with_the_date_on_every_day_covered_or_not() {
        for (int day = -400; day <= 800; day++) {
            LocalDate date = START.plusDays(day);
            assertThat(calendar.monthOf(day)).isEqualTo(date.getMonthValue() - 1);
            assertThat(calendar.weekdayOf(day)).isEqualTo(date.getDayOfWeek().getValue() - 1);
        }
    }

    @Test
    void ends_months_at_the_midnight_before_the_first() {
        // 1 August, 1 September and 1 October; day 100 is 25 October.
        assertThat(calendar.monthEnds()).containsExactly(15, 46, 76);
        assertThat(calendar.date(15)).isEqualTo("2018-08-01");
    }

    @Test
    void counts_a_month_end_on_the_last_midnight_but_not_on_the_first() {
        SimulationCalendar august = new SimulationCalendar(LocalDate.of(2018, 8, 1), 31);
        assertThat(august.monthEnds()).containsExactly(31);
    }

    @Test
    void covers_two_hundred_years_and_no_much_more() {
        SimulationCalendar longest = new SimulationCalendar(START, SimulationCalendar.MOST_DAYS);
        // 200 × 365 days and the 48 leap days from 2020 to 2216, as 2100 and 2200 have none
        assertThat(longest.date(73_048)).isEqualTo("2218-07-17");
        assertThat(longest.monthOf(73_048)).isEqualTo(6);
        assertThatThrownBy(() -> new SimulationCalendar(START, SimulationCalendar.MOST_DAYS + 1))
                .hasMessage("a calendar covers 0 to 75000 days, not 75001");
    }
}
