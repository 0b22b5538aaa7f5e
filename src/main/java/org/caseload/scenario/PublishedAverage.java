package org.caseload.scenario;

import java.time.LocalDate;
import org.caseload.parameter.Parameter;

/**
 * A published official average that reports set beside this council's: of England, a region or a statistical neighbour. It changes
 * no number.
 *
 * @param name whose it is
 * @param caseload the published average
 * @param date the day it was counted
 */
public record PublishedAverage(
        @Parameter(says = "Whose figure it is, such as England or a statistical neighbour.", source = "the publication")
        String name,

        @Parameter(
                says = "The official average: cases for each full-time equivalent of social workers who hold any.",
                unit = "cases per worker",
                min = "0",
                max = "100",
                source = "DfE, Children's social work workforce, of the year of `date`")
        double caseload,

        @Parameter(
                says = "The day it was counted, a 30 September in the official statistics.",
                min = "1990-01-01",
                max = "2150-12-31",
                source = "the publication")
        LocalDate date) {}
