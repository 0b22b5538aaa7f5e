package org.caseload.experiment.backtest;

import java.util.Optional;
import org.caseload.result.backtest.ForecastStart;
import org.caseload.result.backtest.ForecastTarget;

/** Somebody who forecasts published figures from earlier ones without a simulation. */
public interface RivalForecasts {
    /** Its name in tables. */
    String name();

    /**
     * Its forecast from what was published up to the start year; empty where it has none.
     *
     * @param horizon years ahead, 1 or 2
     */
    Optional<NormalForecast> forecast(ForecastStart from, ForecastTarget target, int horizon);

    /**
     * A normal distribution on the target's scale: of logarithms, or points.
     *
     * @param mean its mean
     * @param sd its standard deviation, above 0
     */
    record NormalForecast(double mean, double sd) {}
}
