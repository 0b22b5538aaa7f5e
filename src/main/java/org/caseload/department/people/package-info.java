/**
 * Somebody with a life: a worker, the post that holds the place, the requisition that fills it, and how illness,
 * leave, induction and leaving come about.
 *
 * <p>Begin at {@link Worker}.
 *
 * <p>Not here: what is stated of grades, teams and sickness ({@code workforce}), and who decides about people ({@code
 * run}).
 */
package org.caseload.department.people;
