package org.caseload.department.demand;

/**
 * A dated change of demand, in days of the simulation.
 *
 * @param source source number of its extra arrivals, where it is an increase
 * @param from first day
 * @param until first day on which it no longer holds
 * @param factor what first-time referrals are multiplied by at its whole size
 * @param buildsOver days from the first over which it grows evenly
 * @param fadesOver days from the last over which it fades evenly
 */
public record DemandStep(int source, int from, int until, double factor, double buildsOver, double fadesOver) {

    /** What first-time referrals of a day are multiplied by: the mean over the day, which the middle of an even slope is. */
    double on(int day) {
        if (day < from || day >= until && fadesOver == 0) {
            return 1;
        }
        double middle = day + 0.5;
        double built = buildsOver == 0 ? 1 : Math.min(1, (Math.min(middle, until) - from) / buildsOver);
        double left = day < until ? 1 : Math.max(0, 1 - (middle - until) / fadesOver);
        return built * left == 1 ? factor : 1 + (factor - 1) * built * left;
    }

    /** Whether it brings more children rather than fewer. */
    boolean isIncrease() {
        return factor > 1;
    }
}
