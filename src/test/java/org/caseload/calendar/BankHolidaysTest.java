package org.caseload.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The table of bank holidays is what Jollyday says. To write it anew, as when Jollyday knows of another day: {@code mvn test
 * -Dtest=BankHolidaysTest -Dcaseload.rewrite=true}.
 */
class BankHolidaysTest {
    private static final Path TABLE =
            Path.of("src", "main", "resources", "org", "caseload", "calendar", "bank-holidays.txt");

    /**
     * Proclaimed for one year under section 1 of the Banking and Financial Dealings Act 1971, and missing in Jollyday: the eve of the
     * millennium, and the Golden Jubilee with the spring holiday moved next to it.
     */
    private static final List<LocalDate> ALSO =
            List.of(LocalDate.of(1999, 12, 31), LocalDate.of(2002, 6, 3), LocalDate.of(2002, 6, 4));

    /** The last Monday of May 2002, for which 4 June stood. */
    private static final LocalDate MOVED = LocalDate.of(2002, 5, 27);

    private final HolidayManager jollyday =
            HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.UNITED_KINGDOM));

    @Test
    void are_those_of_jollyday_in_every_year_that_a_simulation_reaches() throws IOException {
        StringBuilder table = new StringBuilder();
        for (int year = BankHolidays.FIRST_YEAR; year <= BankHolidays.LAST_YEAR; year++) {
            table.append(byJollyday(year).stream().map(LocalDate::toString).collect(Collectors.joining(" ")))
                    .append('\n');
        }
        if (Boolean.getBoolean("caseload.rewrite")) {
            Files.writeString(TABLE, table, StandardCharsets.UTF_8);
        }
        assertThat(Files.readString(TABLE, StandardCharsets.UTF_8)).isEqualTo(table.toString());
    }

    private Set<LocalDate> byJollyday(int year) {
        Set<LocalDate> dates = new TreeSet<>();
        jollyday.getHolidays(Year.of(year), "eng").forEach(holiday -> dates.add(holiday.getDate()));
        ALSO.stream().filter(day -> day.getYear() == year).forEach(dates::add);
        dates.remove(MOVED);
        return dates;
    }

    /** The longest calendar from the latest start, and what is dated before the earliest. */
    @Test
    void are_known_wherever_working_time_is() {
        SimulationCalendar latest = new SimulationCalendar(LocalDate.of(2150, 12, 31), SimulationCalendar.MOST_DAYS);
        assertThat(WorkingTime.england(latest).elapsed(SimulationCalendar.MOST_DAYS))
                .isBetween(51_900.0, 52_000.0);
        SimulationCalendar earliest = new SimulationCalendar(LocalDate.of(1990, 1, 1), 1);
        assertThat(WorkingTime.england(earliest).isWorkingDay(0)).isFalse();
    }

    @Test
    void of_other_years_are_refused() {
        assertThatThrownBy(() -> BankHolidays.inEngland(1985, 1990))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("bank holidays are known from 1986 to 2356, not from 1985 to 1990");
        assertThatThrownBy(() -> BankHolidays.inEngland(2356, 2357)).isInstanceOf(IllegalArgumentException.class);
    }

    /** As published at gov.uk/bank-holidays for England and Wales, with substitute days and the days declared once. */
    @ParameterizedTest
    @CsvSource({
        "2018, 2018-01-01 2018-03-30 2018-04-02 2018-05-07 2018-05-28 2018-08-27 2018-12-25 2018-12-26",
        "2020, 2020-01-01 2020-04-10 2020-04-13 2020-05-08 2020-05-25 2020-08-31 2020-12-25 2020-12-28",
        "2021, 2021-01-01 2021-04-02 2021-04-05 2021-05-03 2021-05-31 2021-08-30 2021-12-27 2021-12-28",
        "2022, 2022-01-03 2022-04-15 2022-04-18 2022-05-02 2022-06-02 2022-06-03 2022-08-29 2022-09-19 2022-12-26"
                + " 2022-12-27",
        "2023, 2023-01-02 2023-04-07 2023-04-10 2023-05-01 2023-05-08 2023-05-29 2023-08-28 2023-12-25 2023-12-26",
        "2027, 2027-01-01 2027-03-26 2027-03-29 2027-05-03 2027-05-31 2027-08-30 2027-12-27 2027-12-28",
    })
    void are_those_of_england(int year, String published) {
        LocalDate[] dates =
                Stream.of(published.split(" ")).map(LocalDate::parse).toArray(LocalDate[]::new);
        assertThat(BankHolidays.inEngland(year, year)).containsExactly(dates);
    }
}
