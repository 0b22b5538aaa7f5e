package org.caseload.experiment;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;

/** Into which periods a story is cut: months, in a long story quarters, in a very long one years, so that it stays readable. */
final class StoryPeriods {
    /** More months than this are told by the quarter, more quarters than this by the year. */
    private static final int MOST = 27;

    private StoryPeriods() {}

    /** The midnights that end the periods; the last is the horizon. */
    static List<LocalDate> ends(ReadingDays days, LocalDate start, LocalDate end) {
        List<LocalDate> months =
                days.monthly().stream().map(days::date).filter(start::isBefore).toList();
        if (months.size() <= MOST) {
            return months;
        }
        List<LocalDate> quarters = only(months, end, date -> date.getMonthValue() % 3 == 1);
        return quarters.size() <= MOST ? quarters : only(months, end, date -> date.getMonthValue() == 1);
    }

    private static List<LocalDate> only(List<LocalDate> months, LocalDate end, Predicate<LocalDate> kept) {
        return months.stream()
                .filter(date -> date.equals(end) || kept.test(date) && date.getDayOfMonth() == 1)
                .toList();
    }
}
