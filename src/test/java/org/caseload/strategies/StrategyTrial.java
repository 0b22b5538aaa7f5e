package org.caseload.strategies;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.caseload.experiment.PreparedStudy;
import org.caseload.experiment.comparison.BatchStore;
import org.caseload.experiment.comparison.ComparedStrategy;
import org.caseload.experiment.comparison.Comparison;
import org.caseload.experiment.comparison.ComparisonRules;
import org.caseload.experiment.comparison.ComparisonRuns;
import org.caseload.experiment.comparison.ReplicationSummary;
import org.caseload.result.MeasureName;
import org.caseload.result.Observation;
import org.caseload.result.Origin;
import org.caseload.result.TimeToTarget;
import org.caseload.result.comparison.AgainstBase;
import org.caseload.result.comparison.ComparisonResult;
import org.caseload.result.comparison.DatedDifference;
import org.caseload.result.comparison.Estimate;
import org.caseload.scenario.Scenario;
import org.caseload.words.Numbers;
import org.caseload.words.Pounds;

/**
 * One strategy on one council, held against the council without it by the product's own comparison: a row of the page. Strategies
 * are compared one by one, so that each row can be made again by itself.
 */
final class StrategyTrial {
    static final int RUNS = 200;
    static final long SEED = 1989;
    private static final int THREADS = 2;

    private final String council;
    private final BatchStore baseRuns = new OfOneBase();
    private final ComparedStrategy base;

    StrategyTrial(String council) {
        this.council = council;
        base = contender("base", List.of());
    }

    /** The base, which meets the same luck whatever it is held against, is simulated once. */
    private static final class OfOneBase implements BatchStore {
        private final Map<Integer, List<ReplicationSummary>> batches = new ConcurrentHashMap<>();

        @Override
        public Optional<List<ReplicationSummary>> find(ComparedStrategy contender, int batch, int size) {
            return contender.id().equals("base") ? Optional.ofNullable(batches.get(batch)) : Optional.empty();
        }

        @Override
        public void keep(ComparedStrategy contender, int batch, List<ReplicationSummary> extracts) {
            if (contender.id().equals("base")) {
                batches.put(batch, extracts);
            }
        }
    }

    private ComparedStrategy contender(String id, List<String> strategies) {
        var reading = ShippedStrategies.reading(council, strategies);
        return new ComparedStrategy(
                id,
                id,
                "",
                reading.resolved().orElseThrow().hash(),
                List.of(),
                PreparedStudy.forComparison(reading.value().orElseThrow(), reading.uncertain()));
    }

    /** What the target's measure is, in words. */
    String measure() {
        MeasureName measure = base.design().book().targetEntry();
        String label = measure.label().substring(0, 1).toLowerCase(Locale.ROOT)
                + measure.label().substring(1);
        return measure.team().isEmpty()
                ? label
                : label + ", in the " + measure.team().replace('-', ' ') + " teams";
    }

    Scenario base() {
        return base.design().scenario();
    }

    /** The measure of the council without any strategy, after a year and at the end. */
    String level() {
        ComparisonRuns runs = new ComparisonRuns(List.of(base), SEED, THREADS, baseRuns);
        runs.runTo(RUNS, done -> {});
        ComparisonResult result = result(runs);
        List<Observation> months = result.base().series().stream()
                .filter(series -> series.name().key().equals(result.measure().key()))
                .findFirst()
                .orElseThrow()
                .monthly();
        Observation year = months.stream()
                .filter(month -> !month.date().isBefore(base().startDate().plusMonths(12)))
                .findFirst()
                .orElseThrow();
        return level(year) + " after 12 months, and " + level(months.get(months.size() - 1)) + " at the end";
    }

    private static String level(Observation month) {
        return Numbers.number(month.mean(), 1) + " (95 % interval " + Numbers.interval(month.low(), month.high(), 1)
                + ")";
    }

    private ComparisonResult result(ComparisonRuns runs) {
        Origin origin =
                new Origin(base().name(), "", base.hash(), "", SEED, RUNS, base().startDate(), base().endDate(), "");
        return new Comparison(runs, origin, ComparisonRules.withIndifference(0.5)).result(List.of());
    }

    /** The row of a strategy, as the page has it. */
    String row(String strategy) {
        ComparisonRuns runs =
                new ComparisonRuns(List.of(base, contender(strategy, List.of(strategy))), SEED, THREADS, baseRuns);
        runs.runTo(RUNS, done -> {});
        Origin origin =
                new Origin(base().name(), "", base.hash(), "", SEED, RUNS, base().startDate(), base().endDate(), "");
        ComparisonResult result = new Comparison(runs, origin, ComparisonRules.withIndifference(0.5)).result(List.of());
        AgainstBase against = result.againstBase().get(0);
        String measure = result.measure().key();
        return String.join(
                " | ",
                "| [" + ShippedStrategies.strategy(strategy).name() + "](#" + ShippedStrategies.anchor(strategy) + ")",
                difference(after(result, measure, base().startDate().plusMonths(12)), 1),
                difference(after(result, measure, base().endDate()), 1),
                result.strategies()
                        .get(1)
                        .timeToTarget()
                        .map(StrategyTrial::reached)
                        .orElse("no target"),
                difference(after(result, "unallocated.children", base().endDate()), 0),
                cost(against.cost()) + " |");
    }

    /** The first reading on or after a date. */
    private static Estimate after(ComparisonResult result, String measure, LocalDate date) {
        return result.findDifferences(measure, 1).orElseThrow().dates().stream()
                .filter(dated -> !dated.date().isBefore(date))
                .map(DatedDifference::difference)
                .findFirst()
                .orElseThrow();
    }

    /** A difference with its interval, to so many decimals and one more where an end of the interval would read as none. */
    static String difference(Estimate difference, int usual) {
        int decimals = difference.signKnown()
                        && Math.min(Math.abs(difference.low()), Math.abs(difference.high()))
                                < 0.5 * Math.pow(10, -usual)
                ? usual + 1
                : usual;
        if (!difference.defined()) {
            return "not defined";
        }
        if (difference.exactlyZero()) {
            return "none in any run";
        }
        String interval = signed(difference.low(), decimals) + " to " + signed(difference.high(), decimals);
        return difference.signKnown()
                ? signed(difference.value(), decimals) + " (" + interval + ")"
                : "cannot be told (" + interval + ")";
    }

    private static String signed(double value, int decimals) {
        return Numbers.number(value, decimals).replace('-', '\u2212');
    }

    private static String reached(TimeToTarget time) {
        return Numbers.share(time.reachedShare()) + " (" + Numbers.shareInterval(time.reachedLow(), time.reachedHigh())
                + ")";
    }

    private static String cost(Estimate cost) {
        if (!cost.defined()) {
            return "not stated";
        }
        if (cost.exactlyZero()) {
            return "none";
        }
        String interval = sided(cost.low()) + " to " + sided(cost.high());
        return cost.signKnown() ? sided(cost.value()) + " (" + interval + ")" : "cannot be told (" + interval + ")";
    }

    private static String sided(double pounds) {
        return (pounds < 0 ? "\u2212" : "") + Pounds.written(pounds);
    }
}
