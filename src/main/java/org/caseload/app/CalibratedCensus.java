package org.caseload.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.caseload.experiment.backtest.CensusNoise;
import org.caseload.experiment.backtest.RivalForecasts;
import org.caseload.official.calibration.Calibration;
import org.caseload.official.calibration.FittedNumbers;
import org.caseload.official.calibration.Forecast;
import org.caseload.official.calibration.HoldingNoise;
import org.caseload.official.calibration.PublishedSeries;
import org.caseload.official.calibration.Reading;
import org.caseload.official.calibration.RivalLine;
import org.caseload.official.calibration.Scale;
import org.caseload.official.council.Councils;
import org.caseload.official.panel.PublishedPanel;
import org.caseload.random.KeyedRandom;
import org.caseload.random.Purpose;
import org.caseload.result.backtest.ForecastStart;
import org.caseload.result.backtest.ForecastTarget;

/** What England's figures to 2022 say of the noise of censuses, and forecasts made of them alone. */
record CalibratedCensus(Calibration calibration) {
    static CalibratedCensus of(Councils councils) {
        return new CalibratedCensus(Calibration.of(FittedNumbers.shipped(), PublishedPanel.of(councils)));
    }

    private static PublishedSeries series(ForecastTarget target) {
        return PublishedSeries.valueOf(target.name());
    }

    /**
     * The noise of a council's figures in the years after a start. That of cases and of those who hold them share so much that the caseload,
     * their ratio, has its own; that of all others is their own.
     */
    CensusNoise noise(ForecastStart from) {
        double[] sds = new double[ForecastTarget.values().length];
        for (ForecastTarget target : ForecastTarget.values()) {
            sds[target.ordinal()] = calibration
                    .reading(series(target), from.code(), from.year())
                    .map(Reading::noiseSd)
                    .orElse(0.0);
        }
        HoldingNoise holding = calibration.noise(from.holders());
        return (figures, horizon, luck) -> published(figures, sds, holding, horizon, luck);
    }

    private static double[] published(
            double[] figures, double[] sds, HoldingNoise holding, int horizon, KeyedRandom luck) {
        double[] published = new double[figures.length];
        for (ForecastTarget target : ForecastTarget.values()) {
            int i = target.ordinal();
            Scale scale = series(target).scale();
            published[i] = scale.back(scale.of(figures[i]) + sds[i] * luck(target, horizon, luck));
        }
        double common = luck(ForecastTarget.CASES, horizon, luck);
        double own = luck(ForecastTarget.CASE_HOLDERS, horizon, luck);
        int cases = ForecastTarget.CASES.ordinal();
        int holders = ForecastTarget.CASE_HOLDERS.ordinal();
        published[cases] = figures[cases] * StrictMath.exp(holding.inCases(common));
        published[holders] = figures[holders] * StrictMath.exp(holding.inHolders(common, own));
        published[ForecastTarget.CASELOAD.ordinal()] = published[cases] / published[holders];
        return published;
    }

    private static double luck(ForecastTarget target, int horizon, KeyedRandom luck) {
        return luck.gaussian(target.ordinal() + 1L, Purpose.CENSUS, horizon);
    }

    /** All rivals. */
    List<RivalForecasts> rivals() {
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
