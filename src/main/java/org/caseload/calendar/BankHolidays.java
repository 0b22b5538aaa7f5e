package org.caseload.calendar;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * England's bank holidays, with their substitute days: as Jollyday knows them, and three days of 1999 and 2002 that it does not know.
 * Years to come have the standing eight.
 */
final class BankHolidays {

    /**
     * Proclaimed for one year under section 1 of the Banking and Financial Dealings Act 1971, and missing in Jollyday: the eve of the
     * millennium, and the Golden Jubilee with the spring holiday moved next to it.
     */
    private static final List<LocalDate> ALSO =
            List.of(LocalDate.of(1999, 12, 31), LocalDate.of(2002, 6, 3), LocalDate.of(2002, 6, 4));

    /** The last Monday of May 2002, for which 4 June stood. */
    private static final LocalDate MOVED = LocalDate.of(2002, 5, 27);

    private BankHolidays() {}

    /** The bank holidays of the years from one to another, both included. */
    static Set<LocalDate> inEngland(int firstYear, int lastYear) {
        HolidayManager manager = HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.UNITED_KINGDOM));
        Set<LocalDate> dates = new TreeSet<>();
        for (int year = firstYear; year <= lastYear; year++) {
            manager.getHolidays(Year.of(year), "eng").forEach(holiday -> dates.add(holiday.getDate()));
        }
        ALSO.stream()
                .filter(day -> day.getYear() >= firstYear && day.getYear() <= lastYear)
                .forEach(dates::add);
        dates.remove(MOVED);
        return dates;
    }
}
