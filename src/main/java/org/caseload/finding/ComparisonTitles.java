package org.caseload.finding;

import java.util.List;
import java.util.Optional;
import java.util.function.DoublePredicate;
import org.caseload.result.comparison.ComparisonResult;
import org.caseload.result.comparison.DifferenceSeries;
import org.caseload.result.comparison.Estimate;
import org.caseload.result.comparison.Ranking;
import org.caseload.result.comparison.RegretTable;
import org.caseload.words.EnglishDate;
import org.caseload.words.Numbers;
import org.caseload.words.StatedLevel;

/** What the charts of a comparison say, as titles: place, finding and period, in about ten words. */
public final class ComparisonTitles {
    private static final double HALF = 0.5;

    /** An option is named as least regretted where that holds in so many resamples. */
    private static final double SURE = 0.95;

    private final ComparisonResult result;
    private final String end;

    public ComparisonTitles(ComparisonResult result) {
        this.result = result;
        end = EnglishDate.month(result.origin().endDate());
    }

    /** Which option is lowest, where the intervals rule out that another is as low. */
    public String lowest() {
        Optional<Ranking> last = result.rankings().stream()
                .filter(ranking -> ranking.places().size() > 1)
                .reduce((before, after) -> after);
        return title(last.map(this::lowest)
                .orElse(result.strategies().size() + " options are set beside each other until " + end));
    }

    private String lowest(Ranking ranking) {
        Ranking.Place first = ranking.places().get(0);
        String date = EnglishDate.month(ranking.date());
        boolean alone = first.best() && ranking.places().stream().skip(1).allMatch(Ranking.Place::ruledOut);
        return alone
                ? name(first.strategy()) + " is lowest in " + date + ", at "
                        + Numbers.number(first.mean().value(), result.measure().decimals()) + " "
                        + result.measure().unit()
                : "which option is lowest in " + date + " cannot be told";
    }

    /** How many options are likely to reach the target: those whose whole interval lies above one half. */
    public String reached() {
        String level = result.target()
                .map(target -> StatedLevel.written(target.atMost()))
                .orElse("the target");
        long likely = times(low -> low > HALF, true);
        long unlikely = times(high -> high < HALF, false);
        int all = result.strategies().size();
        String finding;
        if (likely > 0) {
            finding = likely + " of " + all + " options " + (likely == 1 ? "is" : "are") + " likely to reach " + level
                    + " by " + end;
        } else if (unlikely == all) {
            finding = "no option is likely to reach " + level + " by " + end;
        } else {
            finding = "whether any option reaches " + level + " by " + end + " cannot be told";
        }
        return title(finding);
    }

    private long times(DoublePredicate which, boolean low) {
        return result.strategies().stream()
                .flatMap(strategy -> strategy.timeToTarget().stream())
                .filter(time -> which.test(low ? time.reachedLow() : time.reachedHigh()))
                .count();
    }

    /** How many options are better than the base on the last date, their intervals on that side of zero. */
    public String better() {
        int others = result.strategies().size() - 1;
        long better = result.differences().stream()
                .filter(series -> series.measure().key().equals(result.measure().key()))
                .filter(ComparisonTitles::endsLower)
                .count();
        return title(
                better == 0
                        ? "no option has surely fewer " + result.measure().unit() + " than the base in " + end
                        : (others == 1 ? name(1) : better + " of " + others + " options")
                                + (better == 1 ? " has fewer " : " have fewer ")
                                + result.measure().unit() + " than the base in " + end);
    }

    private static boolean endsLower(DifferenceSeries series) {
        if (series.dates().isEmpty()) {
            return false;
        }
        Estimate last = series.dates().get(series.dates().size() - 1).difference();
        return last.defined() && last.high() < 0;
    }

    /** Which option is least regretted whatever the future, where that is nearly sure. */
    public String regret(RegretTable table) {
        List<RegretTable.Row> rows = table.rows();
        int least = table.leastRegretted();
        return title(
                rows.get(least).leastRegret() >= SURE
                        ? name(least) + " is least regretted, whichever future comes by " + end
                        : "which option is least regretted by " + end + " cannot be told");
    }

    private String name(int strategy) {
        return strategy == 0 ? "the base" : result.strategies().get(strategy).name();
    }

    private String title(String finding) {
        return place() + ": " + finding;
    }

    /** The place and time of the base without what is said of the base itself: "Warwickshire 2018, nothing done" is Warwickshire 2018. */
    private String place() {
        return result.origin().scenario().split(", ", 2)[0];
    }
}
