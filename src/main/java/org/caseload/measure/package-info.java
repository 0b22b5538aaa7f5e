/**
 * Measures, each with a name, a unit and a denominator, and how they are read at midnight.
 *
 * <p>Begin at {@link MeasureBook}.
 *
 * <p>Not here: what is remembered between two readings ({@code measure.state}), and what must never happen ({@code
 * invariant}).
 */
package org.caseload.measure;
