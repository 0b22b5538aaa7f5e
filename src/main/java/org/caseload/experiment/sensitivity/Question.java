package org.caseload.experiment.sensitivity;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.caseload.experiment.PreparedStudy;
import org.caseload.experiment.ReadingDays;
import org.caseload.experiment.Replication;
import org.caseload.result.MeasureName;

/**
 * The outcome that is asked about.
 *
 * @param measure the measure
 * @param date the date whose first midnight is read
 * @param line the measure's line in the book
 * @param place the date's place among the readings
 */
public record Question(MeasureName measure, LocalDate date, int line, int place) {
    /** Checks the parts are there. */
    public Question {
        Objects.requireNonNull(measure, "measure");
        Objects.requireNonNull(date, "date");
    }

    /**
     * What somebody asks of a study.
     *
     * @param design the study
     * @param measure the measure's key; without it the target's measure, or else the official average
     * @param date the first of a month or the horizon, such as 2019-09; without it the horizon
     * @throws IllegalArgumentException in plain words, when the study cannot answer
     */
    public static Question of(PreparedStudy design, Optional<String> measure, Optional<String> date) {
        List<MeasureName> entries = design.book().entries();
        int line = design.book().targetLine();
        if (measure.isPresent()) {
            List<String> keys = entries.stream().map(MeasureName::key).toList();
            line = keys.indexOf(measure.get());
            if (line < 0) {
                throw new IllegalArgumentException("measure: found " + measure.get() + "; permitted: "
                        + String.join(
                                ", ",
                                keys.stream().filter(key -> !key.contains("/")).toList())
                        + ", or one of them and a team, such as caseload.dfe/TEAM");
            }
        }
        ReadingDays days = design.readingDays();
        LocalDate day = date.map(written -> day(written, days)).orElse(days.date(design.horizon()));
        int place = days.place((int) (day.toEpochDay() - days.date(0).toEpochDay()));
        return new Question(entries.get(line), day, line, place);
    }

    private static LocalDate day(String written, ReadingDays days) {
        List<LocalDate> dates = days.monthly().stream().map(days::date).toList();
        try {
            LocalDate date = written.length() > 7
                    ? LocalDate.parse(written)
                    : YearMonth.parse(written).atDay(1);
            if (dates.contains(date)) {
                return date;
            }
        } catch (DateTimeParseException noDate) {
            // Said below like any other date that is not read.
        }
        throw new IllegalArgumentException("date: found " + written + "; permitted: " + days.permitted());
    }

    /**
     * What a replication answers.
     *
     * @throws IllegalArgumentException in plain words, where the measure is not defined in it
     */
    double answer(Replication replication) {
        double answer = replication.values().at(line, place);
        if (Double.isNaN(answer)) {
            throw new IllegalArgumentException(
                    "it is not defined in every run, as where nobody is in post; permitted: a measure"
                            + " and a date at which it is");
        }
        return answer;
    }
}
