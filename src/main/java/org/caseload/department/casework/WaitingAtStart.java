package org.caseload.department.casework;

import org.caseload.parameter.Parameter;
import org.caseload.random.DurationLaw;

/**
 * Children on the list of unallocated cases on the start date, in one stage. They come on top of the open cases, which are
 * those that workers hold: a backlog is a given stock, not a part of any balance.
 *
 * @param children how many
 * @param waited how long each has waited
 */
public record WaitingAtStart(
        @Parameter(
                says = "Children of the stage who wait without a worker on the start date, on top of `open-cases`.",
                unit = "children",
                min = "0",
                max = "1000000",
                source = "the council")
        int children,

        @Parameter(
                says = "How long each of them has waited by then, since the stage started.",
                defaultsTo = "{exponential: 28 days}",
                source = "assumption: councils report who waits for longer than four weeks, not how long all wait")
        DurationLaw waited) {}
