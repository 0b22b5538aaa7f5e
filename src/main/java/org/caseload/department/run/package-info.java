/**
 * The offices of a department in motion: staff, desk, flow of cases, establishment, front door. Begin at {@link
 * org.caseload.department.run.Offices}. What is stated beforehand belongs in {@code blueprint}, the first midnight in
 * {@code start}.
 */
package org.caseload.department.run;
