/**
 * Forecasts of figures that were published since, scored beside rivals: a council's department as it was known in a year, simulated with
 * nothing done, and read as the official returns read it.
 *
 * <p>Begin at {@link org.caseload.experiment.backtest.ForecastDraws}.
 *
 * <p>Not here: where published figures and the scenarios drafted from them come from.
 */
package org.caseload.experiment.backtest;
