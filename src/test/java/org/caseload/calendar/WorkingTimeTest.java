package org.caseload.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WorkingTimeTest {

    /** Tuesday 17 July 2018; 732 days reach to 18 July 2020. */
    private static final SimulationCalendar CALENDAR = new SimulationCalendar(LocalDate.of(2018, 7, 17), 732);

    private static final WorkingTime ENGLAND = WorkingTime.england(CALENDAR);

    private static double day(int year, int month, int day) {
        return CALENDAR.day(LocalDate.of(year, month, day));
    }

    @Test
    void stands_still_at_the_weekend() {
        // Tuesday to Friday are 4 working days; then Saturday and Sunday.
        assertThat(ENGLAND.elapsed(0)).isZero();
        assertThat(ENGLAND.elapsed(3.5)).isEqualTo(3.5);
        assertThat(ENGLAND.elapsed(4)).isEqualTo(4);
        assertThat(ENGLAND.elapsed(5.7)).isEqualTo(4);
        assertThat(ENGLAND.elapsed(6)).isEqualTo(4);
        assertThat(ENGLAND.elapsed(6.25)).isEqualTo(4.25);
    }

    @Test
    void stands_still_on_the_summer_bank_holiday() {
        double monday = day(2018, 8, 27);
        assertThat(ENGLAND.isWorkingDay((int) monday)).isFalse();
        assertThat(ENGLAND.elapsed(monday + 1)).isEqualTo(ENGLAND.elapsed(monday));
        assertThat(ENGLAND.isWorkingDay((int) monday + 1)).isTrue();
    }

    /** gov.uk/bank-holidays: 2019 has 261 Mondays to Fridays and 8 bank holidays, all of them on those days. */
    @Test
    void counts_the_working_days_of_a_year() {
        assertThat(ENGLAND.elapsed(day(2020, 1, 1)) - ENGLAND.elapsed(day(2019, 1, 1)))
                .isEqualTo(253);
    }

    @Test
    void runs_backwards_before_the_start() {
        // Monday 16 July is the working day before; Friday 13 July the one before that.
        assertThat(ENGLAND.elapsed(-0.5)).isEqualTo(-0.5);
        assertThat(ENGLAND.elapsed(-1)).isEqualTo(-1);
        assertThat(ENGLAND.elapsed(-2.5)).isEqualTo(-1);
        assertThat(ENGLAND.elapsed(-4)).isEqualTo(-2);
        assertThat(ENGLAND.when(-1)).isEqualTo(-3);
    }

    @Test
    void reaches_a_whole_number_at_the_end_of_the_working_day_before() {
        assertThat(ENGLAND.when(4)).isEqualTo(4); // the end of Friday, not the beginning of Monday
        assertThat(ENGLAND.when(4.000001)).isCloseTo(6.000001, within(1e-9));
        assertThat(ENGLAND.when(0)).isZero(); // the end of Monday 16 July
    }

    @Test
    void never_looks_back_from_a_moment_of_rest() {
        double sunday = 5.5;
        assertThat(ENGLAND.when(ENGLAND.elapsed(sunday))).isEqualTo(4);
        assertThat(ENGLAND.after(sunday, 0)).isEqualTo(sunday);
        assertThat(ENGLAND.after(sunday, 1)).isEqualTo(7); // the end of Monday
    }

    @Test
    void when_is_the_earliest_moment_that_reaches_the_working_time() {
        Random random = new Random(1);
        for (int i = 0; i < 20_000; i++) {
            double time = -1_500 + 3_000 * random.nextDouble();
            double reached = ENGLAND.when(ENGLAND.elapsed(time));
            assertThat(reached).isLessThanOrEqualTo(time + 1e-9);
            assertThat(ENGLAND.elapsed(reached)).isCloseTo(ENGLAND.elapsed(time), within(1e-9));
            assertThat(ENGLAND.elapsed(reached - 1e-6)).isLessThan(ENGLAND.elapsed(time));
        }
    }

    @Test
    void never_runs_backwards() {
        double before = ENGLAND.elapsed(-1_300);
        for (double time = -1_300; time < 1_000; time += 0.125) {
            double now = ENGLAND.elapsed(time);
            assertThat(now).isBetween(before, before + 0.125 + 1e-9);
            before = now;
        }
    }

    @Test
    void grows_at_its_mean_speed_beyond_the_calendar() {
        double end = ENGLAND.elapsed(732);
        assertThat(ENGLAND.elapsed(732 + 365.25)).isCloseTo(end + 253, within(1e-9));
        assertThat(ENGLAND.when(end + 253)).isCloseTo(732 + 365.25, within(1e-9));
        assertThat(ENGLAND.when(1e12)).isCloseTo(1e12 * 365.25 / 253, within(1e9));
        assertThat(ENGLAND.elapsed(1e12)).isCloseTo(1e12 * 253 / 365.25, within(1e9));
    }

    @Test
    void goes_by_the_clock_where_every_day_counts() {
        WorkingTime everyDay = WorkingTime.everyDay(CALENDAR);
        assertThat(everyDay.workingDaysPerDay()).isEqualTo(1);
        for (double time = -2_000; time < 2_000; time += 7.31) {
            assertThat(everyDay.elapsed(time)).isCloseTo(time, within(1e-9));
            assertThat(everyDay.when(time)).isCloseTo(time, within(1e-9));
        }
    }
}
