/**
 * What is remembered of cases, staff and money so that a measure can be read of it.
 *
 * <p>Begin at {@link CaseState}.
 *
 * <p>Not here: names and units of measures, and when they are read.
 */
package org.caseload.measure.state;
