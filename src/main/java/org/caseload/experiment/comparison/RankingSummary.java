package org.caseload.experiment.comparison;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.caseload.result.comparison.Estimate;
import org.caseload.result.comparison.Ranking;
import org.caseload.statistics.Direction;
import org.caseload.statistics.NeededReplications;
import org.caseload.statistics.PairedDifference;
import org.caseload.statistics.Resamples;
import org.caseload.statistics.Resampling;
import org.caseload.statistics.ranking.BestOnAverage;
import org.caseload.statistics.ranking.MultipleComparisonsWithBest;
import org.caseload.statistics.ranking.MultipleComparisonsWithBest.FromBest;
import org.caseload.statistics.ranking.WinShares;

/** Ranks the strategies at one date by the comparison's measure, of which less is better. */
final class RankingSummary {
    /** How often so many runs would tell the two apart, if they differ as these do; usual. */
    private static final double POWER = 0.8;

    private final ComparisonRules rules;
    private final Resampling luck;

    RankingSummary(ComparisonRules rules, Resampling luck) {
        this.rules = rules;
        this.luck = luck;
    }

    /**
     * The ranking.
     *
     * @param date the date
     * @param values by strategy: the measure in each run in which it is defined for all
     */
    Ranking ranking(LocalDate date, double[][] values) {
        int runs = values[0].length;
        if (runs < 2 || values.length < 2) {
            return new Ranking(date, rules.indifference(), List.of(), runs, 0);
        }
        WinShares wins = WinShares.of(values, Direction.SMALLER, 0, rules.level());
        BestOnAverage best = BestOnAverage.of(
                values, Direction.SMALLER, rules.indifference(), Resamples.draw(rules.resamples(), runs, luck));
        List<FromBest> fromBest = MultipleComparisonsWithBest.paired(values, Direction.SMALLER, rules.level())
                .systems();
        List<Ranking.Place> places = new ArrayList<>();
        for (int s = 0; s < values.length; s++) {
            WinShares.WinShare won = wins.shares().get(s);
            places.add(new Ranking.Place(
                    s,
                    StrategySummary.estimate(values[s], rules.level()),
                    againstBestOther(fromBest.get(s), runs),
                    new Estimate(runs, won.share(), won.low(), won.high()),
                    best.chances().get(s).nearBest()));
        }
        places.sort(Comparator.comparingDouble(place -> place.mean().value()));
        return new Ranking(date, rules.indifference(), places, runs, runsNeeded(places, values));
    }

    private static Estimate againstBestOther(FromBest interval, int runs) {
        return new Estimate(runs, interval.difference(), interval.low(), interval.high());
    }

    /** To tell the two best apart, where these runs do not. */
    private long runsNeeded(List<Ranking.Place> places, double[][] values) {
        PairedDifference leaders = PairedDifference.of(
                values[places.get(1).strategy()], values[places.get(0).strategy()], rules.level());
        if (leaders.tellsApart()) {
            return 0;
        }
        return NeededReplications.findToTellApart(leaders.difference(), rules.level(), POWER)
                .map(NeededReplications::runs)
                .orElse(0L);
    }
}
