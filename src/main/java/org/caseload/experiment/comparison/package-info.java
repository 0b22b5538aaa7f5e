/**
 * Several strategies under common random numbers: batches of replications that can be kept and taken up again, and what
 * is made of them: paired differences, rankings, costs, regret.
 *
 * <p>Begin at {@link ComparisonRuns} for the runs, at {@link Comparison} for what becomes of them.
 *
 * <p>Not here: the statistical methods themselves ({@code statistics}), and how a finding is worded.
 */
package org.caseload.experiment.comparison;
