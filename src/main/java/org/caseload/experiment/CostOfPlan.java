package org.caseload.experiment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.caseload.result.PlanCost;

/**
 * What a plan costs over doing nothing, year by year: the difference of two accounts that were kept under the same luck. Sums over the
 * time so far are rounded to the penny, so that the years, which are their differences, add up.
 */
public final class CostOfPlan {
    /** The last quarter of a year is long enough to know a rate by, and short enough to lie behind what a plan does at once. */
    private static final int LAST_MONTHS = 3;

    private static final double DAYS_OF_YEAR = 365.25;

    private final ReadingDays days;
    private final IntFunction<double[]> all;
    private final IntFunction<double[]> oneOff;
    private final ReadingsOverRuns reduced;

    /**
     * A cost.
     *
     * @param days when the accounts are read
     * @param all by day, pounds spent so far over doing nothing, run by run
     * @param oneOff the same of single payments alone
     * @param reduced reduces a number of each run
     */
    public CostOfPlan(
            ReadingDays days, IntFunction<double[]> all, IntFunction<double[]> oneOff, ReadingsOverRuns reduced) {
        this.days = days;
        this.all = all;
        this.oneOff = oneOff;
        this.reduced = reduced;
    }

    /** The cost up to a day; nothing where the accounts know no cost in some run. */
    public Optional<PlanCost> until(int horizon) {
        double[] last = all.apply(horizon);
        if (horizon == 0 || !Arrays.stream(last).allMatch(Double::isFinite)) {
            return Optional.empty();
        }
        List<PlanCost.Year> years = new ArrayList<>();
        int from = 0;
        for (int day : days.monthly()) {
            boolean ends = day == horizon || isFirstOfApril(days.date(day));
            if (ends && day > from && day <= horizon) {
                years.add(year(from, day));
                from = day;
            }
        }
        return Optional.of(new PlanCost(last.length, years, fullYear(horizon)));
    }

    private static boolean isFirstOfApril(LocalDate date) {
        return date.getMonthValue() == 4 && date.getDayOfMonth() == 1;
    }

    private PlanCost.Year year(int from, int until) {
        long single = pence(oneOff.apply(until)) - pence(oneOff.apply(from));
        long whole = pence(all.apply(until)) - pence(all.apply(from));
        return new PlanCost.Year(
                days.date(from),
                days.date(until),
                whole - single,
                single,
                reduced.of(days.date(until), less(all.apply(until), all.apply(from))));
    }

    private Optional<PlanCost.FullYear> fullYear(int horizon) {
        LocalDate wanted = days.date(horizon).minusMonths(LAST_MONTHS);
        return days.monthly().stream()
                .filter(day -> day > 0 && !days.date(day).isAfter(wanted))
                .reduce((before, after) -> after)
                .map(since -> {
                    double perYear = DAYS_OF_YEAR / (horizon - since);
                    double[] recurrent = less(recurrent(horizon), recurrent(since));
                    double[] ofYear =
                            Arrays.stream(recurrent).map(cost -> cost * perYear).toArray();
                    return new PlanCost.FullYear(
                            days.date(since), pence(ofYear), reduced.of(days.date(horizon), ofYear));
                });
    }

    private double[] recurrent(int day) {
        return less(all.apply(day), oneOff.apply(day));
    }

    private static double[] less(double[] one, double[] other) {
        double[] difference = new double[one.length];
        Arrays.setAll(difference, i -> one[i] - other[i]);
        return difference;
    }

    /** The mean over runs in whole pence. */
    private static long pence(double[] pounds) {
        return Math.round(100 * Arrays.stream(pounds).average().orElseThrow());
    }
}
