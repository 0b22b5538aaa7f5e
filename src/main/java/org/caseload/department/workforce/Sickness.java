package org.caseload.department.workforce;

import org.caseload.parameter.Parameter;
import org.caseload.quantity.Span;

/**
 * Short and long spells of sickness, each a process of its own.
 *
 * @param shortSpells colds and the like
 * @param longSpells long-term absence
 * @param caseloadEffect power of the relative load by which the hazard of falling ill rises
 * @param reallocateAfter working days of an absence after which the worker's cases go to colleagues
 */
public record Sickness(
        @Parameter(
                key = "short",
                says = "Short spells of sickness.",
                defaultsTo = "{spells: 1.0 per 253 present working days, length: {exponential: 3 working days}}",
                source = "assumption: no published split of short and long; together about 8.2 days a year (DfE: 8.9)")
        Spells shortSpells,

        @Parameter(
                key = "long",
                says = "Long spells of sickness.",
                defaultsTo =
                        "{spells: 0.08 per 253 present working days, length: {lognormal: {mean: 65 working days, cv: 1}}}",
                source = "assumption: as for short spells")
        Spells longSpells,

        @Parameter(
                says = "Power of the relative load (load over comfortable load, relative to the department's own at "
                        + "the start) by which the hazard of falling ill rises; 0 is no effect.",
                defaultsTo = "0.2",
                min = "0",
                max = "3",
                source = "panel of 151 councils 2016-25: absence x 1.013 per extra case, about 0.2 at 16 cases")
        double caseloadEffect,

        @Parameter(
                says = "On reaching this working day of an absence the worker's cases are reallocated.",
                defaultsTo = "20 working days",
                min = "0 working days",
                max = "100000 working days",
                source = "assumption: about a month without a worker")
        Span reallocateAfter) {

    /**
     * The same with both kinds of spells begun so many times as often that a share of working days is lost to them. Whoever is
     * on long leave falls ill no more, so the others make up for them.
     *
     * @param absence working days lost to sickness, as a share of those of all in post, 0 to less than those not on leave
     * @param onLeave share of those in post who are on long leave
     */
    Sickness scaledTo(double absence, double onLeave) {
        double factor = factor(absence, onLeave);
        return new Sickness(shortSpells.times(factor), longSpells.times(factor), caseloadEffect, reallocateAfter);
    }

    private double factor(double absence, double onLeave) {
        double away = shortSpells.awayPerPresentDay() + longSpells.awayPerPresentDay();
        double wanted = absence / (1 - onLeave - absence);
        return away > 0 && wanted > 0 && wanted < Double.POSITIVE_INFINITY ? wanted / away : 0;
    }

    /** Share of working days lost to sickness by those in post, at the load of the start. */
    double absentShare(double onLeave) {
        double away = shortSpells.awayPerPresentDay() + longSpells.awayPerPresentDay();
        return (1 - onLeave) * away / (1 + away);
    }
}
