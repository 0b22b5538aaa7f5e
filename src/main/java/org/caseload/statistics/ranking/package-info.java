/**
 * Which of several systems does best over runs that shared their luck, how surely, and at what cost or regret.
 *
 * <p>Begin at {@link MultipleComparisonsWithBest}, which says which systems may be the best; each class is one such question.
 *
 * <p>Not here: strategies and their names, or the difference of two systems.
 */
package org.caseload.statistics.ranking;
