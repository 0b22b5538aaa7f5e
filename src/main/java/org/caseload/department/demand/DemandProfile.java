package org.caseload.department.demand;

import java.util.List;
import org.caseload.calendar.SimulationCalendar;

/**
 * What is known of demand before any luck: referred groups a day by season and weekday, and the dated steps. Immutable and
 * shared by all replications.
 */
public final class DemandProfile {
    /**
     * A dated step, in days of the simulation.
     *
     * @param source source number of its extra arrivals, where it is an increase
     * @param from first day
     * @param until first day on which it no longer holds
     * @param factor what first-time referrals are multiplied by
     */
    public record Step(int source, int from, int until, double factor) {}

    private final double[] perDay;
    private final List<Step> steps;
    private final GroupSizes sizes;
    private final YearToYear noise;

    /**
     * The profile of a department.
     *
     * @param demand the demand as described
     * @param firstTimePerDay children referred for the first time, a day
     * @param calendar the days simulated
     * @param days how many
     * @param steps dated steps
     */
    public DemandProfile(
            Demand demand, double firstTimePerDay, SimulationCalendar calendar, int days, List<Step> steps) {
        this.steps = List.copyOf(steps);
        this.sizes = new GroupSizes(demand.siblings());
        this.noise = demand.yearToYear();
        perDay = new double[days];
        for (int day = 0; day < days; day++) {
            perDay[day] = firstTimePerDay
                    / sizes.mean()
                    * demand.season().factor(calendar.monthOf(day))
                    * demand.weekdays().factor(calendar.weekdayOf(day));
        }
    }

    /** Groups a day before noise and steps. */
    double[] perDay() {
        return perDay.clone();
    }

    /** The dated steps. */
    public List<Step> steps() {
        return steps;
    }

    /** The sizes of groups. */
    public GroupSizes sizes() {
        return sizes;
    }

    YearToYear noise() {
        return noise;
    }
}
