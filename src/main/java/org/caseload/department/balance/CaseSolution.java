package org.caseload.department.balance;

import java.util.Optional;
import org.caseload.department.reconciliation.Reconciled;

/**
 * The steady cases of a department.
 *
 * @param referralsPerDay children referred a day
 * @param flow by stage: cases that start it a day
 * @param open by stage: open cases, on average over a year
 * @param atStart by stage: open cases on the start date, in its season
 * @param shares by stage: shares of its branches, in their order
 * @param length by stage: how many times as long it lasts as the pathway says
 * @param workPerDay by stage: work done on a case in a calendar day
 * @param active the stages that some case reaches
 * @param reconciled how far everything lies from what is stated; empty where nothing had to be reconciled
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
record CaseSolution(
        double referralsPerDay,
        double[] flow,
        double[] open,
        double[] atStart,
        double[][] shares,
        double[] length,
        double[] workPerDay,
        int[] active,
        Optional<Reconciled> reconciled) {

    /** Open cases of all stages on average over a year. */
    double steadyOpen() {
        double sum = 0;
        for (double cases : open) {
            sum += cases;
        }
        return sum;
    }

    /** By stage: calendar days that a day of its work takes. */
    double[] slowness() {
        double[] slowness = new double[workPerDay.length];
        for (int s = 0; s < slowness.length; s++) {
            slowness[s] = 1 / workPerDay[s];
        }
        return slowness;
    }
}
