package org.caseload.app.council;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.caseload.experiment.backtest.CensusNoise;
import org.caseload.experiment.backtest.ForecastDraws;
import org.caseload.experiment.backtest.PublishedFigures;
import org.caseload.experiment.backtest.RivalForecasts;
import org.caseload.experiment.backtest.SpreadOfForecasts;
import org.caseload.official.calibration.Calibration;
import org.caseload.official.calibration.FittedNumbers;
import org.caseload.official.calibration.Forecast;
import org.caseload.official.calibration.PublishedSeries;
import org.caseload.official.calibration.Reading;
import org.caseload.official.calibration.RivalLine;
import org.caseload.official.calibration.Scale;
import org.caseload.official.council.Councils;
import org.caseload.official.panel.PublishedPanel;
import org.caseload.result.backtest.ForecastStart;
import org.caseload.result.backtest.ForecastTarget;

/** What England's figures to 2022 say of the noise of censuses, and forecasts made of them alone. */
public record CalibratedCensus(Calibration calibration) {
    /** As all of England is calibrated from these councils' figures, which are those known at the starts. */
    public static CalibratedCensus of(Councils councils) {
        return new CalibratedCensus(Calibration.of(FittedNumbers.shipped(), PublishedPanel.of(councils)));
    }

    private static PublishedSeries series(ForecastTarget target) {
        return PublishedSeries.valueOf(target.name());
    }

    /** What lies between the simulated years after a start and what is published of them. */
    public CensusNoise noise(ForecastStart from) {
        return new CouncilCensus(calibration, from);
    }

    /** How the forecasts of a start spread, on the scale of each figure; those that have no reading are left out. */
    public List<SpreadOfForecasts.Seen> seen(ForecastStart from, ForecastDraws draws, PublishedFigures published) {
        List<SpreadOfForecasts.Seen> seen = new ArrayList<>();
        for (ForecastTarget target : ForecastTarget.values()) {
            calibration
                    .reading(series(target), from.code(), from.year())
                    .ifPresent(reading -> seen.add(seen(from, target, reading, draws, published)));
        }
        return seen;
    }

    private static SpreadOfForecasts.Seen seen(
            ForecastStart from,
            ForecastTarget target,
            Reading reading,
            ForecastDraws draws,
            PublishedFigures published) {
        int years = ForecastTarget.HORIZONS.size();
        double[][] runs = new double[years][];
        double[] came = new double[years];
        double[] fitted = new double[years];
        Scale scale = reading.scale();
        for (int h = 0; h < years; h++) {
            runs[h] = Arrays.stream(draws.of(target, h + 1, reading.published()))
                    .map(scale::of)
                    .toArray();
            OptionalDouble then = published.of(target, from.year() + h + 1);
            came[h] = then.isPresent() ? scale.of(then.getAsDouble()) : Double.NaN;
            fitted[h] = reading.publishedAhead(h + 1).sd();
        }
        return new SpreadOfForecasts.Seen(from, target, scale.of(reading.published()), runs, came, fitted);
    }

    /** All rivals. */
    public List<RivalForecasts> rivals() {
        List<RivalForecasts> rivals = new ArrayList<>();
        for (RivalLine line : RivalLine.values()) {
            rivals.add(new Of(
                    line.words(),
                    (from, target, horizon) ->
                            calibration.rival(line, series(target), from.code(), from.year(), horizon)));
        }
        rivals.add(new Of(
                "filter",
                (from, target, horizon) -> calibration
                        .reading(series(target), from.code(), from.year())
                        .map(reading -> reading.publishedAhead(horizon))));
        return rivals;
    }

    /** Forecasts from published figures, empty where there is none. */
    private interface Forecasts {
        Optional<Forecast> from(ForecastStart from, ForecastTarget target, int horizon);
    }

    private record Of(String name, Forecasts forecasts) implements RivalForecasts {
        @Override
        public Optional<Distribution> forecast(ForecastStart from, ForecastTarget target, int horizon) {
            return forecasts
                    .from(from, target, horizon)
                    .filter(forecast -> forecast.sd() > 0)
                    .map(forecast -> isOfTarget(forecast.scale(), target)
                            ? Distribution.normal(forecast.mean(), forecast.sd())
                            : Distribution.ofQuantiles(level -> target.scaled(forecast.quantile(level))));
        }

        private static boolean isOfTarget(Scale scale, ForecastTarget target) {
            return scale == (target.onLog() ? Scale.LOG : Scale.POINTS);
        }
    }
}
