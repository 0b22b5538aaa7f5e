/**
 * The outside view of a plan that changes staff: what became of caseloads in England's councils that did so from a like start,
 * beside what is simulated.
 *
 * <p>Begin at {@link org.caseload.result.outside.OutsideView}.
 *
 * <p>Not here: how like councils are found ({@code official.panel}), and any claim that one thing caused another.
 */
package org.caseload.result.outside;
