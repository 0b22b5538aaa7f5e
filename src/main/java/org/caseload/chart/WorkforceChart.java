package org.caseload.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.caseload.chart.drawing.FinishedChart;
import org.caseload.chart.drawing.LinePattern;
import org.caseload.chart.drawing.Palette;
import org.caseload.chart.drawing.Panel;
import org.caseload.chart.drawing.SmallMultiples;
import org.caseload.chart.drawing.ValueAxis;
import org.caseload.chart.drawing.WeeklyReadings;
import org.caseload.finding.RunTitles;
import org.caseload.result.MeasureSeries;
import org.caseload.result.Measures;
import org.caseload.result.Observation;
import org.caseload.result.RunResult;
import org.caseload.words.Numbers;
import org.caseload.words.Phrases;
import org.caseload.words.RunCount;

/**
 * The workforce over time in full-time equivalents, a small chart for each of its parts: the median with the band that holds eight runs
 * in ten. Shows the target's teams where the result has them, otherwise the whole department.
 */
public final class WorkforceChart {
    private static final String NAME = "workforce";

    private final RunResult result;
    private final List<Line> lines;

    private WorkforceChart(RunResult result, List<Line> lines) {
        this.result = result;
        this.lines = lines;
    }

    /** The parts of the workforce, a small chart each. */
    private enum Part {
        IN_POST(Measures.IN_POST, "in post"),
        ESTABLISHED(Measures.ESTABLISHED, "past induction"),
        NEWLY_QUALIFIED(Measures.NEWLY_QUALIFIED, "newly qualified"),
        AGENCY(Measures.AGENCY, "agency"),
        VACANCIES(Measures.VACANCIES, "vacant posts");

        private final Measures measure;
        private final String label;

        Part(Measures measure, String label) {
            this.measure = measure;
            this.label = label;
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
        SmallMultiples multiples = new SmallMultiples(
                subject() + "; lines: medians, shaded: 8 runs in 10",
                ValueAxis.showing(values),
                result.origin(),
                lines.stream().map(WorkforceChart::title).toList(),
                this::marks);
        return new FinishedChart(
                result.origin(),
                NAME,
                new RunTitles(result.origin()).course(series()),
                altText(),
                multiples.height(),
                multiples::draw);
    }

    /** The series that the title speaks of: the first that is shown. */
    private MeasureSeries series() {
        return find(result, lines.get(0).part(), lines.get(0).readings().name().team())
                .orElseThrow();
    }

    private static String title(Line line) {
        return Phrases.capital(line.part().label) + ": "
                + line.readings()
                        .findLast()
                        .map(last -> Numbers.number(last.p50(), 0))
                        .orElse("nobody");
    }

    private String subject() {
        return "Social workers and vacancies, full-time equivalent"
                + Phrases.teams(lines.get(0).readings().name().teams());
    }

    private void marks(int place, Panel panel) {
        WeeklyReadings readings = lines.get(place).readings();
        panel.band(
                readings.days(),
                readings.values(Observation::p10),
                readings.values(Observation::p90),
                Palette.PALE_BLUE);
        panel.line(readings.days(), readings.values(Observation::p50), Palette.DARK_BLUE, LinePattern.SOLID.wide(2));
        readings.tell(panel, "median ");
    }

    private String altText() {
        StringBuilder text = new StringBuilder("Small line charts of " + Phrases.inSentence(subject()) + ". Medians of "
                + RunCount.counted(result.origin().replications()) + ".");
        for (Line line : lines) {
            String label = line.part().label;
            text.append(' ').append(Phrases.capital(label));
            text.append(": ").append(line.readings().course()).append('.');
        }
        return text.toString();
    }
}
