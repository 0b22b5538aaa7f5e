/**
 * Who is referred, when, and in which groups: demand up to the door of the assessment.
 *
 * <p>Begin at {@link Demand} for what a scenario says, at {@link Referrals} for what becomes of it in one replication.
 *
 * <p>Not here: what happens behind the front door, and what a plan does to demand before it is told to do it.
 */
package org.caseload.department.demand;
