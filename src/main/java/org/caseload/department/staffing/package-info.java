/**
 * The steady staff: who is hired, leaves, moves up and stands vacant so that the staff in post on the start date would last.
 *
 * <p>Begin at {@link WorkforceBalance}; {@link TeamBalance} is what it finds of a team.
 *
 * <p>Not here: the steady cases, which need to know what the staff can carry ({@code department.balance}).
 */
package org.caseload.department.staffing;
