package org.caseload.chart;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.caseload.chart.drawing.EndLabel;
import org.caseload.chart.drawing.FinishedChart;
import org.caseload.chart.drawing.LinePattern;
import org.caseload.chart.drawing.Palette;
import org.caseload.chart.drawing.Panel;
import org.caseload.chart.drawing.Range;
import org.caseload.chart.drawing.TimePlot;
import org.caseload.chart.drawing.ValueAxis;
import org.caseload.chart.drawing.WeeklyReadings;
import org.caseload.result.MeasureSeries;
import org.caseload.result.Measures;
import org.caseload.result.Observation;
import org.caseload.result.RunResult;
import org.caseload.words.Phrases;
import org.caseload.words.RunCount;

/**
 * Established workers, newly qualified workers and vacancies over time, in full-time equivalents: the median of each
 * with the band that holds eight runs in ten. Shows the target's teams where the result has them, otherwise the whole
 * department.
 */
public final class WorkforceChart {
    private static final String NAME = "workforce";

    private final RunResult result;
    private final List<Line> lines;

    private WorkforceChart(RunResult result, List<Line> lines) {
        this.result = result;
        this.lines = lines;
    }

    /** How each part of the workforce is drawn. */
    private enum Part {
        ESTABLISHED(Measures.ESTABLISHED, "established", Palette.DARK_BLUE, LinePattern.SOLID),
        NEWLY_QUALIFIED(Measures.NEWLY_QUALIFIED, "newly qualified", Palette.TURQUOISE, LinePattern.DASHED),
        VACANCIES(Measures.VACANCIES, "vacancies", Palette.DARK_PINK, LinePattern.DOTTED);

        private final Measures measure;
        private final String label;
        private final Color colour;
        private final LinePattern pattern;

        Part(Measures measure, String label, Color colour, LinePattern pattern) {
            this.measure = measure;
            this.label = label;
            this.colour = colour;
            this.pattern = pattern;
        }
    }

    /** One part with its readings. */
    private record Line(Part part, WeeklyReadings readings) {}

    /**
     * Draws the chart.
     *
     * @param result the result
     * @return the figure, or empty when the result says nothing of the workforce
     */
    public static Optional<FinishedChart> of(RunResult result) {
        String team = result.target().map(target -> target.measure().team()).orElse("");
        List<Line> lines = lines(result, team);
        if (lines.isEmpty()) {
            lines = lines(result, "");
        }
        return lines.isEmpty() ? Optional.empty() : Optional.of(new WorkforceChart(result, lines).figure());
    }

    private static List<Line> lines(RunResult result, String team) {
        return Stream.of(Part.values())
                .flatMap(part -> find(result, part, team).map(WeeklyReadings::of).map(r -> new Line(part, r)).stream())
                .filter(line -> line.readings().anyDefined())
                .toList();
    }

    private static Optional<MeasureSeries> find(RunResult result, Part part, String team) {
        return result.series().stream()
                .filter(series -> series.name().id().equals(part.measure.id())
                        && series.name().team().equals(team))
                .findFirst();
    }

    private FinishedChart figure() {
        List<Double> values = new ArrayList<>(List.of(0.0));
        lines.forEach(line -> values.addAll(line.readings().extremes()));
        TimePlot plot = new TimePlot(
                result.origin(),
                subject() + "; shaded: 8 runs in 10",
                ValueAxis.showing(values),
                labels(),
                result.events(),
                this::marks);
        return new FinishedChart(NAME, subject() + " over time", altText(), plot.height(), plot::draw);
    }

    private String subject() {
        return "Social workers and vacancies, full-time equivalent"
                + Phrases.teams(lines.get(0).readings().name().teams());
    }

    private void marks(Panel panel) {
        for (Line line : lines) {
            WeeklyReadings readings = line.readings();
            panel.band(
                    readings.days(),
                    readings.values(Observation::p10),
                    readings.values(Observation::p90),
                    Palette.tint(line.part().colour, 0.2));
        }
        for (Line line : lines) {
            Part part = line.part();
            panel.line(
                    line.readings().days(),
                    line.readings().values(Observation::p50),
                    part.colour,
                    part.pattern.wide(2.2));
            line.readings().tell(panel, part.label + " ");
        }
    }

    private List<EndLabel> labels() {
        return lines.stream().map(WorkforceChart::label).toList();
    }

    private static EndLabel label(Line line) {
        Observation last = line.readings().findLast().orElseThrow();
        String value = line.readings().printLast();
        return EndLabel.of(Range.day(last.date()), last.p50(), line.part().label + " " + value);
    }

    private String altText() {
        StringBuilder text = new StringBuilder("Line chart of " + Phrases.inSentence(subject()) + ". Medians of "
                + RunCount.counted(result.origin().replications()) + ".");
        for (Line line : lines) {
            String label = line.part().label;
            text.append(' ').append(Phrases.capital(label));
            text.append(": ").append(line.readings().course()).append('.');
        }
        return text.toString();
    }
}
