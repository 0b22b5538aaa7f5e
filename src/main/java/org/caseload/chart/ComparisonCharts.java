package org.caseload.chart;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.caseload.chart.ChartList.Entry;
import org.caseload.chart.drawing.FinishedChart;
import org.caseload.report.Chart;
import org.caseload.result.comparison.ComparisonResult;

/** All charts of one comparison in one folder, each as SVG. */
public final class ComparisonCharts {
    private static final ChartList<ComparisonResult> LIST = new ChartList<>(List.of(
            entry("caseload-by-strategy", StrategyCaseloadsChart::of),
            entry("differences", DifferencesChart::of),
            entry("target-by-strategy", TargetByStrategyChart::of),
            entry("cost-and-outcome", CostOutcomeChart::of),
            entry("regret", RegretChart::of)));

    private ComparisonCharts() {}

    private static Entry<ComparisonResult> entry(
            String name, Function<ComparisonResult, Optional<FinishedChart>> drawing) {
        return new Entry<>(name, drawing, result -> PartOfComparison.of(name, result));
    }

    /**
     * Draws every chart for which the comparison holds something to show.
     *
     * @param result the comparison
     * @return the figures, caseload first
     */
    public static List<FinishedChart> figures(ComparisonResult result) {
        return LIST.figures(result);
    }

    /** One chart by its name. */
    static Optional<FinishedChart> find(String name, ComparisonResult result) {
        return LIST.find(name, result);
    }

    /** Every chart as a report holds it: with the numbers that it shows. */
    public static List<Chart> charts(ComparisonResult result) {
        return LIST.charts(result, Chart.OfComparison::new);
    }

    /**
     * Writes every chart as {@code name.svg}.
     *
     * @param result the comparison
     * @param folder an existing folder
     * @return the files written
     * @throws IOException when a file cannot be written
     */
    public static List<Path> write(ComparisonResult result, Path folder) throws IOException {
        return ChartFolder.write(figures(result), folder);
    }
}
