package org.caseload.department.years;

import org.caseload.parameter.Parameter;
import org.caseload.quantity.Share;
import org.caseload.quantity.Span;

/**
 * How referrals wander from year to year, and how much of an excess of them thresholds take up: of F times as many referrals, F to the
 * power (1 − absorbed) times as many children go on from the first stage.
 *
 * @param standardDeviation standard deviation of the factor in the long run, in a department of 115 FTE of case holders
 * @param memory time over which its correlation falls to 1/e
 * @param sizeExponent the power of size by which the deviation changes
 * @param absorbed the share that thresholds take up
 */
public record ReferralsVariation(
        @Parameter(
                says =
                        "Standard deviation of first-time referrals in the long run, in a department with 115 FTE of case holders; 0 % "
                                + "switches it off.",
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
                        "How the standard deviation changes with size: times (FTE of case holders at the start ÷ 115) to this power.",
                defaultsTo = "0",
                min = "-1",
                max = "1",
                source = "assumption: as stated whatever the size")
        double sizeExponent,

        @Parameter(
                says =
                        "How much of an excess or a lack of referrals thresholds take up: with F times as many, F to the power (1 − "
                                + "absorbed) times as many children go on from the first stage. At 100 % as many go on as ever, and only "
                                + "the first stage is fuller; no more can go on than would have been closed.",
                defaultsTo = "0 %",
                min = "0 %",
                max = "100 %",
                source =
                        "assumption: all of it goes on; in England yearly changes of cases hardly go with those of referrals")
        Share absorbed) {

    /** The factor in a department with so many FTE of case holders, week by week. */
    WanderingFactor factor(double holders) {
        return new WanderingFactor(
                YearlyVariation.sized(standardDeviation.fraction(), sizeExponent, holders),
                memory.days(),
                FactorPath.STEP);
    }
}
