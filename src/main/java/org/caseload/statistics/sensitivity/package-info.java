/**
 * What the uncertainty of inputs does to an outcome: how much of it, through which input, and what knowing better is
 * worth.
 *
 * <p>Begin at {@link ExplainedShares}.
 *
 * <p>Not here: which inputs a scenario leaves uncertain, and the runs themselves.
 */
package org.caseload.statistics.sensitivity;
