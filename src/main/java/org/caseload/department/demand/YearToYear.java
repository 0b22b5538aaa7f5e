package org.caseload.department.demand;

import org.caseload.department.years.FactorPath;
import org.caseload.department.years.WanderingFactor;
import org.caseload.parameter.Parameter;
import org.caseload.quantity.Share;
import org.caseload.quantity.Span;

/**
 * Demand wanders: a factor with mean 1, lognormal and autoregressive, known (1) on the start date. Without it, chances
 * come out falsely near 0 or 1.
 *
 * @param standardDeviation standard deviation of the factor in the long run, 0 for none
 * @param correlationTime time over which its correlation falls to 1/e
 */
public record YearToYear(
        @Parameter(
                says = "Standard deviation of the demand factor in the long run; 0 % switches it off.",
                unit = "share of the level",
                defaultsTo = "15 %",
                min = "0 %",
                max = "100 %",
                source = "assumption: fitted to a standard deviation of 2.7 cases per worker from year to year "
                        + "inside one council (local authority panel 2016-25)")
        Share standardDeviation,

        @Parameter(
                says = "Time over which the correlation of the demand factor falls to 1/e.",
                defaultsTo = "1 year",
                min = "1 month",
                max = "20 years",
                source = "assumption: a level lasts about a year")
        Span correlationTime) {

    /** The factor, week by week. */
    public WanderingFactor factor() {
        return new WanderingFactor(standardDeviation.fraction(), correlationTime.days(), FactorPath.STEP);
    }
}
