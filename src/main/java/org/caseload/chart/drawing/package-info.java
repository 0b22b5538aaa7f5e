/**
 * Axes, lines, letters and pages, as SVG and as pictures. XChart draws the marks with its own text switched off;
 * {@link Lettering} writes every word with the bundled font, so that text in the SVG stays text. The only room, with
 * {@code chart}, that knows XChart, Batik or AWT.
 *
 * <p>Begin at {@link FinishedChart}.
 *
 * <p>Not here: what a chart shows ({@code chart}).
 */
package org.caseload.chart.drawing;
