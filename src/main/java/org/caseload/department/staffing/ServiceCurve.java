package org.caseload.department.staffing;

import java.util.List;
import org.caseload.department.workforce.InductionRamp;

/**
 * How many of a year's starters have not yet resigned after each day of service, and what can be said from it about a
 * steady workforce. Days of service up to sixty years.
 */
public final class ServiceCurve {
    /** The longest service, in days. */
    public static final int LONGEST = 21_915;

    /**
     * A rate of leaving that stays the same for a while.
     *
     * @param until service in days up to which it holds; infinite for the last
     * @param perDay the rate per day
     */
    record ConstantRate(double until, double perDay) {}

    private final double[] staying = new double[LONGEST + 1];
    private final double[] sum = new double[LONGEST + 1];

    /**
     * The curve where starters leave at one rate after another.
     *
     * @param rates in the order of service, the last without end; each day of service has the rate of its middle
     */
    ServiceCurve(List<ConstantRate> rates) {
        staying[0] = 1;
        int day = 0;
        for (ConstantRate rate : rates) {
            double stayingADay = StrictMath.exp(-rate.perDay());
            for (; day < LONGEST && day + 0.5 < rate.until(); day++) {
                staying[day + 1] = staying[day] * stayingADay;
                sum[day + 1] = sum[day] + (staying[day] + staying[day + 1]) / 2;
            }
        }
    }

    /** Share of starters who have not resigned after so many days. */
    double staying(double day) {
        return staying[(int) Math.min(LONGEST, Math.max(0, day))];
    }

    /** Days served between two lengths of service by an average starter. */
    double between(double from, double to) {
        return cumulative(to) - cumulative(from);
    }

    /** The same, counting each day by the share of full capacity that a ramp gives. */
    double rampedBetween(double from, double to, InductionRamp ramp) {
        double last = Math.min(to, LONGEST);
        double total = 0;
        for (int step = 0; step < ramp.steps(); step++) {
            double begin = Math.max(from, ramp.day(step));
            double end = step + 1 < ramp.steps() ? Math.min(last, ramp.day(step + 1)) : last;
            total += end > begin ? ramp.share(step) * between(begin, end) : 0;
        }
        return total;
    }

    /** The length of service, between two, below which a share u of those in a steady workforce lie. */
    public double quantile(double u, double from, double to) {
        double target = cumulative(from) + u * between(from, to);
        int low = 0;
        int high = LONGEST;
        while (low + 1 < high) {
            int middle = (low + high) >>> 1;
            if (sum[middle] <= target) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low + (target - sum[low]) / (sum[high] - sum[low]);
    }

    private double cumulative(double day) {
        double bounded = Math.min(LONGEST, Math.max(0, day));
        int whole = (int) bounded;
        return whole == LONGEST ? sum[LONGEST] : sum[whole] + (bounded - whole) * (sum[whole + 1] - sum[whole]);
    }
}
