package org.caseload.files;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.caseload.result.Observation;
import org.caseload.result.Origin;
import org.caseload.result.comparison.AgainstBase;
import org.caseload.result.comparison.ComparisonResult;
import org.caseload.result.comparison.DatedDifference;
import org.caseload.result.comparison.Estimate;
import org.caseload.result.comparison.PrecisionMet;
import org.caseload.result.comparison.Ranking;
import org.caseload.result.comparison.RegretTable;
import org.caseload.result.comparison.StrategyOutcome;

/**
 * {@code comparison.json}: where the comparison comes from, what each strategy gives, the paired differences, the rankings, and gains
 * against costs. The command is left out, as in {@code summary.json}; strategies go by their short names.
 *
 * @param base the scenario that all others are held against
 * @param measure key of the measure that strategies are ranked by
 */
public record ComparisonFile(
        int format,
        String base,

        @Unwrapped(without = {"scenario", "scenarioHash", "command"})
        Origin origin,

        Optional<Published.Target> target,
        String measure,
        List<Strategy> strategies,
        List<AtDate> series,
        List<Difference> differences,
        List<Place> rankings,
        List<Gain> againstBase,
        List<PrecisionMet> precision,
        @Unwrapped PublishedUncertainty uncertainty,
        Optional<Regret> regret) {

    public static ComparisonFile of(ComparisonResult result) {
        List<String> ids = result.strategies().stream().map(StrategyOutcome::id).toList();
        return new ComparisonFile(
                RecordWriter.FORMAT,
                result.origin().scenario(),
                result.origin(),
                Published.Target.of(result.target()),
                result.measure().key(),
                result.strategies().stream().map(Strategy::of).toList(),
                result.strategies().stream().flatMap(AtDate::of).toList(),
                result.differences().stream()
                        .flatMap(series -> series.dates().stream()
                                .map(dated -> Difference.of(series.measure().key(), ids.get(series.strategy()), dated)))
                        .toList(),
                result.rankings().stream()
                        .flatMap(ranking -> Place.of(ranking, ids))
                        .toList(),
                result.againstBase().stream().map(gain -> Gain.of(gain, ids)).toList(),
                result.precision(),
                PublishedUncertainty.of(result.ignorance(), strategy -> strategy == 0 ? "" : ids.get(strategy)),
                result.regret().map(table -> Regret.of(table, ids)));
    }

    /** A strategy by itself. */
    record Strategy(
            @Unwrapped(without = {"path", "series", "outside"})
            StrategyOutcome outcome,

            List<Published.Action> events,
            Optional<Published.Arrival> timeToTarget,
            Optional<PublishedOutsideView> outsideView) {
        static Strategy of(StrategyOutcome outcome) {
            return new Strategy(
                    outcome,
                    Published.Action.of(outcome.events()),
                    Published.Arrival.of(outcome.timeToTarget()),
                    PublishedOutsideView.of(outcome.outside()));
        }
    }

    /** A measure under one strategy at one date. */
    record AtDate(
            String measure,
            String strategy,

            @Unwrapped(without = {"p05", "p25", "p75", "p95"})
            Observation reading) {
        static Stream<AtDate> of(StrategyOutcome strategy) {
            return strategy.series().stream()
                    .flatMap(series -> series.monthly().stream()
                            .map(reading -> new AtDate(series.name().key(), strategy.id(), reading)));
        }
    }

    /** What a strategy does to a measure at one date: {@code mean} is its own mean, {@code value} the difference from the base. */
    record Difference(
            String measure,
            String strategy,
            LocalDate date,
            double mean,
            @Unwrapped Estimate difference,
            @Unwrapped(without = {"difference", "level"}) DatedDifference dated) {
        static Difference of(String measure, String strategy, DatedDifference dated) {
            return new Difference(measure, strategy, dated.date(), dated.level(), dated.difference(), dated);
        }
    }

    /** A strategy's place at one date. */
    record Place(
            LocalDate date,
            int place,
            String strategy,
            int runs,
            @Unwrapped Ranking.Place told,
            @Unwrapped(without = "places") Ranking ranking) {
        static Stream<Place> of(Ranking ranking, List<String> ids) {
            return IntStream.range(0, ranking.places().size()).mapToObj(i -> {
                Ranking.Place told = ranking.places().get(i);
                return new Place(ranking.date(), i + 1, ids.get(told.strategy()), ranking.runs(), told, ranking);
            });
        }
    }

    /** What a strategy gains and costs; {@code dominatedBy} is empty where no other dominates it. */
    record Gain(
            String strategy,
            Estimate daysSooner,
            Estimate reachedMore,
            Estimate caseMonthsAvoided,
            Estimate costMore,

            @Unwrapped(without = {"reached", "cost", "byYear"})
            AgainstBase against,

            String dominatedBy) {
        static Gain of(AgainstBase against, List<String> ids) {
            return new Gain(
                    ids.get(against.strategy()),
                    against.daysSooner(),
                    against.reached(),
                    against.caseMonthsAvoided(),
                    against.cost(),
                    against,
                    against.dominatedBy() < 0 ? "" : ids.get(against.dominatedBy()));
        }
    }

    /** How strategies fare in several futures. */
    record Regret(LocalDate date, List<RegretTable.FutureTold> futures, List<InFutures> strategies) {
        static Regret of(RegretTable table, List<String> ids) {
            return new Regret(
                    table.date(),
                    table.futures(),
                    IntStream.range(0, table.rows().size())
                            .mapToObj(s -> InFutures.of(ids.get(s), table.rows().get(s)))
                            .toList());
        }
    }

    /** A strategy in all futures, in their order. */
    record InFutures(String strategy, List<RegretTable.Cell> futures, Estimate greatestRegret, double leastRegret) {
        static InFutures of(String strategy, RegretTable.Row row) {
            return new InFutures(strategy, row.cells(), row.greatest(), row.leastRegret());
        }
    }
}
