/**
 * Results as pictures: one class a chart, by the rules of the Government Analysis Function: few colours and never colour
 * alone, lines labelled directly, a text alternative for every chart.
 *
 * <p>Begin at {@link ChartFolder}, which lists them.
 *
 * <p>Not here: axes, letters and pages ({@code chart.drawing}), and the sentences of reports.
 */
package org.caseload.chart;
