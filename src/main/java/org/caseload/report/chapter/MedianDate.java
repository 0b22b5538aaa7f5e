package org.caseload.report.chapter;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.caseload.result.TimeToTarget;
import org.caseload.words.EnglishDate;

/**
 * By when half of all runs have reached the target, and how sure that is.
 *
 * @param time when the target is reached
 * @param start the first day
 * @param end the horizon
 */
public record MedianDate(TimeToTarget time, LocalDate start, LocalDate end) {

    /** The date by which half of all runs have reached it; empty where they do not. */
    public Optional<LocalDate> find() {
        return date(time.medianDays());
    }

    /** Its interval to the month, such as "95 % interval March to May 2019"; empty where none was found. */
    public Optional<String> intervalInMonths() {
        return interval(EnglishDate::month);
    }

    /** Its interval to the day, such as "95 % interval 4 March 2019 to 2 May 2019"; empty where none was found. */
    public Optional<String> intervalInDays() {
        return interval(EnglishDate::day);
    }

    private Optional<String> interval(Function<LocalDate, String> written) {
        return date(time.medianLowDays()).map(low -> {
            String from = written.apply(low);
            String to = date(time.medianHighDays()).map(written).orElse("not by " + written.apply(end) + " at all");
            return "95 % interval " + (from.equals(to) ? from : from + " to " + to);
        });
    }

    private Optional<LocalDate> date(OptionalDouble days) {
        return days.isPresent() ? Optional.of(start.plusDays((long) Math.ceil(days.getAsDouble()))) : Optional.empty();
    }
}
