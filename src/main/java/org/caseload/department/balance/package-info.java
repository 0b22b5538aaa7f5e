/**
 * What must hold so that a stated start state holds steady: the flow equations of cases and of staff, solved once from
 * the department's facts alone, at central values, and never again for a plan.
 *
 * <p>Begin at {@link Balance}; {@link SolvedNumbers} lists what was solved, each beside what was published.
 *
 * <p>Not here: anything that happens by chance, and any action of a plan.
 */
package org.caseload.department.balance;
