package org.caseload.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.caseload.chart.drawing.EndLabel;
import org.caseload.chart.drawing.FinishedChart;
import org.caseload.chart.drawing.LinePattern;
import org.caseload.chart.drawing.Palette;
import org.caseload.chart.drawing.Panel;
import org.caseload.chart.drawing.Range;
import org.caseload.chart.drawing.SmallMultiples;
import org.caseload.chart.drawing.TimePlot;
import org.caseload.chart.drawing.ValueAxis;
import org.caseload.finding.ComparisonTitles;
import org.caseload.result.TargetStatement;
import org.caseload.result.TimeToTarget;
import org.caseload.result.TimeToTarget.ReachedBy;
import org.caseload.result.comparison.ComparisonResult;
import org.caseload.result.comparison.StrategyOutcome;
import org.caseload.words.EnglishDate;
import org.caseload.words.Numbers;
import org.caseload.words.Phrases;
import org.caseload.words.RunCount;

/**
 * The probability of having reached the target by each date, under each strategy; with more than a few, one small chart each,
 * the base in grey in all of them.
 */
public final class TargetByStrategyChart {
    private static final String NAME = "target-by-strategy";
    private static final int MOST_TOGETHER = 4;

    private final ComparisonResult result;
    private final TargetStatement target;
    private final List<TimeToTarget> times;

    private TargetByStrategyChart(ComparisonResult result, TargetStatement target, List<TimeToTarget> times) {
        this.result = result;
        this.target = target;
        this.times = times;
    }

    /**
     * Draws the chart.
     *
     * @param result the comparison
     * @return the figure, or empty when no target is asked about, or no run reaches it with any strategy
     */
    public static Optional<FinishedChart> of(ComparisonResult result) {
        List<TimeToTarget> times = result.strategies().stream()
                .map(StrategyOutcome::timeToTarget)
                .flatMap(Optional::stream)
                .filter(time -> !time.reachedBy().isEmpty())
                .toList();
        return result.target()
                .filter(target -> times.size() == result.strategies().size())
                .filter(target -> times.stream().anyMatch(time -> time.reached() > 0))
                .map(target -> new TargetByStrategyChart(result, target, times).figure());
    }

    private FinishedChart figure() {
        String subject = "Share of runs that have reached " + Numbers.shortNumber(target.atMost(), 4) + " "
                + target.measure().unit() + Phrases.teams(target.measure().teams());
        String title = new ComparisonTitles(result).reached();
        if (times.size() <= MOST_TOGETHER) {
            TimePlot plot =
                    new TimePlot(result.origin(), subject, ValueAxis.ofShares(), labels(), List.of(), this::marks);
            return new FinishedChart(result.origin(), NAME, title, altText(subject), plot.height(), plot::draw);
        }
        List<Integer> shown = IntStream.range(1, times.size())
                .filter(s -> times.get(s).reached() > 0)
                .boxed()
                .toList();
        if (shown.isEmpty()) {
            shown = List.of(1);
        }
        List<Integer> places = shown;
        List<String> titles = new ArrayList<>();
        for (int s : places) {
            titles.add(StrategyNames.of(result, s) + ": "
                    + Numbers.share(times.get(s).reachedShare()));
        }
        SmallMultiples multiples = new SmallMultiples(
                subject + "; grey: the base, " + Numbers.share(times.get(0).reachedShare())
                        + (places.size() < times.size() - 1
                                ? "; options that no run reaches it with are left out"
                                : ""),
                ValueAxis.ofShares(),
                result.origin(),
                titles,
                (place, panel) -> {
                    band(panel, places.get(place), Palette.PALE_BLUE);
                    line(panel, 0, 1.4);
                    line(panel, places.get(place), 2);
                });
        return new FinishedChart(result.origin(), NAME, title, altText(subject), multiples.height(), multiples::draw);
    }

    private void marks(Panel panel) {
        for (int s = 0; s < times.size(); s++) {
            band(panel, s, Palette.tint(StrategyLine.of(s).colour(), 0.15));
        }
        for (int s = 0; s < times.size(); s++) {
            line(panel, s, 2.2);
        }
    }

    private void band(Panel panel, int s, java.awt.Color fill) {
        List<ReachedBy> by = TargetProbabilityChart.sinceTheFirst(times.get(s).reachedBy());
        if (!by.isEmpty()) {
            panel.band(
                    TargetProbabilityChart.days(by),
                    by.stream().mapToDouble(ReachedBy::low).toArray(),
                    by.stream().mapToDouble(ReachedBy::high).toArray(),
                    fill);
        }
    }

    private void line(Panel panel, int s, double width) {
        List<ReachedBy> by = times.get(s).reachedBy();
        StrategyLine look = times.size() > MOST_TOGETHER && s > 0
                ? new StrategyLine(Palette.DARK_BLUE, LinePattern.SOLID)
                : StrategyLine.of(s);
        panel.line(
                TargetProbabilityChart.days(by),
                by.stream().mapToDouble(ReachedBy::probability).toArray(),
                look.colour(),
                look.pattern().wide(width));
        by.forEach(reached ->
                panel.tell(reached.date(), StrategyNames.of(result, s) + ": " + TargetProbabilityChart.told(reached)));
    }

    private List<EndLabel> labels() {
        List<EndLabel> labels = new ArrayList<>();
        for (int s = 0; s < times.size(); s++) {
            List<ReachedBy> by = times.get(s).reachedBy();
            ReachedBy last = by.get(by.size() - 1);
            labels.add(EndLabel.of(
                    Range.day(last.date()),
                    last.probability(),
                    StrategyNames.of(result, s) + " " + Numbers.share(last.probability())));
        }
        return labels;
    }

    private String altText(String subject) {
        StringBuilder text = new StringBuilder("Line chart, by date: " + Phrases.inSentence(subject) + ". By "
                + EnglishDate.day(result.origin().endDate()) + ", over "
                + RunCount.counted(result.origin().replications()) + " of each strategy:");
        for (int s = 0; s < times.size(); s++) {
            TimeToTarget time = times.get(s);
            text.append(s == 0 ? " " : "; ")
                    .append(StrategyNames.of(result, s))
                    .append(' ')
                    .append(Numbers.share(time.reachedShare()))
                    .append(" (95 % interval ")
                    .append(Numbers.shareInterval(time.reachedLow(), time.reachedHigh()))
                    .append(')');
        }
        return text.append('.').toString();
    }
}
