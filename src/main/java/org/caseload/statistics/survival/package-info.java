/**
 * When runs reached something that some do not reach by the horizon: shares, quantiles and mean times, each with its interval.
 *
 * <p>Begin at {@link TimesToEvent}; a run that never gets there counts in all of them.
 *
 * <p>Not here: targets and dates, or what reaching one means.
 */
package org.caseload.statistics.survival;
