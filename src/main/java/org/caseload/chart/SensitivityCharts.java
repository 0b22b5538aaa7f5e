package org.caseload.chart;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.caseload.chart.ChartList.Entry;
import org.caseload.chart.drawing.FinishedChart;
import org.caseload.report.Chart;
import org.caseload.result.sensitivity.SensitivityResult;

/** All charts of one study of sensitivity in one folder, each as SVG. */
public final class SensitivityCharts {
    private static final ChartList<SensitivityResult> LIST = new ChartList<>(List.of(
            new Entry<>("tornado", TornadoChart::of, UnaryOperator.identity()),
            new Entry<>("indices", IndicesChart::of, UnaryOperator.identity()),
            new Entry<>("tipping-point", TippingPointChart::of, UnaryOperator.identity())));

    private SensitivityCharts() {}

    /**
     * Draws every chart for which the study holds something to show.
     *
     * @param result the study
     */
    public static List<FinishedChart> figures(SensitivityResult result) {
        return LIST.figures(result);
    }

    /** One chart by its name. */
    static Optional<FinishedChart> find(String name, SensitivityResult result) {
        return LIST.find(name, result);
    }

    /** Every chart as a report holds it: with the numbers that it shows. */
    public static List<Chart> charts(SensitivityResult result) {
        return LIST.charts(result, Chart.OfSensitivity::new);
    }

    /**
     * Writes every chart as {@code name.svg}.
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
