/**
 * Results as pictures, PNG and SVG, by the rules of the Government Analysis Function: few colours and never colour
 * alone, lines labelled directly, horizontal text of 12 points, the title outside the image, a text alternative for
 * every chart. XChart draws the marks with its own text switched off; {@link org.caseload.output.chart.Lettering}
 * writes every word with the bundled font, so that text in the SVG stays text. The only room that knows XChart, Batik
 * or AWT.
 */
package org.caseload.output.chart;
