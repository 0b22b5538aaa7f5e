/**
 * The dated actions of a plan, and what each can say of itself.
 *
 * <p>Begin at {@link PlannedAction}.
 *
 * <p>Not here: what a department is like without a plan.
 */
package org.caseload.department.plan;
