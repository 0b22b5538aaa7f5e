/**
 * A children's services department; each of its rooms holds one part.
 *
 * <p>Begin at the rooms' own pages: {@code casework} for children and cases, {@code workforce} for staff, {@code
 * allocation} for who gets the next case.
 *
 * <p>Not here: what is measured, how a scenario describes it, and how often it is run.
 */
package org.caseload.department;
