package org.caseload.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.caseload.chart.drawing.EndLabel;
import org.caseload.chart.drawing.FinishedChart;
import org.caseload.chart.drawing.LinePattern;
import org.caseload.chart.drawing.MeasureTitle;
import org.caseload.chart.drawing.Palette;
import org.caseload.chart.drawing.Panel;
import org.caseload.chart.drawing.Range;
import org.caseload.chart.drawing.SmallMultiples;
import org.caseload.chart.drawing.TimePlot;
import org.caseload.chart.drawing.ValueAxis;
import org.caseload.chart.drawing.WeeklyReadings;
import org.caseload.finding.ComparisonTitles;
import org.caseload.result.Observation;
import org.caseload.result.comparison.ComparisonResult;
import org.caseload.result.comparison.StrategyOutcome;
import org.caseload.words.Numbers;
import org.caseload.words.Phrases;
import org.caseload.words.RunCount;

/**
 * The caseload under each strategy: medians of up to four lines with the bands that hold eight runs in ten; with more
 * strategies one small chart each, the base in grey in all of them.
 */
public final class StrategyCaseloadsChart {
    private static final String NAME = "caseload-by-strategy";
    private static final int MOST_TOGETHER = 4;

    private final ComparisonResult result;
    private final List<WeeklyReadings> paths;

    private StrategyCaseloadsChart(ComparisonResult result, List<WeeklyReadings> paths) {
        this.result = result;
        this.paths = paths;
    }

    /**
     * Draws the chart.
     *
     * @param result the comparison
     * @return the figure, or empty when the measure is never defined under any strategy
     */
    public static Optional<FinishedChart> of(ComparisonResult result) {
        List<WeeklyReadings> paths = result.strategies().stream()
                .map(StrategyOutcome::path)
                .map(WeeklyReadings::of)
                .toList();
        return paths.stream().anyMatch(WeeklyReadings::anyDefined)
                ? Optional.of(new StrategyCaseloadsChart(result, paths).figure())
                : Optional.empty();
    }

    private FinishedChart figure() {
        String title = new ComparisonTitles(result).lowest();
        String subject = MeasureTitle.of(result.measure()) + "; lines: medians, shaded: 8 runs in 10";
        if (paths.size() <= MOST_TOGETHER) {
            TimePlot plot = new TimePlot(result.origin(), subject, axis(), labels(), List.of(), this::marks);
            return new FinishedChart(result.origin(), NAME, title, altText(), plot.height(), plot::draw);
        }
        SmallMultiples multiples =
                new SmallMultiples(subject + "; grey: the base", axis(), result.origin(), titles(), this::marksOf);
        return new FinishedChart(result.origin(), NAME, title, altText(), multiples.height(), multiples::draw);
    }

    private ValueAxis axis() {
        List<Double> values = new ArrayList<>();
        paths.forEach(path -> values.addAll(path.extremes()));
        result.target().ifPresent(target -> values.add(target.atMost()));
        return ValueAxis.showing(values);
    }

    private List<String> titles() {
        return IntStream.range(1, paths.size())
                .mapToObj(s -> StrategyNames.of(result, s))
                .toList();
    }

    private void marks(Panel panel) {
        for (int s = 0; s < paths.size(); s++) {
            band(panel, s);
        }
        target(panel);
        for (int s = 0; s < paths.size(); s++) {
            line(panel, s, 2.2);
            paths.get(s).tell(panel, StrategyNames.of(result, s) + " ");
        }
    }

    /** One small chart: the base, and the strategy with this place among those that are not the base. */
    private void marksOf(int place, Panel panel) {
        band(panel, place + 1);
        target(panel);
        line(panel, 0, 1.4);
        WeeklyReadings path = paths.get(place + 1);
        panel.line(path.days(), path.values(Observation::p50), Palette.DARK_BLUE, LinePattern.SOLID.wide(2));
        path.tell(panel, StrategyNames.of(result, place + 1) + " ");
        paths.get(0).tell(panel, StrategyNames.of(result, 0) + " ");
    }

    private void band(Panel panel, int s) {
        WeeklyReadings path = paths.get(s);
        boolean together = paths.size() <= MOST_TOGETHER;
        panel.band(
                path.days(),
                path.values(Observation::p10),
                path.values(Observation::p90),
                together ? Palette.tint(StrategyLine.of(s).colour(), 0.15) : Palette.PALE_BLUE);
    }

    private void target(Panel panel) {
        result.target().ifPresent(target -> panel.level(target.atMost(), Palette.TEXT, LinePattern.DOTTED.wide(1.4)));
    }

    private void line(Panel panel, int s, double width) {
        WeeklyReadings path = paths.get(s);
        StrategyLine look = StrategyLine.of(s);
        panel.line(
                path.days(),
                path.values(Observation::p50),
                look.colour(),
                look.pattern().wide(width));
    }

    private List<EndLabel> labels() {
        List<EndLabel> labels = new ArrayList<>();
        for (int s = 0; s < paths.size(); s++) {
            WeeklyReadings path = paths.get(s);
            String name = StrategyNames.of(result, s);
            path.findLast()
                    .ifPresent(last ->
                            labels.add(EndLabel.of(Range.day(last.date()), last.p50(), name + " " + path.printLast())));
        }
        result.target()
                .ifPresent(target -> labels.add(EndLabel.of(
                        Range.day(result.origin().endDate()),
                        target.atMost(),
                        "target " + Numbers.shortNumber(target.atMost(), 4))));
        return labels;
    }

    private String altText() {
        StringBuilder text = new StringBuilder("Line chart of "
                + Phrases.inSentence(MeasureTitle.of(result.measure())) + ". Medians of "
                + RunCount.counted(result.origin().replications()) + " of each strategy.");
        for (int s = 0; s < paths.size(); s++) {
            String name = StrategyNames.of(result, s);
            text.append(' ').append(Phrases.capital(name));
            text.append(": ").append(paths.get(s).course()).append('.');
        }
        return text.toString();
    }
}
