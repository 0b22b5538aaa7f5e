/**
 * Early signs: what the runs that reach the target have in common some months after the start.
 *
 * <p>Begin at {@link org.caseload.result.sign.EarlySigns}.
 *
 * <p>Not here: how they are found ({@code experiment.sign}) and told ({@code report.paper}).
 */
package org.caseload.result.sign;
