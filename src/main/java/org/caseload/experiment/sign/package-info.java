/**
 * What the runs that reach the target have in common early on, found from the readings of each run.
 *
 * <p>Begin at {@link org.caseload.experiment.sign.WatchedMeasures}.
 *
 * <p>Not here: the readings themselves ({@code experiment}), and how signs are told ({@code report.paper}).
 */
package org.caseload.experiment.sign;
