package org.caseload.chart;

import java.util.List;
import java.util.Optional;
import org.caseload.result.InputUncertaintyEffect;
import org.caseload.result.MeasureSeries;
import org.caseload.result.TimeToTarget;
import org.caseload.result.comparison.AgainstBase;
import org.caseload.result.comparison.ComparisonResult;
import org.caseload.result.comparison.DatedDifference;
import org.caseload.result.comparison.DifferenceSeries;
import org.caseload.result.comparison.Estimate;
import org.caseload.result.comparison.Ranking;
import org.caseload.result.comparison.RegretTable;
import org.caseload.result.comparison.StrategyOutcome;

/** What each chart of a comparison shows of it, and no more, so that a report can hold it. */
final class PartOfComparison {
    private PartOfComparison() {}

    static ComparisonResult of(String chart, ComparisonResult result) {
        return new ComparisonResult(
                PartOfRun.withoutCommand(result.origin()),
                result.target(),
                result.measure(),
                strategies(chart, result),
                chart.equals("differences") || chart.equals("cost-and-outcome") ? atTheEnd(result) : List.of(),
                chart.equals("cost-and-outcome") ? result.againstBase() : List.<AgainstBase>of(),
                chart.equals("caseload-by-strategy") ? result.rankings() : List.<Ranking>of(),
                List.of(),
                InputUncertaintyEffect.NONE,
                chart.equals("regret") ? result.regret() : Optional.<RegretTable>empty());
    }

    private static List<StrategyOutcome> strategies(String chart, ComparisonResult result) {
        return result.strategies().stream()
                .map(strategy -> new StrategyOutcome(
                        strategy.id(),
                        strategy.name(),
                        "",
                        "",
                        List.of(),
                        List.of(),
                        chart.equals("target-by-strategy") ? strategy.timeToTarget() : Optional.<TimeToTarget>empty(),
                        Estimate.NONE,
                        Estimate.NONE,
                        Estimate.NONE,
                        chart.equals("caseload-by-strategy")
                                ? strategy.path()
                                : new MeasureSeries(strategy.path().name(), List.of(), List.of()),
                        List.of(),
                        Optional.empty(),
                        Optional.empty()))
                .toList();
    }

    /** The differences in the measure compared, on the last date. */
    private static List<DifferenceSeries> atTheEnd(ComparisonResult result) {
        return result.differences().stream()
                .filter(series -> series.measure().key().equals(result.measure().key()))
                .map(series -> new DifferenceSeries(series.measure(), series.strategy(), last(series.dates())))
                .toList();
    }

    private static List<DatedDifference> last(List<DatedDifference> dates) {
        return dates.subList(Math.max(0, dates.size() - 1), dates.size());
    }
}
