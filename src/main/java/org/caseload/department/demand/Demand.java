package org.caseload.department.demand;

import java.util.OptionalDouble;
import org.caseload.calendar.MonthlyProfile;
import org.caseload.calendar.WeekdayProfile;
import org.caseload.parameter.Library;
import org.caseload.parameter.Parameter;
import org.caseload.quantity.Growth;
import org.caseload.quantity.Solvable;

/**
 * The demand on the department: how many children are referred, when in the year and the week, in which groups, and how
 * unevenly from year to year.
 *
 * @param referralsPerYear children referred in a year, including those who come back
 * @param publishedReferrals the published number in a year, printed beside a solved one
 * @param trend how first-time referrals grow from year to year
 * @param season how referrals are spread over the months
 * @param weekdays how referrals are spread over the days of the week
 * @param siblings how many children come together
 * @param yearToYear how the level wanders from year to year
 * @param frontDoor what happens before an assessment
 * @param pressureResponse how the front door responds to the department's load
 * @param reReferral how many of the referrals are children who come back
 */
public record Demand(
        @Parameter(
                says = "Children referred in a year, counting each child and including children who come back; "
                        + "balance solves it so that the start state holds steady.",
                unit = "children a year",
                defaultsTo = "balance",
                min = "0",
                max = "1000000",
                source = "assumption: most councils' own figure is in their child-in-need census return")
        Solvable referralsPerYear,

        @Parameter(
                says = "The published number of children referred in a year, printed beside a solved one; it changes "
                        + "nothing.",
                unit = "children a year",
                min = "0",
                max = "1000000",
                source = "DfE, Children in need: the council's own row")
        OptionalDouble publishedReferrals,

        @Parameter(
                says =
                        "How the number of children referred for the first time grows from the start date on, compounded; "
                                + "a negative growth is a decline.",
                defaultsTo = "0 % a year",
                min = "-50 % a year",
                max = "100 % a year",
                source =
                        "assumption: England's referrals grew by 0.2 % a year from 2016 to 2025 (DfE, Children in need: "
                                + "621,000 and 633,000), too little to tell from none")
        Growth trend,

        @Library(
                folder = "season",
                profiles = {"england", "flat"})
        @Parameter(
                says = "How referrals are spread over the months of the year, normalised to mean 1.",
                defaultsTo = "england",
                source = "assumption: no official monthly series exists; see the profile")
        MonthlyProfile season,

        @Library(
                folder = "weekdays",
                profiles = {"england", "flat"})
        @Parameter(
                says = "How referrals are spread over the days of the week, normalised to mean 1.",
                defaultsTo = "england",
                source = "assumption: no official series exists; see the profile")
        WeekdayProfile weekdays,

        @Library(
                folder = "siblings",
                profiles = {"england", "none"})
        @Parameter(
                says = "How many brothers and sisters are referred together.",
                defaultsTo = "england",
                source = "assumption: see the profile")
        SiblingGroups siblings,

        @Parameter(
                says = "How the level of demand wanders from year to year.",
                defaultsTo = "{}",
                source = "see its parts")
        YearToYear yearToYear,

        @Parameter(
                says = "What happens to a referral before an assessment starts.",
                defaultsTo = "{}",
                source = "see its parts")
        ReferralDecision frontDoor,

        @Parameter(
                says = "How the front door responds to the department's load; off unless a power is stated.",
                defaultsTo = "{}",
                source = "see its parts")
        PressureResponse pressureResponse,

        @Parameter(
                says = "How many of the referrals are children who come back.",
                defaultsTo = "{}",
                source = "see its parts")
        ReReferral reReferral) {}
