package org.caseload.department.workforce;

import org.caseload.calendar.MonthlyProfile;
import org.caseload.parameter.Coherent;
import org.caseload.parameter.Library;
import org.caseload.parameter.Objections;
import org.caseload.parameter.Parameter;
import org.caseload.quantity.Span;

/**
 * Annual leave and training: days on which somebody in post is not at work. Published lengths of stages were measured in departments
 * that had both, so the work done is as it was; what changes is over how many people today's cases are spread.
 *
 * @param days annual leave of a year
 * @param training days of training in a year
 * @param season how both are spread over the months
 */
public record AnnualLeave(
        @Parameter(
                says = "Days of annual leave that somebody takes in a year, bank holidays left out.",
                defaultsTo = "30 working days",
                min = "0 working days",
                max = "60 working days",
                source = "assumption: 28 to 32 days in councils' terms for social workers, by length of service")
        Span days,

        @Parameter(
                says = "Days of training in a year.",
                defaultsTo = "5 working days",
                min = "0 working days",
                max = "60 working days",
                source = "assumption: about five days a year")
        Span training,

        @Library(
                folder = "leave",
                profiles = {"england", "flat"})
        @Parameter(
                says = "How leave and training are spread over the months of the year, normalised to mean 1.",
                defaultsTo = "england",
                source = "assumption: most in August and at Christmas; see the profile")
        MonthlyProfile season)
        implements Coherent {
    /** Working days of a year, from which bank holidays are left out. */
    private static final double WORKING_DAYS = 253;

    private static final int MONTHS = 12;

    @Override
    public void check(Objections objections) {
        for (int month = 0; month < MONTHS; month++) {
            if (!(shareAway(month) < 1)) {
                objections.raise(
                        "season",
                        "found a month in which nobody is at work; permitted: fewer days, or spread more evenly");
                return;
            }
        }
    }

    /**
     * Share of those in post, and not away for another reason, who are on leave or in training on a working day.
     *
     * @param month 0 for January to 11 for December
     */
    public double shareAway(int month) {
        return (days.workingDays() + training.workingDays()) / WORKING_DAYS * season.factor(month);
    }
}
