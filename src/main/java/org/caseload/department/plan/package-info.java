/**
 * The dated actions of a plan, and what each can say of itself. Begin at {@link
 * org.caseload.department.plan.PlannedAction}. What a department is like without a plan does not belong here.
 */
package org.caseload.department.plan;
