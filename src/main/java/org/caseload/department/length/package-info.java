/**
 * What published lengths of stages and enquiries already contain, and the pathway as rows of numbers once it is taken out: shares,
 * and the work behind each length.
 *
 * <p>Begin at {@link StageRows}; {@link Interruptions} says what stops a case while somebody holds it.
 *
 * <p>Not here: how load slows work down, and what is solved for a start.
 */
package org.caseload.department.length;
