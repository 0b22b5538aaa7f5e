package org.caseload.files;

import java.io.IOException;
import java.io.Writer;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.caseload.result.TimeToTarget;
import org.caseload.result.comparison.AgainstBase;
import org.caseload.result.comparison.ComparisonResult;
import org.caseload.result.comparison.Estimate;
import org.caseload.result.comparison.Ranking;
import org.caseload.result.comparison.StrategyOutcome;

/**
 * {@code strategies.csv}: one row a strategy, the base first, each number with its interval. The place and what belongs to it
 * are those of the last date ranked.
 */
public final class StrategiesCsv {
    private StrategiesCsv() {}

    /**
     * Writes the strategies.
     *
     * @param result the comparison
     * @param out where to write; left open
     * @throws IOException when {@code out} cannot be written to
     */
    public static void write(ComparisonResult result, Writer out) throws IOException {
        Csv.write(Row.class, IntStream.range(0, result.strategies().size()).mapToObj(s -> row(result, s)), out);
    }

    private static Row row(ComparisonResult result, int strategy) {
        StrategyOutcome outcome = result.strategies().get(strategy);
        Optional<Ranking> last = result.rankings().stream().reduce((earlier, later) -> later);
        Optional<Ranking.Place> place = last.flatMap(ranking -> ranking.places().stream()
                .filter(each -> each.strategy() == strategy)
                .findFirst());
        Optional<AgainstBase> gain = result.againstBase().stream()
                .filter(against -> against.strategy() == strategy)
                .findFirst();
        return new Row(
                outcome.id(),
                outcome.name(),
                place.map(each -> last.orElseThrow().places().indexOf(each) + 1),
                of(place, Ranking.Place::mean),
                of(place, Ranking.Place::againstBestOther),
                of(place, Ranking.Place::wins),
                of(outcome.timeToTarget(), StrategiesCsv::reached),
                outcome.daysToTarget(),
                outcome.caseMonthsAbove(),
                outcome.cost(),
                of(gain, AgainstBase::cost),
                of(gain, AgainstBase::daysSooner),
                of(gain, AgainstBase::reached),
                of(gain, AgainstBase::caseMonthsAvoided),
                of(gain, AgainstBase::poundsPerCaseMonth),
                of(gain, AgainstBase::poundsPerPoint),
                place.map(Ranking.Place::bestOnAverage),
                gain.map(AgainstBase::standing),
                gain.filter(against -> against.dominatedBy() >= 0)
                        .map(against ->
                                result.strategies().get(against.dominatedBy()).id()));
    }

    private static <T> Estimate of(Optional<T> there, Function<T, Estimate> estimate) {
        return there.map(estimate).orElse(Estimate.NONE);
    }

    private static Estimate reached(TimeToTarget time) {
        return new Estimate(time.n(), time.reachedShare(), time.reachedLow(), time.reachedHigh());
    }

    private record Row(
            String strategy,
            String name,
            Optional<Integer> place,
            Estimate mean,
            Estimate againstBestOther,
            Estimate winsShare,
            Estimate reachedShare,
            Estimate daysToTarget,
            Estimate caseMonthsAbove,
            Estimate cost,
            Estimate costMoreThanBase,
            Estimate daysSooner,
            Estimate reachedMore,
            Estimate caseMonthsAvoided,
            Estimate poundsPerCaseMonth,
            Estimate poundsPerPoint,
            Optional<Double> bestOnAverage,
            Optional<AgainstBase.Standing> standing,
            Optional<String> dominatedBy) {}
}
