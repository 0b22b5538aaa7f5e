/**
 * What must hold so that a stated start state holds steady: the flow equations of cases and of staff, solved once from the
 * department's facts alone, at central values, and never again for a plan.
 */
package org.caseload.department.balance;
