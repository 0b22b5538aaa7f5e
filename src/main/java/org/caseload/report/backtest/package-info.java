/**
 * What is said of a back-test.
 *
 * <p>Begin at {@link org.caseload.report.backtest.BackTestAnswer}.
 *
 * <p>Not here: its numbers, and files of every row.
 */
package org.caseload.report.backtest;
