package org.caseload.result.backtest;

/**
 * How widely forecasts of one figure spread, beside how widely they have to. All on the scale on which the figure is near normal: logarithms
 * of counts and the caseload, square roots of percentage points.
 *
 * @param group of which councils
 * @param target the figure
 * @param horizon years ahead
 * @param n starts
 * @param simulated standard deviation over runs, noise of the census counted in: root mean square over starts
 * @param fitted the same of the filter's forecast from the same figures
 * @param simulatedChange standard deviation, over councils and runs, of the change since the published figure of the start, the mean change
 *     of the year taken out
 * @param publishedChange the same as published; NaN where fewer than three are
 * @param simulatedWithNext correlation, over councils and runs, of the change of the first year with that of the second
 * @param publishedWithNext the same as published
 */
public record SpreadRow(
        String group,
        ForecastTarget target,
        int horizon,
        int n,
        double simulated,
        double fitted,
        double simulatedChange,
        double publishedChange,
        double simulatedWithNext,
        double publishedWithNext) {}
