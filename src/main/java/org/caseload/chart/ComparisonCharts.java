package org.caseload.chart;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.caseload.chart.drawing.FinishedChart;
import org.caseload.report.Chart;
import org.caseload.result.comparison.ComparisonResult;

/** All charts of one comparison in one folder, each as PNG and SVG. */
public final class ComparisonCharts {
    private ComparisonCharts() {}

    /**
     * Draws every chart for which the comparison holds something to show.
     *
     * @param result the comparison
     * @return the figures, caseload first
     */
    public static List<FinishedChart> figures(ComparisonResult result) {
        return Stream.of(
                        StrategyCaseloadsChart.of(result),
                        DifferencesChart.of(result),
                        TargetByStrategyChart.of(result),
                        CostOutcomeChart.of(result),
                        RegretChart.of(result))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Every chart as a report holds it: with the numbers that it shows. */
    public static List<Chart> charts(ComparisonResult result) {
        return figures(result).stream()
                .map(figure -> new Chart(
                        figure.name(),
                        figure.title(),
                        figure.altText(),
                        new Chart.OfComparison(PartOfComparison.of(figure.name(), result))))
                .toList();
    }

    /**
     * Writes every chart as {@code name.png} and {@code name.svg}.
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
