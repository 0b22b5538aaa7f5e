/**
 * Children, their cases, the pathway of stages, and the virtual clocks by which a busy worker's cases move on.
 *
 * <p>Begin at {@link Pathway} for what a scenario says, at {@link Caseload} for what a worker holds.
 *
 * <p>Not here: who gets a case (allocation), and when somebody is referred (demand).
 */
package org.caseload.department.casework;
