package org.caseload.department.workforce;

import java.util.Optional;
import org.caseload.parameter.Coherent;
import org.caseload.parameter.Objections;
import org.caseload.parameter.Parameter;
import org.caseload.quantity.Money;
import org.caseload.quantity.Rate;
import org.caseload.quantity.Share;
import org.caseload.random.DurationLaw;

/**
 * Rolling recruitment: a requisition opens when somebody resigns or a post is created, and somebody starts some time later.
 *
 * @param rolling whether posts are refilled at all
 * @param timeToStart time from the requisition to the day somebody starts
 * @param supply how many social workers the market supplies
 * @param dropOut share of accepted offers that come to nothing, found out on the day
 * @param hires the grades in which people are hired
 * @param costPerHire what it costs to find and appoint one person
 */
public record Recruitment(
        @Parameter(
                says = "Whether a requisition opens when somebody resigns and when posts are created.",
                defaultsTo = "yes",
                source = "assumption: posts on the establishment are filled")
        boolean rolling,

        @Parameter(
                says = "Time from a requisition to the day somebody starts.",
                defaultsTo = "{triangular: {low: 2 months, mode: 4 months, high: 7 months}}",
                source = "assumption: no measured time from vacancy to start was found; advert and selection, checks "
                        + "and notice add up to about four months")
        DurationLaw timeToStart,

        @Parameter(
                says = "How many social workers the market supplies, such as 24 a year: they turn up one by one and by "
                        + "chance, and each takes the post whose search has been through for longest, or goes elsewhere. "
                        + "Waves, intakes and agency staff are not limited. Without it there is always somebody.",
                min = "0 a year",
                max = "10000 a year",
                source = "the council: how many it could appoint in a year, however many posts were vacant")
        Optional<Rate> supply,

        @Parameter(
                says = "Share of accepted offers that come to nothing, found out on the day; the requisition starts "
                        + "again.",
                defaultsTo = "15 %",
                min = "0 %",
                max = "95 %",
                source = "assumption: Devon's overseas round of 2019: 12 offers, 10 started")
        Share dropOut,

        @Parameter(
                says = "Grades in which people are hired: balance (solved so that the mix of grades holds steady), "
                        + "like-for-like, or shares by grade.",
                defaultsTo = "balance",
                source = "assumption: today's mix of grades is the one recruitment sustains")
        HiringMix hires,

        @Parameter(
                says =
                        "What it costs to find and appoint one person, counted on the day on which somebody with a permanent "
                                + "contract starts, whether from a requisition or from a wave.",
                defaultsTo = "£3,000",
                min = "£0",
                max = "£1m",
                source = "assumption: advert, panel, checks and induction; no council's figure was found")
        Money costPerHire)
        implements Coherent {

    /** The same where it takes so many times as long until somebody starts. */
    public Recruitment withTimeToStartTimes(double factor) {
        DurationLaw times = timeToStart.scaled(factor);
        return new Recruitment(rolling, times, supply, dropOut, hires, costPerHire);
    }

    /** The same with a market that supplies so many. */
    public Recruitment withSupply(Rate market) {
        return new Recruitment(rolling, timeToStart, Optional.of(market), dropOut, hires, costPerHire);
    }

    @Override
    public void check(Objections objections) {
        if (timeToStart.working()) {
            objections.raise("time-to-start", "working days are not permitted here; permitted: such as 4 months");
        }
        if (supply.isPresent() && !rolling) {
            objections.raise("supply", "nobody is searched for; permitted with `rolling: yes`");
        }
        if (supply.isPresent() && supply.get().exposure() != Rate.Exposure.CALENDAR_DAYS) {
            objections.raise(
                    "supply", "found " + supply.get() + "; permitted: a rate in calendar time, such as 24 a year");
        }
    }
}
