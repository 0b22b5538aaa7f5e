/**
 * What a back-test found: forecasts of published figures from earlier ones, what came, and scores.
 *
 * <p>Begin at {@link org.caseload.result.backtest.BackTestResult}.
 *
 * <p>Not here: how the forecasts were made.
 */
package org.caseload.result.backtest;
