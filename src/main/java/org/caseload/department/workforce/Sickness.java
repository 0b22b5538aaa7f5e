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
        Span reallocateAfter) {}
