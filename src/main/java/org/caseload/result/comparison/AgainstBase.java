package org.caseload.result.comparison;

import java.util.Objects;
import java.util.Optional;
import org.caseload.result.PlanCost;

/**
 * What a strategy gains and costs against the base over the whole horizon, in paired runs.
 *
 * @param strategy number of the strategy in the comparison, from 1
 * @param daysSooner days by which the target is reached sooner, restricted to the horizon; above 0 is sooner
 * @param reached by how much the probability of reaching the target by the horizon rises, −1 to 1
 * @param caseMonthsAvoided case-months too many avoided, as in {@link StrategyOutcome#caseMonthsAbove}
 * @param cost further pounds spent by the horizon
 * @param poundsPerCaseMonth pounds for each case-month avoided; not defined where the case-months may be nought
 * @param poundsPerPoint pounds for each percentage point of probability; not defined where the gain may be nought
 * @param standing where it stands between cost and outcome
 * @param dominatedBy number of a strategy that costs no more and does no worse, or −1
 * @param byYear the further cost by financial year; empty where the cost of somebody's grade is not stated
 */
public record AgainstBase(
        int strategy,
        Estimate daysSooner,
        Estimate reached,
        Estimate caseMonthsAvoided,
        Estimate cost,
        Estimate poundsPerCaseMonth,
        Estimate poundsPerPoint,
        Standing standing,
        int dominatedBy,
        Optional<PlanCost> byYear) {

    /** Between cost and outcome. */
    public enum Standing {
        /** No other strategy does as well for less. */
        EFFICIENT,
        /** Another costs no more and does no worse. */
        DOMINATED,
        /** A mixture of two others would do as well for less. */
        DOMINATED_BY_MIXTURE,
        /** Its cost is not stated. */
        UNKNOWN
    }

    /** Checks the parts are there. */
    public AgainstBase {
        Objects.requireNonNull(daysSooner, "daysSooner");
        Objects.requireNonNull(reached, "reached");
        Objects.requireNonNull(caseMonthsAvoided, "caseMonthsAvoided");
        Objects.requireNonNull(cost, "cost");
        Objects.requireNonNull(poundsPerCaseMonth, "poundsPerCaseMonth");
        Objects.requireNonNull(poundsPerPoint, "poundsPerPoint");
        Objects.requireNonNull(standing, "standing");
        Objects.requireNonNull(byYear, "byYear");
    }
}
