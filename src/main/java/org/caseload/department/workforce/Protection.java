package org.caseload.department.workforce;

import org.caseload.parameter.Parameter;
import org.caseload.quantity.Share;

/**
 * The protected caseload that newly qualified workers are promised, and how many of them get it. Who gets it is given no
 * case above it while anybody else may be given it, whatever the policy; who does not is treated as a social worker.
 *
 * @param promised most cases that a full-time newly qualified worker is promised to hold
 * @param delivered share of newly qualified workers for whom the promise is kept
 */
public record Protection(
        @Parameter(
                says = "Most cases that a full-time newly qualified worker is promised to hold.",
                unit = "cases",
                defaultsTo = "15",
                min = "1",
                max = "1000",
                source = "Wakefield: 15 for newly qualified and up to 20 for experienced workers (Wakefield Express, "
                        + "31 October 2018)")
        double promised,

        @Parameter(
                says = "Share of newly qualified workers for whom the promise is kept.",
                defaultsTo = "51 %",
                min = "0 %",
                max = "100 %",
                source = "survey of newly qualified social workers: 49 % of those promised a protected caseload did "
                        + "not get it")
        Share delivered) {}
