package org.caseload.department.years;

import java.util.Optional;
import org.caseload.parameter.Parameter;
import org.caseload.quantity.Share;
import org.caseload.quantity.Span;

/**
 * The caseload of the start returns to the council's norm: its distance fades, by a path that is decided on the start date and is the
 * same whatever the plan. In part the cases change for it and in part the posts.
 *
 * @param norm the average caseload to which the council has always returned
 * @param halfLife time in which half of the distance fades
 * @param throughCases the part of the fading that cases bring about; posts bring about the rest
 */
public record ReturnToNorm(
        @Parameter(
                says =
                        "The average caseload to which the council has always returned, official definition; without it nothing returns.",
                unit = "cases per worker",
                positive = true,
                max = "1000",
                source = "derived from the council's published years and England's")
        Optional<Double> norm,

        @Parameter(
                says = "Time in which half of the distance between the caseload of the start and the norm fades.",
                defaultsTo = "28 months",
                min = "1 month",
                max = "50 years",
                source =
                        "DfE workforce census 2017-22: of a council's lasting distance from its norm 74 % is left after a year")
        Span halfLife,

        @Parameter(
                says =
                        "The part of the fading that cases bring about, as thresholds and the pace of closing give way; posts of social "
                                + "workers that are added or taken away bring about the rest.",
                defaultsTo = "80 %",
                min = "0 %",
                max = "100 %",
                source =
                        "assumption: where a caseload came down in England it was cases that differed from where it did not, and "
                                + "hiring hardly did")
        Share throughCases) {

    /**
     * Logarithm of how many times as many cases there are for it.
     *
     * @param average caseload of the start, above 0
     * @param days since the start date
     */
    public double logOfCases(double average, double days) {
        return throughCases.fraction() * logOfCaseload(average, days);
    }

    /** The same of posts: as many more as the caseload has to fall by them. */
    public double logOfPosts(double average, double days) {
        return -(1 - throughCases.fraction()) * logOfCaseload(average, days);
    }

    private double logOfCaseload(double average, double days) {
        double distance = norm.map(cases -> StrictMath.log(average / cases)).orElse(0.0);
        return -distance * -StrictMath.expm1(-StrictMath.log(2) * days / halfLife.days());
    }
}
