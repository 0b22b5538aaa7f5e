/**
 * Measures, each with a name, a unit and a denominator, and how they are read at midnight. Begin at {@link
 * org.caseload.measure.MeasureBook}. What is kept between two readings belongs in {@code measure.state}; what must
 * never happen in {@code invariant}.
 */
package org.caseload.measure;
