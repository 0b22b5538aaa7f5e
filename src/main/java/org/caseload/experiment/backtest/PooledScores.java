package org.caseload.experiment.backtest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.caseload.experiment.KeyedResampling;
import org.caseload.result.backtest.ForecastRow;
import org.caseload.result.backtest.ForecastScore;
import org.caseload.result.backtest.ForecastScore.RivalScore;
import org.caseload.result.backtest.ForecastTarget;
import org.caseload.result.backtest.ScoreSummary;
import org.caseload.statistics.scoring.Clusters;
import org.caseload.statistics.scoring.ForecastCoverage;
import org.caseload.statistics.scoring.ProbabilityTransform;
import org.caseload.statistics.scoring.WeightedIntervalScore;

/** Pools the scores of forecasts: all, by the year of the figure, and by the size of the council; groups of one council are left out. */
public final class PooledScores {
    private static final double LEVEL = 0.95;

    private final KeyedResampling luck;

    /** Pooled with intervals drawn from this seed. */
    public PooledScores(long seed) {
        luck = new KeyedResampling(seed);
    }

    /** The pooled scores of rows: for all, each year and each size, by target and years ahead. */
    public List<ScoreSummary> of(List<ForecastRow> rows) {
        List<ForecastRow> scored =
                rows.stream().filter(row -> row.score().isPresent()).toList();
        List<ScoreSummary> summaries = new ArrayList<>(each(ScoreSummary.ALL, scored));
        summaries.addAll(each(ScoreSummary.UNSEEN, among(scored, row -> row.year() >= ScoreSummary.UNSEEN_FROM)));
        TreeSet<String> years = new TreeSet<>();
        scored.forEach(row -> years.add(String.valueOf(row.year())));
        years.forEach(year -> summaries.addAll(each(year, among(scored, row -> year.equals("" + row.year())))));
        for (SizeGroup size : List.of(SizeGroup.SMALL, SizeGroup.MIDDLE, SizeGroup.LARGE)) {
            summaries.addAll(
                    each(size.words(), among(scored, row -> size.has(row.from().holders()))));
        }
        return summaries;
    }

    private static List<ForecastRow> among(List<ForecastRow> rows, Predicate<ForecastRow> group) {
        return rows.stream().filter(group).toList();
    }

    private List<ScoreSummary> each(String group, List<ForecastRow> rows) {
        List<ScoreSummary> summaries = new ArrayList<>();
        for (ForecastTarget target : ForecastTarget.values()) {
            for (int horizon : ForecastTarget.HORIZONS) {
                List<ForecastRow> alike = among(rows, row -> row.target() == target && row.horizon() == horizon);
                if (councils(alike) > 1) {
                    summaries.add(summary(group, target, horizon, alike));
                }
            }
        }
        return summaries;
    }

    private static int councils(List<ForecastRow> rows) {
        return (int) rows.stream().map(row -> row.from().code()).distinct().count();
    }

    private ScoreSummary summary(String group, ForecastTarget target, int horizon, List<ForecastRow> rows) {
        Clusters clusters = clusters(rows);
        return new ScoreSummary(
                group,
                target,
                horizon,
                rows.size(),
                councils(rows),
                clusters.mean(column(rows, ForecastScore::fair), LEVEL),
                mean(rows, ForecastScore::fairAsPublished),
                mean(rows, ForecastScore::byQuantiles),
                new WeightedIntervalScore(
                        mean(rows, score -> score.intervals().dispersion()),
                        mean(rows, score -> score.intervals().overprediction()),
                        mean(rows, score -> score.intervals().underprediction())),
                coverage(rows, 0.5, clusters),
                coverage(rows, 0.8, clusters),
                coverage(rows, 0.95, clusters),
                ProbabilityTransform.of(column(rows, ForecastScore::stood)),
                mean(rows, ForecastScore::error),
                mean(rows, score -> Math.abs(score.error())),
                beside(rows, clusters));
    }

    private Clusters clusters(List<ForecastRow> rows) {
        return Clusters.of(rows.stream().map(row -> row.from().code()).toList(), luck);
    }

    private static ForecastCoverage coverage(List<ForecastRow> rows, double of, Clusters clusters) {
        boolean[] inside = new boolean[rows.size()];
        for (int i = 0; i < inside.length; i++) {
            inside[i] = rows.get(i).holds(of, score(rows.get(i)).published());
        }
        return ForecastCoverage.of(inside, clusters, LEVEL);
    }

    /** Each rival on those of the rows on which it has a forecast. */
    private List<ScoreSummary.Beside> beside(List<ForecastRow> rows, Clusters all) {
        Map<String, List<ForecastRow>> byRival = new TreeMap<>();
        for (ForecastRow row : rows) {
            score(row)
                    .rivals()
                    .forEach(rival -> byRival.computeIfAbsent(rival.rival(), key -> new ArrayList<>())
                            .add(row));
        }
        List<ScoreSummary.Beside> beside = new ArrayList<>();
        byRival.forEach((name, same) -> {
            if (councils(same) > 1) {
                Function<ForecastScore, RivalScore> its = score -> of(score, name);
                Clusters clusters = same.size() == rows.size() ? all : clusters(same);
                double[] crps = column(same, score -> its.apply(score).crps());
                beside.add(new ScoreSummary.Beside(
                        name,
                        same.size(),
                        mean(same, score -> its.apply(score).crps()),
                        mean(same, score -> its.apply(score).inside() ? 1 : 0),
                        clusters.difference(column(same, ForecastScore::fair), crps, LEVEL)));
            }
        });
        return beside;
    }

    private static RivalScore of(ForecastScore score, String rival) {
        return score.rivals().stream()
                .filter(one -> one.rival().equals(rival))
                .findFirst()
                .orElseThrow();
    }

    private static ForecastScore score(ForecastRow row) {
        return row.score().orElseThrow();
    }

    private static double[] column(List<ForecastRow> rows, ToDoubleFunction<ForecastScore> value) {
        return rows.stream().mapToDouble(row -> value.applyAsDouble(score(row))).toArray();
    }

    private static double mean(List<ForecastRow> rows, ToDoubleFunction<ForecastScore> value) {
        return rows.stream()
                .mapToDouble(row -> value.applyAsDouble(score(row)))
                .average()
                .orElseThrow();
    }
}
