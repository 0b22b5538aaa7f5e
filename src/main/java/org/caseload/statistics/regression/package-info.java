/**
 * Straight lines through observations that hang together in groups, with intervals that know it.
 *
 * <p>Begin at {@link org.caseload.statistics.regression.ClusteredRegression}.
 *
 * <p>Not here: the trend of one simulated series, and any word about cause.
 */
package org.caseload.statistics.regression;
