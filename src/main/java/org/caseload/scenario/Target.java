package org.caseload.scenario;

import java.util.List;
import org.caseload.parameter.Parameter;
import org.caseload.quantity.Span;
import org.caseload.quantity.StatedDecimals;
import org.caseload.result.Measures;

/**
 * The target: a measure at or below a level, and for how long.
 *
 * @param measure the measure's id
 * @param teams the teams it is taken over; none means all
 * @param atMost the level
 * @param sustainedFor how long it must hold at every midnight
 */
public record Target(
        @Parameter(
                says =
                        "The measure: caseload.dfe, caseload.practitioner, caseload.ramped or caseload.established; or open.all, the open"
                                + " cases of the whole department.",
                defaultsTo = Measures.OFFICIAL_AVERAGE,
                source = "DfE, Children's social work workforce: the official average")
        String measure,

        @Parameter(
                says = "The teams it is taken over; an empty list means all. Open cases belong to no team.",
                source = "the council")
        List<String> teams,

        @Parameter(
                says = "The level to be at or below. `target: 13` is short for `target: {at-most: 13}`.",
                bare = true,
                unit = "cases per worker, or children with open.all",
                positive = true,
                max = "1000000",
                source = "the council's own target")
        double atMost,

        @Parameter(
                says =
                        "How long it must stay there, at every midnight. A midnight at which the measure is not defined, such as with"
                                + " nobody in post, does not count.",
                defaultsTo = "4 weeks",
                min = "0 days",
                max = "5 years",
                source = "assumption: a target met for one day is not met")
        Span sustainedFor) {

    /** The measures a target may name. */
    public static final List<String> MEASURES = List.of(
            Measures.CASELOAD_DFE.id(),
            Measures.CASELOAD_PRACTITIONER.id(),
            Measures.CASELOAD_RAMPED.id(),
            Measures.CASELOAD_ESTABLISHED.id(),
            Measures.OPEN_ALL.id());

    /** Copies the list. */
    public Target {
        teams = List.copyOf(teams);
    }

    /** Whether a value of the measure is at or below the level; an undefined one is not. */
    public boolean isMetBy(double value) {
        return StatedDecimals.isAtMost(value, atMost);
    }
}
