/**
 * Scores of forecasts against what came: proper scores, coverage, calibration and paired differences of them.
 *
 * <p>Begin at {@link org.caseload.statistics.scoring.Crps}.
 *
 * <p>Not here: which forecasts there are, and what they are held against.
 */
package org.caseload.statistics.scoring;
