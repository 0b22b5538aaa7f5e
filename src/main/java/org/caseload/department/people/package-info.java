/**
 * Somebody with a life: a worker, the post that holds the place, the requisition that fills it, and how illness, leave,
 * induction and leaving come about. Begin at {@link org.caseload.department.people.Worker}. What is stated of grades,
 * teams and sickness belongs in {@code workforce}; who decides about people belongs in {@code run}.
 */
package org.caseload.department.people;
