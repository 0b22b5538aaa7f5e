package org.caseload.department.casework;

import org.caseload.random.Law;

/**
 * The enquiry that is the last part of a stage left for a plan, in the form in which the simulation reads it.
 *
 * @param leadsTo the stage that the conference at its end comes before
 * @param work law of its work in working days
 * @param limit statutory limit in working days from its start to the conference
 */
public record Enquiry(int leadsTo, Law work, double limit) {}
