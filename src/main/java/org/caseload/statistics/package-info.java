/**
 * Means, shares, quantiles and slopes over independent runs, comparisons of systems over paired ones, each with its
 * interval.
 *
 * <p>Begin at {@link MeanInterval}; each class is one method, with its formula, its source and its edge cases.
 *
 * <p>Not here: measures, strategies, or any word about what an interval means for a decision.
 */
package org.caseload.statistics;
