package org.caseload.result.backtest;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * One forecast.
 *
 * @param from from where
 * @param target of what
 * @param horizon years ahead
 * @param before the same figure of the start year, where it is published
 * @param mean mean of the runs
 * @param quantiles their quantiles at {@link ForecastLevels}
 * @param score how it did, where the figure was published since
 */
public record ForecastRow(
        ForecastStart from,
        ForecastTarget target,
        int horizon,
        OptionalDouble before,
        double mean,
        List<Double> quantiles,
        Optional<ForecastScore> score) {
    /** Copies the list. */
    public ForecastRow {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(target, "target");
        quantiles = List.copyOf(quantiles);
    }

    /** The year of which the figure is. */
    public int year() {
        return from.year() + horizon;
    }

    /** The quantile at one of {@link ForecastLevels}. */
    public double quantile(double level) {
        return quantiles.get(ForecastLevels.place(level));
    }

    /**
     * Whether a figure lies in the central interval that so many of the runs end in.
     *
     * @param of such as 0.8
     */
    public boolean holds(double of, double figure) {
        return quantile((1 - of) / 2) <= figure && figure <= quantile((1 + of) / 2);
    }
}
