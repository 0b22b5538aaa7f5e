/**
 * What is stated of those who do the work: grades, teams, part-time work, sickness, leaving, recruitment, agency staff.
 * Begin at {@link org.caseload.department.workforce.Workforce}. Nothing that changes during a replication belongs here:
 * people with a life are in {@code people}.
 */
package org.caseload.department.workforce;
