package org.caseload.chart;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.caseload.chart.drawing.FinishedChart;
import org.caseload.report.Chart;

/**
 * The charts of one kind of result, in the order in which they are shown.
 *
 * @param entries the charts
 * @param <R> the kind of result
 */
record ChartList<R>(List<Entry<R>> entries) {
    /**
     * A chart.
     *
     * @param name its name among all charts, which the drawing has too
     * @param drawing draws it, where the result holds something to show
     * @param part the part of a result that it shows, and no more, so that a report can hold it
     * @param <R> the kind of result
     */
    record Entry<R>(String name, Function<R, Optional<FinishedChart>> drawing, UnaryOperator<R> part) {}

    /** Every chart for which the result holds something to show. */
    List<FinishedChart> figures(R result) {
        return entries.stream()
                .flatMap(entry -> entry.drawing().apply(result).stream())
                .toList();
    }

    /** One chart by its name, and no other drawn. */
    Optional<FinishedChart> find(String name, R result) {
        return entries.stream()
                .filter(entry -> entry.name().equals(name))
                .findFirst()
                .flatMap(entry -> entry.drawing().apply(result));
    }

    /** Every chart as a report holds it: with the numbers that it shows. */
    List<Chart> charts(R result, Function<R, Chart.Data> data) {
        return entries.stream()
                .flatMap(entry -> entry
                        .drawing()
                        .apply(result)
                        .map(figure -> new Chart(
                                figure.name(),
                                figure.title(),
                                figure.altText(),
                                data.apply(entry.part().apply(result))))
                        .stream())
                .toList();
    }
}
