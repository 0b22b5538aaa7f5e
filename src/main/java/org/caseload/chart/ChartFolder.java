package org.caseload.chart;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.caseload.chart.ChartList.Entry;
import org.caseload.chart.drawing.FinishedChart;
import org.caseload.report.Chart;
import org.caseload.result.RunResult;

/** All charts of one result in one folder, each as SVG. */
public final class ChartFolder {
    /** Rows of more workers than these are thinner than anybody can see on a page. */
    private static final int MOST_WORKERS = 2_000;

    private static final ChartList<RunResult> LIST = new ChartList<>(List.of(
            new Entry<>("caseload", CaseloadChart::of, PartOfRun::caseload),
            new Entry<>("caseload-by-team", TeamCaseloadsChart::of, PartOfRun::teams),
            new Entry<>("target-probability", TargetProbabilityChart::of, PartOfRun::noSeries),
            new Entry<>("caseload-spread", CaseloadSpreadChart::of, PartOfRun::spreads),
            new Entry<>("workforce", WorkforceChart::of, PartOfRun::workforce),
            new Entry<>("elsewhere", ElsewhereChart::of, PartOfRun::outside),
            new Entry<>("workers", WorkersChart::of, PartOfRun::workers)));

    private ChartFolder() {}

    /**
     * Draws every chart for which the result holds something to show.
     *
     * @param result the result
     * @return the figures, caseload first
     */
    public static List<FinishedChart> figures(RunResult result) {
        return LIST.figures(result);
    }

    /** One chart by its name. */
    static Optional<FinishedChart> find(String name, RunResult result) {
        return LIST.find(name, result);
    }

    /** Every chart of a result as a report holds it: with the numbers that it shows. */
    public static List<Chart> charts(RunResult result) {
        return LIST.charts(result, Chart.OfRun::new).stream()
                .filter(chart -> !chart.name().equals("workers")
                        || result.workers().workers().size() <= MOST_WORKERS)
                .toList();
    }

    /**
     * Writes every chart as {@code name.svg}.
     *
     * @param result the result
     * @param folder an existing folder
     * @return the files written
     * @throws IOException when a file cannot be written
     */
    public static List<Path> write(RunResult result, Path folder) throws IOException {
        return write(figures(result), folder);
    }

    /** Writes some figures, drawn side by side. */
    static List<Path> write(List<FinishedChart> figures, Path folder) throws IOException {
        List<byte[]> drawings = figures.parallelStream().map(FinishedChart::svg).toList();
        List<Path> files = new ArrayList<>();
        for (int f = 0; f < drawings.size(); f++) {
            files.add(Files.write(folder.resolve(figures.get(f).name() + ".svg"), drawings.get(f)));
        }
        return files;
    }
}
