/**
 * Times to an end: those of runs, some of which never get there by the horizon, and those of anything that had begun before anybody
 * watched and had not ended when watching stopped.
 *
 * <p>Begin at {@link org.caseload.statistics.survival.ProductLimit}, or at {@link org.caseload.statistics.survival.TimesToEvent} for
 * runs, all of which are watched alike.
 *
 * <p>Not here: targets and dates, what a case is, or what its ends mean.
 */
package org.caseload.statistics.survival;
