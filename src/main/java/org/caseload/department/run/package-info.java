/**
 * The offices of a department in motion: staff, desk, flow of cases, establishment, front door.
 *
 * <p>Begin at {@link DepartmentModel}.
 *
 * <p>Not here: what is stated beforehand ({@code blueprint}), and the first midnight ({@code start}).
 */
package org.caseload.department.run;
