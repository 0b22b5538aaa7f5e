/**
 * Results as files of numbers: {@code summary.json}, {@code series.csv}, {@code replications.csv} and
 * {@code workers.csv}. The same result gives the same bytes on every machine: fixed decimals, a full stop as decimal
 * point, lines ended by a line feed, UTF-8. Sees results only, never the simulation.
 */
package org.caseload.output.table;
