package org.caseload.calendar;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * England's bank holidays, with their substitute days and those proclaimed once, in every year that a simulation can reach: a start
 * from 1990 to 2150, three years before it and 205 after. Years to come have the standing eight.
 *
 * <p>Source: Jollyday, which takes longer to begin than all the rest of a start, and which is asked by the test that writes the table
 * ({@code bank-holidays.txt}, a year a line) and holds it.
 */
final class BankHolidays {
    static final int FIRST_YEAR = 1986;
    static final int LAST_YEAR = 2356;

    private static final String TABLE = "bank-holidays.txt";
    private static final List<String> YEARS = years();

    private BankHolidays() {}

    /**
     * The bank holidays of the years from one to another, both included.
     *
     * @throws IllegalArgumentException if a year is before {@value #FIRST_YEAR} or after {@value #LAST_YEAR}
     */
    static Set<LocalDate> inEngland(int firstYear, int lastYear) {
        if (firstYear < FIRST_YEAR || lastYear > LAST_YEAR) {
            throw new IllegalArgumentException("bank holidays are known from " + FIRST_YEAR + " to " + LAST_YEAR
                    + ", not from " + firstYear + " to " + lastYear);
        }
        Set<LocalDate> dates = new TreeSet<>();
        for (String year : YEARS.subList(firstYear - FIRST_YEAR, lastYear - FIRST_YEAR + 1)) {
            Arrays.stream(year.split(" ")).map(LocalDate::parse).forEach(dates::add);
        }
        return dates;
    }

    private static List<String> years() {
        try (InputStream in = BankHolidays.class.getResourceAsStream(TABLE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
