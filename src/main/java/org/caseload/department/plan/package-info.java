/**
 * The dated actions of a plan, each a record that says what it refers to, on which days something happens, and what it
 * does to a department.
 *
 * <p>Begin at {@link PlannedAction}; {@link RecruitmentWave} is the one most used.
 *
 * <p>Not here: what a department is like without a plan, and what an office does whoever asks it ({@code run}).
 */
package org.caseload.department.plan;
