package org.caseload.result.comparison;

import java.time.LocalDate;
import java.util.Objects;
import org.caseload.result.MeasureName;
import org.caseload.result.Origin;

/**
 * What a search among plans looks for, and among what.
 *
 * @param origin how to make it again; its replications are the runs of the confirmation
 * @param space what the plans are about
 * @param plans how many plans the space holds, doing without all of it among them
 * @param measure the target's measure
 * @param atMost the target's level
 * @param by the date by which it must have been reached
 * @param confidence how surely all that is said together is so
 */
public record SearchedFor(
        Origin origin, String space, int plans, MeasureName measure, double atMost, LocalDate by, double confidence) {
    /** Checks the parts are there. */
    public SearchedFor {
        Objects.requireNonNull(origin, "origin");
        Objects.requireNonNull(space, "space");
        Objects.requireNonNull(measure, "measure");
        Objects.requireNonNull(by, "by");
    }
}
