package org.caseload.app.council;

import java.util.OptionalDouble;
import org.caseload.experiment.backtest.PublishedFigures;
import org.caseload.official.Measure;
import org.caseload.official.council.Council;
import org.caseload.result.backtest.ForecastTarget;

/** The figures of one council that are forecast, as they were published. */
public record PublishedCouncil(Council council) implements PublishedFigures {
    @Override
    public OptionalDouble of(ForecastTarget target, int year) {
        return switch (target) {
            case CASELOAD -> caseload(year);
            case CASES -> figure(Measure.CASES, year);
            case CASE_HOLDERS -> figure(Measure.CASE_HOLDERS, year);
            case IN_POST -> figure(Measure.IN_POST, year);
            case TURNOVER -> figure(Measure.TURNOVER, year);
            case VACANCY -> figure(Measure.VACANCY_SHARE, year);
            case AGENCY -> figure(Measure.AGENCY_SHARE, year);
            case ABSENCE -> figure(Measure.ABSENCE, year);
            case ON_TIME -> figure(Measure.ASSESSED_IN_TIME, year);
            case PLANS -> figure(Measure.PLANS, year);
            case LOOKED_AFTER -> figure(Measure.IN_CARE, year);
        };
    }

    /** The published one has but one decimal; what it is a ratio of is published too. */
    private OptionalDouble caseload(int year) {
        OptionalDouble cases = figure(Measure.CASES, year);
        OptionalDouble holders = figure(Measure.CASE_HOLDERS, year);
        return cases.isPresent() && holders.isPresent() && cases.getAsDouble() > 0 && holders.getAsDouble() > 0
                ? OptionalDouble.of(cases.getAsDouble() / holders.getAsDouble())
                : OptionalDouble.empty();
    }

    private OptionalDouble figure(Measure measure, int year) {
        return council.figure(measure, year).number();
    }
}
