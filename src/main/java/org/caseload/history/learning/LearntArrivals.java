package org.caseload.history.learning;

import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.caseload.history.Window;
import org.caseload.statistics.survival.BetaShare;

/**
 * What was learnt of referrals.
 *
 * @param window the days that the list covers
 * @param referrals children referred in them
 * @param byMonth children referred in each month that it covers whole; empty where they were fewer than {@value Learning#FEWEST}, or
 *     where those could be told from it
 * @param perYear children referred in a year, the months weighed by the season that is assumed
 * @param perYearError how surely it is known: one standard deviation
 * @param dispersion how many times as much months differ as single children coming independently would make them
 * @param season a factor for each month from January to December, mean 1; empty where fewer than three years are covered
 * @param noFurtherAction the share that ends at the front door; empty where it cannot be learnt, or where one of
 *     the answers is that of fewer than {@value Learning#FEWEST} children
 * @param cameBack the share whose child had been referred in the twelve months before; empty likewise
 * @param meanGroup the mean number of brothers and sisters referred on one day; empty where no list has an id of families
 */
public record LearntArrivals(
        Window window,
        int referrals,
        Map<YearMonth, OptionalInt> byMonth,
        double perYear,
        double perYearError,
        double dispersion,
        Optional<Season> season,
        Optional<BetaShare> noFurtherAction,
        Optional<BetaShare> cameBack,
        Optional<Double> meanGroup) {
    /** Copies the table. */
    public LearntArrivals {
        byMonth = Collections.unmodifiableMap(new TreeMap<>(byMonth));
    }

    /** A factor for each month from January, mean 1. */
    public record Season(List<Double> factors) {}
}
