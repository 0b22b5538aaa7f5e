package org.caseload.experiment.backtest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.caseload.random.KeyedRandom;
import org.caseload.random.Purpose;
import org.caseload.result.backtest.ForecastLevels;
import org.caseload.result.backtest.ForecastRow;
import org.caseload.result.backtest.ForecastScore;
import org.caseload.result.backtest.ForecastScore.RivalScore;
import org.caseload.result.backtest.ForecastStart;
import org.caseload.result.backtest.ForecastTarget;
import org.caseload.statistics.scoring.Crps;
import org.caseload.statistics.scoring.ProbabilityTransform;
import org.caseload.statistics.scoring.WeightedIntervalScore;

/** Makes rows of draws, and scores those of which the figure was published since. */
public final class ForecastScoring {
    private final List<RivalForecasts> rivals;
    private final long seed;

    /**
     * Scoring beside some rivals.
     *
     * @param seed of the luck by which a figure's place among equal runs is drawn
     */
    public ForecastScoring(List<RivalForecasts> rivals, long seed) {
        this.rivals = List.copyOf(rivals);
        this.seed = seed;
    }

    /**
     * The rows of one council and start. A target of which some run has no value, and staff in post where their number at the start is not
     * published, have none.
     */
    public List<ForecastRow> rows(ForecastStart from, ForecastDraws draws, PublishedFigures published) {
        double inPost = published.of(ForecastTarget.IN_POST, from.year()).orElse(Double.NaN);
        List<ForecastRow> rows = new ArrayList<>();
        for (ForecastTarget target : ForecastTarget.values()) {
            for (int horizon : ForecastTarget.HORIZONS) {
                double[] values = draws.of(target, horizon, inPost);
                if (Arrays.stream(values).allMatch(Double::isFinite)) {
                    rows.add(row(from, target, horizon, values, published));
                }
            }
        }
        return rows;
    }

    private ForecastRow row(
            ForecastStart from, ForecastTarget target, int horizon, double[] values, PublishedFigures published) {
        List<Double> quantiles = ForecastLevels.quantiles(values);
        OptionalDouble came = published.of(target, from.year() + horizon);
        Optional<ForecastScore> score = came.stream()
                .filter(target::canBeScored)
                .mapToObj(figure -> score(from, target, horizon, values, quantiles, figure))
                .findFirst();
        return new ForecastRow(
                from,
                target,
                horizon,
                published.of(target, from.year()),
                Arrays.stream(values).average().orElseThrow(),
                quantiles,
                score);
    }

    private ForecastScore score(
            ForecastStart from,
            ForecastTarget target,
            int horizon,
            double[] values,
            List<Double> quantiles,
            double figure) {
        double came = target.scaled(figure);
        double[] draws = Arrays.stream(values).map(target::scaled).toArray();
        double[] scaled = quantiles.stream().mapToDouble(target::scaled).toArray();
        double[] levels = ForecastLevels.all();
        KeyedRandom luck = new KeyedRandom(seed, 0);
        long identity = 1L + from.code().hashCode() * 1_000_003L + from.year();
        double among = luck.uniform(identity, Purpose.RESAMPLING, target.ordinal() * 8 + horizon);
        return new ForecastScore(
                figure,
                Crps.fair(draws, came),
                Crps.fair(values, figure),
                Crps.ofQuantiles(levels, scaled, came),
                WeightedIntervalScore.of(levels, scaled, came),
                ProbabilityTransform.randomised(values, figure, among),
                came - scaled[scaled.length / 2],
                rivals(from, target, horizon, came));
    }

    private List<RivalScore> rivals(ForecastStart from, ForecastTarget target, int horizon, double came) {
        List<RivalScore> scores = new ArrayList<>();
        for (RivalForecasts rival : rivals) {
            rival.forecast(from, target, horizon)
                    .ifPresent(its -> scores.add(new RivalScore(rival.name(), its.crps(came), its.holds(came))));
        }
        return scores;
    }
}
