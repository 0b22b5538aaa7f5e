/**
 * Published stocks and flows of one department contradict each other, each with an error of its own. Here the nearest set
 * is found that obeys the flow equations: data reconciliation, as national accounts are balanced (Stone, Champernowne and
 * Meade, The precision of national income estimates, 1942).
 *
 * <p>Begin at {@link org.caseload.department.reconciliation.KnownPathway} and
 * {@link org.caseload.department.reconciliation.Reconciliation}.
 *
 * <p>Not here: where figures come from, and what a scenario makes of them.
 */
package org.caseload.department.reconciliation;
