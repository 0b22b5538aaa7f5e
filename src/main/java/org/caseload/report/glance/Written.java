package org.caseload.report.glance;

import java.time.LocalDate;
import org.caseload.result.MeasureName;
import org.caseload.result.Observation;
import org.caseload.words.EnglishDate;
import org.caseload.words.Numbers;
import org.caseload.words.Pounds;

/** Levels of a measure as the block writes them: money in pounds of three figures, everything else to the measure's decimals. */
final class Written {
    private Written() {}

    /** Such as "18.1", "3,910" or "£38.6m". */
    static String level(MeasureName name, double value) {
        return isMoney(name) ? money(value) : Numbers.number(value, name.decimals());
    }

    /** Where eight runs in ten lie, such as "16.3 to 20.2". */
    static String range(MeasureName name, Observation reading) {
        return level(name, reading.p10()) + " to " + level(name, reading.p90());
    }

    /** Such as "£0.44m" or "−£12,000". */
    static String money(double pounds) {
        return (pounds < 0 ? String.valueOf(Numbers.MINUS) : "") + Pounds.written(pounds);
    }

    /** A month as short as it can be told, such as "Jul 2019". */
    static String month(LocalDate date) {
        return EnglishDate.shortMonth(date) + " " + date.getYear();
    }

    private static boolean isMoney(MeasureName name) {
        return name.unit().equals("£");
    }
}
