/**
 * The cheapest of many plans that reaches a target often enough: which plan to try next, for how many runs, and what may be said in the end.
 *
 * <p>Begin at {@link CheapestSearch}; what it searches is a {@link PlanSpace}, and what it tries a {@link PlanTrials}.
 *
 * <p>Not here: how one plan is simulated, how its file is read, or what is said of it.
 */
package org.caseload.experiment.search;
