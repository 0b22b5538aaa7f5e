package org.caseload.result.backtest;

/**
 * What the real change of a council's staff did to its caseload, and what the simulation says it does: changes of logarithms since the start.
 *
 * @param from from where
 * @param horizon years ahead
 * @param growth by how much staff in post and agency staff really grew in the first year, a share of those of the start
 * @param observed the published change of the caseload
 * @param forecast the change simulated with staff left to themselves
 * @param effect the change simulated with staff as they went, less that, under the same luck
 */
public record StaffEffect(
        ForecastStart from, int horizon, double growth, double observed, double forecast, double effect) {
    /** The year of which the caseload is. */
    public int year() {
        return from.year() + horizon;
    }
}
