package org.caseload.history.table.workbook;

import java.time.LocalDate;
import java.util.Optional;

/** Days as spreadsheets number them. */
public final class Serial {
    private static final LocalDate FROM_1900 = LocalDate.of(1899, 12, 30);
    private static final int DAYS_TO_1904 = 1462;

    /** 29 February 1900, which Lotus 1-2-3 had and Excel keeps; before it all numbers are one less. */
    private static final int NO_SUCH_DAY = 60;

    private static final int LAST = 2_958_465;

    private Serial() {}

    /**
     * The day of a number of a workbook, without its time of day.
     *
     * @param number the number
     * @param from1904 whether day 0 is 1 January 1904, as old workbooks of the Macintosh have it
     * @return the day; empty where the number is of none
     */
    public static Optional<LocalDate> day(double number, boolean from1904) {
        double counted = from1904 ? number + DAYS_TO_1904 : number;
        if (!(counted >= 1) || counted >= LAST + 1.0 || (int) counted == NO_SUCH_DAY) {
            return Optional.empty();
        }
        int days = (int) counted;
        return Optional.of(FROM_1900.plusDays(days < NO_SUCH_DAY ? days + 1 : days));
    }
}
