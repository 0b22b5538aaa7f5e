package org.caseload.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.caseload.chart.drawing.EndLabel;
import org.caseload.chart.drawing.FinishedChart;
import org.caseload.chart.drawing.LinePattern;
import org.caseload.chart.drawing.MeasureTitle;
import org.caseload.chart.drawing.Palette;
import org.caseload.chart.drawing.Panel;
import org.caseload.chart.drawing.Range;
import org.caseload.chart.drawing.TimePlot;
import org.caseload.chart.drawing.ValueAxis;
import org.caseload.chart.drawing.WeeklyReadings;
import org.caseload.finding.RunTitles;
import org.caseload.quantity.StatedDecimals;
import org.caseload.result.MeasureSeries;
import org.caseload.result.Measures;
import org.caseload.result.Observation;
import org.caseload.result.PlannedEvent;
import org.caseload.result.RunResult;
import org.caseload.result.TargetStatement;
import org.caseload.words.EnglishDate;
import org.caseload.words.Numbers;
import org.caseload.words.Phrases;
import org.caseload.words.RunCount;

/**
 * Caseload over time as a fan: the median, the band that holds half of the runs and the band that holds eight in ten,
 * with the target and the dates of the plan. Shows the target's measure, or the first caseload when there is no target.
 */
public final class CaseloadChart {
    private static final String NAME = "caseload";

    /** More markers than this are counted in the text alternative, not listed. */
    private static final int FEW = 3;

    private final RunResult result;
    private final WeeklyReadings readings;
    private final Observation last;
    private final Optional<TargetStatement> target;

    private CaseloadChart(RunResult result, WeeklyReadings readings) {
        this.result = result;
        this.readings = readings;
        this.last = readings.findLast().orElseThrow();
        this.target = result.target()
                .filter(t -> t.measure().key().equals(readings.name().key()));
    }

    /**
     * Draws the chart.
     *
     * @param result the result
     * @return the figure, or empty when the result holds no caseload that is ever defined
     */
    public static Optional<FinishedChart> of(RunResult result) {
        return findSeries(result)
                .map(WeeklyReadings::of)
                .filter(WeeklyReadings::anyDefined)
                .map(readings -> new CaseloadChart(result, readings).figure());
    }

    /** The series that it shows. */
    static Optional<MeasureSeries> findSeries(RunResult result) {
        return result.target()
                .flatMap(target -> result.findSeries(target.measure().key()))
                .or(() -> result.series().stream()
                        .filter(series -> Measures.isOfCaseloads(series.name().id()))
                        .findFirst());
    }

    private FinishedChart figure() {
        TimePlot plot = new TimePlot(
                result.origin(), MeasureTitle.of(readings.name()), axis(), labels(), result.events(), this::marks);
        String title = new RunTitles(result.origin()).course(findSeries(result).orElseThrow());
        return new FinishedChart(result.origin(), NAME, title, altText(), plot.height(), plot::draw);
    }

    private ValueAxis axis() {
        List<Double> values = new ArrayList<>(readings.extremes());
        target.ifPresent(t -> values.add(t.atMost()));
        return ValueAxis.showing(values);
    }

    private void marks(Panel panel) {
        double[] days = readings.days();
        panel.band(days, readings.values(Observation::p10), readings.values(Observation::p90), Palette.PALE_BLUE);
        panel.band(days, readings.values(Observation::p25), readings.values(Observation::p75), Palette.LIGHT_BLUE);
        panel.line(days, readings.values(Observation::p10), Palette.MID_BLUE, LinePattern.SOLID.wide(0.7));
        panel.line(days, readings.values(Observation::p90), Palette.MID_BLUE, LinePattern.SOLID.wide(0.7));
        target.ifPresent(t -> panel.level(t.atMost(), Palette.DARK_PINK, LinePattern.DASHED.wide(1.8)));
        panel.line(days, readings.values(Observation::p50), Palette.DARK_BLUE, LinePattern.SOLID.wide(2.4));
        readings.tell(panel, "median ");
    }

    private List<EndLabel> labels() {
        double at = Range.day(last.date());
        List<EndLabel> labels = new ArrayList<>();
        labels.add(EndLabel.of(at, (last.p75() + last.p90()) / 2, "8 runs in 10"));
        labels.add(EndLabel.of(at, (last.p50() + last.p75()) / 2, "half of runs"));
        labels.add(EndLabel.of(at, last.p50(), "median " + readings.printLast()));
        target.ifPresent(t -> labels.add(
                EndLabel.of(Range.day(result.origin().endDate()), t.atMost(), "target " + printedTarget(t))));
        return labels;
    }

    private static String printedTarget(TargetStatement target) {
        return Numbers.shortNumber(target.atMost(), 4);
    }

    private String altText() {
        StringBuilder text = new StringBuilder("Fan chart of " + Phrases.inSentence(MeasureTitle.of(readings.name())));
        text.append(". The median of ")
                .append(RunCount.counted(result.origin().replications()))
                .append(' ');
        text.append(readings.course())
                .append(readings.isAlwaysDefined() ? ", when" : "; on " + EnglishDate.day(last.date()))
                .append(" 8 runs in 10 lie between ");
        text.append(readings.print(last.p10())).append(" and ").append(readings.print(last.p90()));
        text.append(" and half of runs between ")
                .append(readings.print(last.p25()))
                .append(" and ");
        text.append(readings.print(last.p75())).append('.');
        target.ifPresent(t -> text.append(" The target is ")
                .append(printedTarget(t))
                .append(readings.endsDefined() ? "; the median ends " : "; the median is last ")
                .append(StatedDecimals.isAtMost(last.p50(), t.atMost()) ? "at or below it." : "above it."));
        return text.append(marked()).toString();
    }

    /** What the plan's markers say, if there are few. */
    private String marked() {
        Range dates = Range.between(result.origin().startDate(), result.origin().endDate());
        List<PlannedEvent> shown = result.events().stream()
                .filter(event -> dates.contains(Range.day(event.date())))
                .toList();
        if (shown.size() > FEW) {
            return " " + shown.size() + " dates of the plan are marked.";
        }
        return shown.stream()
                .map(event -> " Marked: " + event.label() + ", " + EnglishDate.day(event.date()) + ".")
                .collect(Collectors.joining());
    }
}
