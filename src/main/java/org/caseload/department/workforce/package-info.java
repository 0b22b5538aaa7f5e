/**
 * What is stated of those who do the work: grades, teams, part-time work, sickness, leaving, recruitment, agency
 * staff.
 *
 * <p>Begin at {@link Workforce}.
 *
 * <p>Not here: whatever changes during a replication; people with a life are in {@code people}.
 */
package org.caseload.department.workforce;
