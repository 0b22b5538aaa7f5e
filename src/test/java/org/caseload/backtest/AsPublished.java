package org.caseload.backtest;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.caseload.app.council.PublishedReadings;
import org.caseload.experiment.backtest.CensusNoise;
import org.caseload.random.KeyedRandom;
import org.caseload.result.backtest.ForecastStart;
import org.caseload.result.backtest.ForecastTarget;

/** A run's figures as a census would have published them: with its noise, where official figures are what they are held against. */
final class AsPublished {
    private static final int START = 2018;
    private static final Map<String, ForecastStart> STARTS = Map.of(
            "wakefield-2018", new ForecastStart("384", "Wakefield", START, 165),
            "warwickshire-2018", new ForecastStart("937", "Warwickshire", START, 145));
    private static final Map<Figure, ForecastTarget> TARGETS = Map.of(
            Figure.CASELOAD, ForecastTarget.CASELOAD,
            Figure.CASES, ForecastTarget.CASES,
            Figure.HOLDING, ForecastTarget.CASE_HOLDERS,
            Figure.IN_POST, ForecastTarget.IN_POST,
            Figure.AGENCY, ForecastTarget.AGENCY,
            Figure.VACANCIES, ForecastTarget.VACANCY,
            Figure.TURNOVER, ForecastTarget.TURNOVER,
            Figure.ABSENCE, ForecastTarget.ABSENCE,
            Figure.ON_TIME, ForecastTarget.ON_TIME,
            Figure.PLANS, ForecastTarget.PLANS);

    private final Optional<CensusNoise> noise;
    private final long seed;

    AsPublished(String council, long seed) {
        noise = Optional.ofNullable(STARTS.get(council)).map(PublishedReadings::of);
        this.seed = seed;
    }

    /** The figure of a row in a run; as it is in the year of the start, which was stated from that very census. */
    double of(Observed row, Run run) {
        Optional<ForecastTarget> target = Optional.ofNullable(TARGETS.get(row.figure()));
        int horizon = row.date().getYear() - START;
        if (noise.isEmpty() || target.isEmpty() || horizon < 1) {
            return row.figure().of(run, row.date());
        }
        double[] figures = new double[ForecastTarget.values().length];
        Arrays.fill(figures, 1);
        TARGETS.forEach((figure, other) -> {
            if (figure == row.figure() || row.figure() == Figure.CASELOAD && isOfCaseload(figure)) {
                figures[other.ordinal()] = figure.of(run, row.date());
            }
        });
        int place = target.get().ordinal();
        return noise.get()
                .published(
                        figures,
                        horizon,
                        new KeyedRandom(seed, run.replication().number() - 1))[place];
    }

    private static boolean isOfCaseload(Figure figure) {
        return figure == Figure.CASES || figure == Figure.HOLDING;
    }
}
