package org.caseload.report.comparison;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.caseload.report.Cell;
import org.caseload.report.Table;
import org.caseload.report.Table.Column;
import org.caseload.report.chapter.Subject;
import org.caseload.result.MeasureSeries;
import org.caseload.result.comparison.ComparisonResult;
import org.caseload.result.comparison.DatedDifference;
import org.caseload.result.comparison.DifferenceSeries;
import org.caseload.result.comparison.Ranking;
import org.caseload.result.comparison.StrategyOutcome;
import org.caseload.words.EnglishDate;
import org.caseload.words.Numbers;
import org.caseload.words.RunCount;
import org.caseload.words.StatedLevel;

/** The tables of a paper on a comparison, one question each. */
public final class ComparisonTables {
    static final String TOGETHER =
            "Differences are means over pairs of runs under the same luck; their 95 % intervals hold for all strategies and"
                    + " dates together. An interval that holds zero means that the two cannot be told apart.";

    private static final String BASE = "The base";

    private final ComparisonResult result;
    private final ComparedOverTime overTime;

    public ComparisonTables(ComparisonResult result) {
        this.result = result;
        overTime = new ComparedOverTime(result, this);
    }

    ComparedOverTime overTime() {
        return overTime;
    }

    /** What a strategy is called in tables. */
    String name(int strategy) {
        return strategy == 0 ? BASE : result.strategies().get(strategy).name();
    }

    /** The strategies in order of their mean at the last date ranked. */
    Optional<Table> ranking() {
        return lastRanking().map(ranking -> {
            int decimals = result.measure().decimals();
            List<List<Cell>> rows = new ArrayList<>();
            for (Ranking.Place place : ranking.places()) {
                rows.add(List.of(
                        Cell.words(name(place.strategy())),
                        Cell.number(place.mean().value(), decimals),
                        Cell.number(place.mean().low(), decimals),
                        Cell.number(place.mean().high(), decimals),
                        Cell.percent(place.wins().value()),
                        Cell.percent(place.bestOnAverage())));
            }
            return new Table(
                    "ranking",
                    Subject.of(result.measure()).title() + ", " + EnglishDate.day(ranking.date()),
                    List.of(
                            Column.words("Strategy, lowest first"),
                            Column.numbers("Mean, " + unit()),
                            Column.numbers("95 % interval from"),
                            Column.numbers("to"),
                            Column.numbers("Lowest in, % of futures"),
                            Column.numbers("Best on average, chance in %")),
                    rows,
                    List.of("\"Lowest in\": share of " + RunCount.counted(ranking.runs())
                            + " in which it is lowest, ties shared. \"Best on average\": chance that its mean is within "
                            + StatedLevel.written(ranking.indifference()) + " of the lowest." + runsNeeded(ranking)));
        });
    }

    private static String runsNeeded(Ranking ranking) {
        return ranking.runsNeeded() > 0
                ? " Runs needed to tell the first two apart, if they differ as these do: about "
                        + Numbers.number(ranking.runsNeeded(), 0) + "."
                : "";
    }

    /** Which strategy has the lowest mean on the last date ranked; empty where there is nothing to rank. */
    Optional<Integer> findLeader() {
        return lastRanking().map(ranking -> ranking.places().get(0).strategy());
    }

    private Optional<Ranking> lastRanking() {
        return result.rankings().stream()
                .filter(ranking -> ranking.places().size() > 1)
                .reduce((before, after) -> after);
    }

    Optional<DatedDifference> atTheEnd(String measureKey, int strategy) {
        return result.findDifferences(measureKey, strategy)
                .map(DifferenceSeries::dates)
                .filter(dates -> !dates.isEmpty())
                .map(dates -> dates.get(dates.size() - 1));
    }

    private Optional<MeasureSeries> series(int strategy, String key) {
        StrategyOutcome outcome = result.strategies().get(strategy);
        return outcome.series().stream()
                .filter(series -> series.name().key().equals(key))
                .findFirst();
    }

    /**
     * A measure of the whole department under each strategy, by the strategy's name.
     *
     * @param most of more strategies than these only the base and the one that leads
     */
    Map<String, MeasureSeries> series(String key, int most) {
        Map<String, MeasureSeries> series = new LinkedHashMap<>();
        boolean all = result.strategies().size() <= most;
        int leader = findLeader().orElse(0);
        for (int s = 0; s < result.strategies().size(); s++) {
            if (!all && s != 0 && s != leader) {
                continue;
            }
            String name = name(s);
            series(s, key).ifPresent(each -> series.put(name, each));
        }
        return series;
    }

    private String unit() {
        return result.measure().unit();
    }
}
