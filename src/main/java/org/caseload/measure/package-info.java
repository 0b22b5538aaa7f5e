/**
 * Measures, each with its definition and its denominator, which read themselves at midnight: those of teams of sums taken in one pass over
 * the workers, those of the department of what is remembered.
 *
 * <p>Begin at {@link MeasureCatalogue}.
 *
 * <p>Not here: names, units and where a measure is shown ({@code result.Measures}), what is remembered between two readings ({@code measure.state}), and what must never happen ({@code
 * invariant}).
 */
package org.caseload.measure;
