/**
 * A children's services department; each of its rooms holds one part.
 *
 * <p>Begin at {@link Department}, one replication; then at the rooms' own pages: {@code run} for the offices in
 * motion, {@code casework} for children and cases, {@code workforce} for staff.
 *
 * <p>Not here: what is measured, how a scenario describes it, and how often it is run.
 */
package org.caseload.department;
