package org.caseload.chart;

import java.util.Optional;
import org.caseload.chart.drawing.FinishedChart;
import org.caseload.report.Chart;

/** A chart of a report, drawn anew from its numbers. */
public final class DrawnChart {
    /** Points of 1/72 inch: higher than the chart of any comparison, and a picture that the memory holds. */
    private static final double HIGHEST = 3_000;

    /** More dates of a plan than these cannot be told apart, and take long to part. */
    private static final int MOST_EVENTS = 1_000;

    private DrawnChart() {}

    /**
     * Draws it.
     *
     * @throws IllegalArgumentException when the numbers make no such chart, or one that no page holds
     */
    public static FinishedChart of(Chart chart) {
        FinishedChart figure = (chart.data() instanceof Chart.OfLengths lengths
                        ? Optional.of(LengthCurveChart.of(chart, lengths.part()))
                        : find(chart.name(), chart.data()))
                .orElseThrow(() -> new IllegalArgumentException("its numbers make no such chart"));
        if (figure.heightInPoints() > HIGHEST) {
            throw new IllegalArgumentException("one of its charts is higher than any page");
        }
        return figure;
    }

    private static Optional<FinishedChart> find(String name, Chart.Data data) {
        if (data instanceof Chart.OfRun run) {
            if (run.part().events().size() > MOST_EVENTS) {
                throw new IllegalArgumentException("one of its charts marks more dates than can be told apart");
            }
            return ChartFolder.find(name, run.part());
        }
        if (data instanceof Chart.OfPlans plans) {
            return FrontierChart.of(plans.part());
        }
        return data instanceof Chart.OfComparison comparison
                ? ComparisonCharts.find(name, comparison.part())
                : SensitivityCharts.find(name, ((Chart.OfSensitivity) data).part());
    }
}
