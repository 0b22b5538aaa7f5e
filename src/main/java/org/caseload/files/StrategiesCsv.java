package org.caseload.files;

import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import java.util.Optional;
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
    private final ComparisonResult result;
    private final Csv csv;

    private StrategiesCsv(ComparisonResult result, Csv csv) {
        this.result = result;
        this.csv = csv;
    }

    /**
     * Writes the strategies.
     *
     * @param result the comparison
     * @param out where to write; left open
     * @throws IOException when {@code out} cannot be written to
     */
    public static void write(ComparisonResult result, Writer out) throws IOException {
        StrategiesCsv table = new StrategiesCsv(result, new Csv(out));
        table.header();
        for (int s = 0; s < result.strategies().size(); s++) {
            table.row(s);
        }
        out.flush();
    }

    private void header() throws IOException {
        csv.text("strategy").text("name").text("place");
        for (String estimate : new String[] {
            "mean",
            "againstBestOther",
            "winsShare",
            "reachedShare",
            "daysToTarget",
            "caseMonthsAbove",
            "cost",
            "costMoreThanBase",
            "daysSooner",
            "reachedMore",
            "caseMonthsAvoided",
            "poundsPerCaseMonth",
            "poundsPerPoint"
        }) {
            csv.text(estimate).text(estimate + "Low").text(estimate + "High");
        }
        csv.text("bestOnAverage").text("standing").text("dominatedBy").endLine();
    }

    private void row(int strategy) throws IOException {
        StrategyOutcome outcome = result.strategies().get(strategy);
        Optional<Ranking.Place> place = place(strategy);
        Optional<AgainstBase> gain = result.againstBase().stream()
                .filter(against -> against.strategy() == strategy)
                .findFirst();
        csv.text(outcome.id()).text(outcome.name());
        if (place.isPresent()) {
            csv.whole(lastRanking().orElseThrow().places().indexOf(place.get()) + 1L);
        } else {
            csv.blank();
        }
        estimate(place.map(Ranking.Place::mean));
        estimate(place.map(Ranking.Place::againstBestOther));
        estimate(place.map(Ranking.Place::wins));
        estimate(outcome.timeToTarget().map(StrategiesCsv::reached));
        estimate(Optional.of(outcome.daysToTarget()));
        estimate(Optional.of(outcome.caseMonthsAbove()));
        estimate(Optional.of(outcome.cost()));
        estimate(gain.map(AgainstBase::cost));
        estimate(gain.map(AgainstBase::daysSooner));
        estimate(gain.map(AgainstBase::reached));
        estimate(gain.map(AgainstBase::caseMonthsAvoided));
        estimate(gain.map(AgainstBase::poundsPerCaseMonth));
        estimate(gain.map(AgainstBase::poundsPerPoint));
        csv.value(place.map(Ranking.Place::bestOnAverage).orElse(Double.NaN));
        csv.text(gain.map(against -> words(against.standing())).orElse(""));
        csv.text(gain.filter(against -> against.dominatedBy() >= 0)
                        .map(against ->
                                result.strategies().get(against.dominatedBy()).id())
                        .orElse(""))
                .endLine();
    }

    static String words(AgainstBase.Standing standing) {
        return standing.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Estimate reached(TimeToTarget time) {
        return new Estimate(time.n(), time.reachedShare(), time.reachedLow(), time.reachedHigh());
    }

    private void estimate(Optional<Estimate> estimate) throws IOException {
        Estimate written = estimate.orElse(Estimate.NONE);
        csv.value(written.value()).value(written.low()).value(written.high());
    }

    private Optional<Ranking> lastRanking() {
        return result.rankings().isEmpty()
                ? Optional.empty()
                : Optional.of(result.rankings().get(result.rankings().size() - 1));
    }

    private Optional<Ranking.Place> place(int strategy) {
        return lastRanking()
                .flatMap(ranking -> ranking.places().stream()
                        .filter(place -> place.strategy() == strategy)
                        .findFirst());
    }
}
