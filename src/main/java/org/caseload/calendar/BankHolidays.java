package org.caseload.calendar;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.Set;
import java.util.TreeSet;

/**
 * England's bank holidays, with their substitute days, as Jollyday knows them: declared ones where they are known, the
 * standing eight for years to come.
 */
final class BankHolidays {

    private BankHolidays() {}

    /** The bank holidays of the years from one to another, both included. */
    static Set<LocalDate> inEngland(int firstYear, int lastYear) {
        HolidayManager manager = HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.UNITED_KINGDOM));
        Set<LocalDate> dates = new TreeSet<>();
        for (int year = firstYear; year <= lastYear; year++) {
            manager.getHolidays(Year.of(year), "eng").forEach(holiday -> dates.add(holiday.getDate()));
        }
        return dates;
    }
}
