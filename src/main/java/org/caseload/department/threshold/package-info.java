/**
 * How much work a department takes on and keeps: one path for the whole department, to which the shares of referrals and
 * assessments that go on and the pace of closing give way, so that the open cases follow it.
 *
 * <p>Begin at {@link StockPath}; then at {@link CasesFollowCapacity}, what a scenario says of it.
 *
 * <p>Not here: the offices that act on it ({@code run}), and dated changes of a threshold ({@code plan}).
 */
package org.caseload.department.threshold;
