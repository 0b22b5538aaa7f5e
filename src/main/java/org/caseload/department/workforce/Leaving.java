package org.caseload.department.workforce;

import org.caseload.parameter.Parameter;
import org.caseload.quantity.Rate;
import org.caseload.quantity.Share;
import org.caseload.quantity.Span;

/**
 * Turnover: people resign, work their notice, and leave.
 *
 * @param rate rate of leaving by length of service
 * @param caseloadEffect how far a worker's caseload changes that rate
 * @param caseloadMemory time over which a worker's load is averaged for that effect
 * @param notice time from resignation to the leaving day
 * @param destinations where leavers go
 * @param windDown last part of the notice, in which no new cases are given
 */
public record Leaving(
        @Parameter(
                says = "Rate at which people leave, by length of service at the council.",
                defaultsTo = "{under 2 years: 18 % a year, under 5 years: 15.5 % a year, after: 12.3 % a year}",
                source = "DfE workforce census 2018-19: 15 % overall, 16.7 % under and 12.3 % over five years; the "
                        + "first two years are an assumption")
        ServiceRates rate,

        @Parameter(
                says = "How far a worker's own caseload changes the rate of leaving: off, low (power 0.2) or high "
                        + "(power 0.8) of the relative load.",
                defaultsTo = "low",
                source =
                        "panel of 151 councils 2016-25: +0.10 to +0.27 points of turnover per extra case, a power of 0.11 to "
                                + "0.31 at 16 cases; no study of individuals in the UK exists")
        CaseloadEffect caseloadEffect,

        @Parameter(
                says = "Time over which a worker's load is averaged for that effect.",
                defaultsTo = "90 days",
                min = "1 day",
                max = "2 years",
                source = "assumption: people leave after months of overload, not after a day")
        Span caseloadMemory,

        @Parameter(
                says = "Time from resignation to the leaving day.",
                defaultsTo = "8 weeks",
                min = "0 weeks",
                max = "26 weeks",
                source = "assumption: one month for social workers, two to three for seniors")
        Span notice,

        @Parameter(says = "Where people go who leave.", defaultsTo = "{}", source = "see its parts")
        LeaverDestinations destinations,

        @Parameter(
                says = "Last part of the notice, in which the worker is given no new cases.",
                defaultsTo = "2 weeks",
                min = "0 weeks",
                max = "26 weeks",
                source = "assumption: common practice when somebody leaves")
        Span windDown) {

    /** The same for a grade, if it leaves at rates of its own. */
    Leaving of(Grade grade) {
        return grade.leaving().map(own -> withRate(own.from(rate))).orElse(this);
    }

    /** The same, so many times as often at every length of service. */
    Leaving times(double factor) {
        return withRate(rate.times(factor));
    }

    private Leaving withRate(ServiceRates other) {
        return new Leaving(other, caseloadEffect, caseloadMemory, notice, destinations, windDown);
    }

    /** The same for agency staff, who leave at a constant rate of their own, for another assignment. */
    public Leaving ofAgency(Rate agencyRate) {
        return new Leaving(
                ServiceRates.parse(agencyRate.toString()),
                caseloadEffect,
                caseloadMemory,
                notice,
                new LeaverDestinations(Share.NONE, Share.ALL),
                windDown);
    }
}
