package org.caseload.department.workforce;

import java.util.Optional;
import org.caseload.parameter.Coherent;
import org.caseload.parameter.Objections;
import org.caseload.parameter.Parameter;
import org.caseload.quantity.Rate;
import org.caseload.quantity.Share;
import org.caseload.quantity.Span;

/**
 * Agency staff: they cover part of the vacancies of their team, come soon and go soon, and sometimes take a post. Those in
 * post on the start date beyond that part are kept up in number until they are run down.
 *
 * @param inPost how many are in post on the start date, where that is stated for all teams together
 * @param covers share of a team's vacant posts that agency staff cover
 * @param leadTime time from asking the agency to the day somebody starts
 * @param most highest share of a team's social workers who may be agency staff
 * @param leaving rate at which they leave of their own accord
 * @param conversion rate at which they ask for a permanent post, and get one if one is vacant
 * @param premium what they cost more than those of the grade they may become
 * @param grade the grade in which they work
 * @param becomes the grade of those who take a post
 */
public record Agency(
        @Parameter(
                says =
                        "Agency staff in post on the start date, such as 42 FTE or 28 % of staff (the DfE's agency rate), instead of "
                                + "`covers`: they are spread over the teams like the permanent social workers, cover the share of the "
                                + "vacant posts that they come to, and those beyond all vacancies are kept up in number. `agency: 42 "
                                + "FTE` is short for `agency: {in-post: 42 FTE}`.",
                bare = true,
                insteadOf = "covers",
                source = "the council; DfE workforce census: agency workers")
        Optional<AgencyInPost> inPost,

        @Parameter(
                says =
                        "Share of a team's vacant posts that agency staff cover; a broken number is rounded up in so many runs as its fraction says.",
                defaultsTo = "70 %",
                min = "0 %",
                max = "100 %",
                source = "DfE workforce census: 67.5 % (2017) to 73.6 % (2025) of vacancies were covered")
        Share covers,

        @Parameter(
                says = "Time from asking the agency to the day somebody starts.",
                defaultsTo = "3 weeks",
                min = "0 weeks",
                max = "26 weeks",
                source = "assumption: two to four weeks")
        Span leadTime,

        @Parameter(
                says =
                        "Highest share of a team's social workers who may be agency staff; nobody is asked for beyond it.",
                defaultsTo = "100 %",
                min = "0 %",
                max = "100 %",
                source = "assumption: no limit unless the council sets one")
        Share most,

        @Parameter(
                says = "Rate at which agency workers leave of their own accord, at the load of the start.",
                defaultsTo = "50 % a year",
                min = "0 % a year",
                max = "1000 % a year",
                source = "assumption: an assignment lasts two years; no measurement was found")
        Rate leaving,

        @Parameter(
                says =
                        "Rate at which an agency worker asks for a permanent post of the team, and gets one if one is vacant.",
                defaultsTo = "7.5 % a year",
                min = "0 % a year",
                max = "1000 % a year",
                source = "assumption: 5 to 10 % a year; no measurement was found")
        Rate conversion,

        @Parameter(
                says =
                        "What an agency worker costs more than somebody of the grade `becomes`, on-costs included, such as "
                                + "40 %; instead of the `weekly-cost` of their grade.",
                min = "0 %",
                max = "100 %",
                source =
                        "the council; St Helens, decision 0044 of 13 October 2025: £1,800 a week against £1,280 is 41 %")
        Optional<Share> premium,

        @Parameter(says = "The grade in which they work.", defaultsTo = "agency", source = "the profile of grades")
        String grade,

        @Parameter(
                says = "The grade of those who take a permanent post.",
                defaultsTo = "social-worker",
                source = "the profile of grades")
        String becomes)
        implements Coherent {

    /**
     * Share of vacant posts covered: as stated, or what those in post come to, where their number is stated.
     *
     * @param staff agency staff in post on the start date, in FTE
     * @param vacant vacant posts then, in FTE
     */
    public double covered(double staff, double vacant) {
        return inPost.isEmpty() || !(vacant > 0) ? covers.fraction() : Math.min(1, staff / vacant);
    }

    @Override
    public void check(Objections objections) {
        calendar("leaving", leaving, objections);
        calendar("conversion", conversion, objections);
    }

    private static void calendar(String key, Rate rate, Objections objections) {
        if (rate.exposure() != Rate.Exposure.CALENDAR_DAYS) {
            objections.raise(key, "found " + rate + "; permitted: a rate in calendar time, such as 50 % a year");
        }
    }

    /** Rate at which agency staff cease to be so, by leaving or by taking a post, a day. */
    public double goingPerDay() {
        return leaving.perDay() + conversion.perDay();
    }
}
