package org.caseload.department.years;

import org.caseload.parameter.Parameter;
import org.caseload.quantity.Share;
import org.caseload.quantity.Span;

/**
 * How one thing wanders from year to year for the whole department: by a factor with mean 1, lognormal and autoregressive, which is 1
 * on the start date and constant within a week.
 *
 * @param standardDeviation standard deviation of the factor in the long run, in a department of 115 FTE of case holders
 * @param memory time over which its correlation falls to 1/e
 * @param sizeExponent the power of size by which the deviation changes
 * @param knownTo relative standard error of how far the factor goes
 */
public record YearlyVariation(
        @Parameter(
                says =
                        "Standard deviation of the factor in the long run, in a department with 115 FTE of case holders; 0 % switches it "
                                + "off.",
                unit = "share of the level",
                min = "0 %",
                max = "100 %",
                source = "the profile, or the council's own years")
        Share standardDeviation,

        @Parameter(
                says = "Time over which the correlation of the factor falls to 1/e.",
                defaultsTo = "1 year",
                min = "1 month",
                max = "20 years",
                source = "assumption: a level lasts about a year")
        Span memory,

        @Parameter(
                says =
                        "How the standard deviation changes with size: times (FTE of case holders at the start ÷ 115) to this power; "
                                + "-0.3 makes it smaller in large departments.",
                defaultsTo = "0",
                min = "-1",
                max = "1",
                source =
                        "assumption: as stated whatever the size; England's yearly changes fall with a power of -0.2 to "
                                + "-0.32")
        double sizeExponent,

        @Parameter(
                says =
                        "How well it is known how far the factor goes within some years, its standard deviation and memory together: a "
                                + "relative standard error. It changes no run, only the interval of a chance.",
                unit = "share of the standard deviation",
                defaultsTo = "25 %",
                min = "0 %",
                max = "100 %",
                source = "assumption: by half, one way or the other, in 19 of 20 such cases")
        Share knownTo) {

    /** FTE of case holders in the department for which deviations are stated. */
    static final double USUAL_SIZE = 115;

    /** The standard deviation in a department with so many FTE of case holders. */
    double in(double holders) {
        return sized(standardDeviation.fraction(), sizeExponent, holders);
    }

    /** A deviation in a department of another size; as stated where nobody holds cases. */
    static double sized(double deviation, double exponent, double holders) {
        return holders > 0 ? deviation * StrictMath.pow(holders / USUAL_SIZE, exponent) : deviation;
    }

    /** The factor in a department with so many FTE of case holders, week by week. */
    WanderingFactor factor(double holders) {
        return new WanderingFactor(in(holders), memory.days(), FactorPath.STEP);
    }
}
