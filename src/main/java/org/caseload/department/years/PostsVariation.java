package org.caseload.department.years;

import org.caseload.parameter.Parameter;
import org.caseload.quantity.Growth;
import org.caseload.quantity.Share;
import org.caseload.quantity.Span;

/**
 * How the establishment wanders: by a factor that is 1 on the start date and never returns, a lognormal random walk whose mean grows.
 *
 * @param standardDeviation relative standard deviation after a year, in a department of 115 FTE of case holders
 * @param growth how its mean grows
 * @param sizeExponent the power of size by which the deviation changes
 * @param knownTo relative standard error of how far the factor goes
 */
public record PostsVariation(
        @Parameter(
                says =
                        "Standard deviation of the number of posts after a year, in a department with 115 FTE of case holders, over the "
                                + "square root of time; 0 % leaves growth alone.",
                unit = "share of the posts",
                min = "0 %",
                max = "100 %",
                source = "the profile, or the council's own years")
        Share standardDeviation,

        @Parameter(
                says = "How the mean number of posts grows, compounded; a negative growth takes posts away.",
                defaultsTo = "0 % a year",
                min = "-50 % a year",
                max = "100 % a year",
                source = "assumption: as many as today")
        Growth growth,

        @Parameter(
                says =
                        "How the standard deviation changes with size: times (FTE of case holders at the start ÷ 115) to this "
                                + "power.",
                defaultsTo = "0",
                min = "-1",
                max = "1",
                source = "assumption: as stated whatever the size; staff in post in England fall with a power of -0.2")
        double sizeExponent,

        @Parameter(
                says = "How well it is known how far the factor goes within some years, its standard deviation: a "
                        + "relative standard error. It changes no run, only the interval of a chance.",
                unit = "share of the standard deviation",
                defaultsTo = "25 %",
                min = "0 %",
                max = "100 %",
                source = "assumption: by half, one way or the other, in 19 of 20 such cases")
        Share knownTo) {

    /** The walk in a department with so many FTE of case holders, week by week. */
    GrowingWalk walk(double holders) {
        double deviation = YearlyVariation.sized(standardDeviation.fraction(), sizeExponent, holders);
        return new GrowingWalk(deviation, growth.factor(), FactorPath.STEP / Span.DAYS_PER_YEAR);
    }
}
