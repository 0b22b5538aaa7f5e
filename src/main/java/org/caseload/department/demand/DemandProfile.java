package org.caseload.department.demand;

import java.util.List;
import org.caseload.calendar.SimulationCalendar;
import org.caseload.department.years.FactorPath;
import org.caseload.department.years.WanderingFactor;
import org.caseload.quantity.Growth;
import org.caseload.quantity.Span;
import org.caseload.random.KeyedRandom;
import org.caseload.random.Purpose;
import org.caseload.random.Source;

/**
 * What is known of demand before any luck: referred groups a day by season and weekday, the trend, and the dated steps.
 * Immutable and shared by all replications.
 */
public final class DemandProfile {
    private final double[] perDay;

    /** By day: what the trend multiplies first-time referrals by; null without a trend. */
    private final double[] trend;

    private final List<DemandStep> steps;
    private final GroupSizes sizes;
    private final WanderingFactor noise;

    /**
     * The profile of a department.
     *
     * @param demand the demand as described
     * @param firstTimePerDay children referred for the first time, a day
     * @param calendar the days simulated
     * @param days how many
     * @param startDay the day of the start date, on which the trend begins at 1
     * @param steps dated steps
     * @param noise how the level wanders from year to year
     */
    public DemandProfile(
            Demand demand,
            double firstTimePerDay,
            SimulationCalendar calendar,
            int days,
            int startDay,
            List<DemandStep> steps,
            WanderingFactor noise) {
        this.steps = List.copyOf(steps);
        this.sizes = new GroupSizes(demand.siblings());
        this.noise = noise;
        this.trend = trend(demand.trend(), days, startDay);
        perDay = new double[days];
        for (int day = 0; day < days; day++) {
            perDay[day] = firstTimePerDay
                    / sizes.mean()
                    * demand.season().factor(calendar.monthOf(day))
                    * demand.weekdays().factor(calendar.weekdayOf(day));
        }
    }

    private static double[] trend(Growth growth, int days, int startDay) {
        if (growth.factor() == 1) {
            return null;
        }
        double[] factors = new double[days];
        for (int day = 0; day < days; day++) {
            factors[day] =
                    growth.meanFactor((day - startDay) / Span.DAYS_PER_YEAR, (day + 1 - startDay) / Span.DAYS_PER_YEAR);
        }
        return factors;
    }

    /** Groups a day before noise, trend and steps. */
    double[] perDay() {
        return perDay.clone();
    }

    /** The most that trend and steps ever multiply first-time referrals by; at least 1. */
    public double peak() {
        double peak = 1;
        for (int day = 0; day < perDay.length; day++) {
            double factor = trendOn(day);
            for (DemandStep step : steps) {
                factor *= step.on(day);
            }
            peak = Math.max(peak, factor);
        }
        return peak;
    }

    /** Children referred for the first time over all days, as expected, before declines and cuts leave any of them out. */
    public double children() {
        double children = 0;
        for (int day = 0; day < perDay.length; day++) {
            double factor = Math.max(1, trendOn(day));
            for (DemandStep step : steps) {
                factor *= Math.max(1, step.on(day));
            }
            children += perDay[day] * sizes.mean() * factor;
        }
        return children;
    }

    /** Whether first-time referrals grow or decline from year to year. */
    boolean hasTrend() {
        return trend != null;
    }

    /** What the trend multiplies the first-time referrals of a day by. */
    double trendOn(int day) {
        return trend == null ? 1 : trend[day];
    }

    /** The dated steps. */
    public List<DemandStep> steps() {
        return steps;
    }

    /** The sizes of groups. */
    public GroupSizes sizes() {
        return sizes;
    }

    /** How demand wanders in a replication: by one factor on all first-time referrals, known (1) in the first week simulated. */
    public FactorPath wander(KeyedRandom luck) {
        return noise.path(0, weeks(), Source.REFERRALS.number(), Purpose.DEMAND_NOISE, luck);
    }

    /** The path whose logarithm is, on every day, the mean of all replications' logarithms: known exactly. */
    public FactorPath middleWander() {
        return noise.middle(0, weeks());
    }

    private int weeks() {
        return (perDay.length + FactorPath.STEP - 1) / FactorPath.STEP;
    }
}
