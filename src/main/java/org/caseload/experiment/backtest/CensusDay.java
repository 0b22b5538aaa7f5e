package org.caseload.experiment.backtest;

import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import org.caseload.experiment.KeptReadings;
import org.caseload.experiment.PreparedStudy;
import org.caseload.experiment.Replication;
import org.caseload.result.MeasureName;
import org.caseload.result.Measures;
import org.caseload.result.backtest.ForecastTarget;

/** Reads a replication as the official returns do: staff and their cases on 30 September, children on 31 March of the same year. */
final class CensusDay {
    private static final String ASSESSMENT = "assessment";
    private static final String PLANS = "child-protection";
    private static final String CARE = "looked-after";

    private final PreparedStudy study;
    private final int[] lines = new int[ForecastTarget.values().length];
    private final int agency;

    /** Readings of a study that starts on 30 September. */
    CensusDay(PreparedStudy study) {
        this.study = study;
        for (ForecastTarget target : ForecastTarget.values()) {
            lines[target.ordinal()] = line(measure(target));
        }
        agency = line(Measures.AGENCY.id());
    }

    /**
     * What the returns of a year show, by the order of {@link ForecastTarget}; staff in post in times of those at the start, since the
     * department may hold but a part of them.
     *
     * @param years since the start, at least 1
     */
    double[] figures(Replication replication, int years) {
        KeptReadings values = replication.values();
        int autumn = reading(Month.OCTOBER, years);
        int spring = reading(Month.APRIL, years);
        double[] figures = new double[lines.length];
        for (ForecastTarget target : ForecastTarget.values()) {
            figures[target.ordinal()] = values.at(lines[target.ordinal()], target.inMarch() ? spring : autumn);
        }
        int holders = ForecastTarget.CASE_HOLDERS.ordinal();
        figures[holders] = figures[ForecastTarget.CASES.ordinal()] / figures[ForecastTarget.CASELOAD.ordinal()];
        int inPost = ForecastTarget.IN_POST.ordinal();
        figures[inPost] = permanent(values, lines[inPost], autumn) / permanent(values, lines[inPost], 0);
        return figures;
    }

    private double permanent(KeptReadings values, int inPost, int reading) {
        return values.at(inPost, reading) - values.at(agency, reading);
    }

    /** The reading of the midnight that begins a month of the year, or the last one before it. */
    private int reading(Month month, int years) {
        LocalDate start = study.scenario().startDate();
        LocalDate day = LocalDate.of(start.getYear() + years, month, 1);
        int place = Arrays.binarySearch(study.book().days(), (int) ChronoUnit.DAYS.between(start, day));
        return place < 0 ? -place - 2 : place;
    }

    private int line(String id) {
        List<MeasureName> entries = study.book().entries();
        for (int line = 0; line < entries.size(); line++) {
            if (entries.get(line).id().equals(id) && entries.get(line).team().isEmpty()) {
                return line;
            }
        }
        throw new IllegalArgumentException("no measure " + id);
    }

    private static String measure(ForecastTarget target) {
        return switch (target) {
            case CASELOAD -> Measures.CASELOAD_DFE.id();
            case CASES, CASE_HOLDERS -> Measures.CASES_HELD.id();
            case IN_POST -> Measures.IN_POST.id();
            case TURNOVER -> Measures.TURNOVER.id();
            case VACANCY -> Measures.VACANCY_RATE.id();
            case AGENCY -> Measures.AGENCY_RATE.id();
            case ABSENCE -> Measures.SICKNESS_RATE.id();
            case ON_TIME -> Measures.ON_TIME.id(ASSESSMENT);
            case PLANS -> Measures.OPEN_STAGE.id(PLANS);
            case LOOKED_AFTER -> Measures.OPEN_STAGE.id(CARE);
        };
    }
}
