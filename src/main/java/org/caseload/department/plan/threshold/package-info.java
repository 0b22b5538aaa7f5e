/**
 * Dated actions on the work that a department takes on and keeps: thresholds shifted or held, cases reviewed and closed.
 *
 * <p>Begin at {@link ThresholdHold}.
 *
 * <p>Not here: how thresholds give way by themselves ({@code department.threshold}), and actions on staff ({@code department.plan}).
 */
package org.caseload.department.plan.threshold;
