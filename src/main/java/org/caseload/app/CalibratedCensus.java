package org.caseload.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.caseload.experiment.backtest.CensusNoise;
import org.caseload.experiment.backtest.RivalForecasts;
import org.caseload.official.calibration.Calibration;
import org.caseload.official.calibration.Forecast;
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
    /** The last year that is fitted to; what was published later is for tests. */
    private static final int UNTIL = 2022;

    static CalibratedCensus of(Councils councils) {
        return new CalibratedCensus(Calibration.until(UNTIL, PublishedPanel.of(councils)));
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
        return (figures, horizon, luck) -> published(figures, sds, horizon, luck);
    }

    private static double[] published(double[] figures, double[] sds, int horizon, KeyedRandom luck) {
        int cases = ForecastTarget.CASES.ordinal();
        int holders = ForecastTarget.CASE_HOLDERS.ordinal();
        int caseload = ForecastTarget.CASELOAD.ordinal();
        double[] luckOf = new double[figures.length];
        for (int target = 0; target < figures.length; target++) {
            luckOf[target] = luck.gaussian(target + 1L, Purpose.CENSUS, horizon);
        }
        double shared = shared(sds[cases], sds[holders], sds[caseload]);
        luckOf[cases] = shared * luckOf[holders] + Math.sqrt(1 - shared * shared) * luckOf[cases];
        double[] published = new double[figures.length];
        for (ForecastTarget target : ForecastTarget.values()) {
            int i = target.ordinal();
            Scale scale = series(target).scale();
            published[i] = scale.back(scale.of(figures[i]) + sds[i] * luckOf[i]);
        }
        published[caseload] = published[cases] / published[holders];
        return published;
    }

    /** The correlation of two noises whose difference has a given one. */
    private static double shared(double one, double other, double difference) {
        double correlation = (one * one + other * other - difference * difference) / (2 * one * other);
        return one > 0 && other > 0 ? Math.max(-1, Math.min(1, correlation)) : 0;
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
