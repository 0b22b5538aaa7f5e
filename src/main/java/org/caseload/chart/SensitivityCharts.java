package org.caseload.chart;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.caseload.chart.drawing.FinishedChart;
import org.caseload.report.Chart;
import org.caseload.result.sensitivity.SensitivityResult;

/** All charts of one study of sensitivity in one folder, each as PNG and SVG. */
public final class SensitivityCharts {
    private SensitivityCharts() {}

    /**
     * Draws every chart for which the study holds something to show.
     *
     * @param result the study
     */
    public static List<FinishedChart> figures(SensitivityResult result) {
        return Stream.of(TornadoChart.of(result), IndicesChart.of(result), TippingPointChart.of(result))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Every chart as a report holds it: with the numbers that it shows. */
    public static List<Chart> charts(SensitivityResult result) {
        return figures(result).stream()
                .map(figure ->
                        new Chart(figure.name(), figure.title(), figure.altText(), new Chart.OfSensitivity(result)))
                .toList();
    }

    /**
     * Writes every chart as {@code name.png} and {@code name.svg}.
     *
     * @param result the study
     * @param folder an existing folder
     * @return the files written
     * @throws IOException when a file cannot be written
     */
    public static List<Path> write(SensitivityResult result, Path folder) throws IOException {
        return ChartFolder.write(figures(result), folder);
    }
}
