package org.caseload.chart;

import java.util.List;
import java.util.Optional;
import org.caseload.chart.drawing.EndLabel;
import org.caseload.chart.drawing.FinishedChart;
import org.caseload.chart.drawing.LinePattern;
import org.caseload.chart.drawing.Palette;
import org.caseload.chart.drawing.Panel;
import org.caseload.chart.drawing.Range;
import org.caseload.chart.drawing.TimePlot;
import org.caseload.chart.drawing.ValueAxis;
import org.caseload.finding.RunTitles;
import org.caseload.result.Origin;
import org.caseload.result.RunResult;
import org.caseload.result.TargetStatement;
import org.caseload.result.TimeToTarget;
import org.caseload.result.TimeToTarget.ReachedBy;
import org.caseload.words.EnglishDate;
import org.caseload.words.Numbers;
import org.caseload.words.Phrases;
import org.caseload.words.RunCount;

/** The probability of having reached the target by each date, with its 95 % interval, by one rule on every date and in the label. */
public final class TargetProbabilityChart {
    private static final String NAME = "target-probability";

    private final Origin origin;
    private final TargetStatement target;
    private final TimeToTarget time;
    private final ReachedBy last;

    private TargetProbabilityChart(Origin origin, TargetStatement target, TimeToTarget time) {
        this.origin = origin;
        this.target = target;
        this.time = time;
        this.last = time.reachedBy().get(time.reachedBy().size() - 1);
    }

    /**
     * Draws the chart.
     *
     * @param result the result
     * @return the figure, or empty when the scenario asks about no target
     */
    public static Optional<FinishedChart> of(RunResult result) {
        return result.timeToTarget()
                .filter(time -> !time.reachedBy().isEmpty())
                .map(time -> new TargetProbabilityChart(
                                result.origin(), result.target().orElseThrow(), time)
                        .figure());
    }

    private FinishedChart figure() {
        String subject = "Chance of having " + goal() + "; shaded: its 95 % interval on each date";
        TimePlot plot = new TimePlot(origin, subject, ValueAxis.ofShares(), labels(), List.of(), this::marks);
        return new FinishedChart(
                origin, NAME, new RunTitles(origin).target(target, time), altText(), plot.height(), plot::draw);
    }

    /** Such as "come down to 15 cases per worker for 4 weeks (locality team)". */
    private String goal() {
        int days = target.sustainedForDays();
        String held = days == 0 ? "" : " for " + Phrases.days(days);
        String where = Phrases.teams(target.measure().teams());
        return "come down to " + Numbers.shortNumber(target.atMost(), 4) + " "
                + target.measure().unit() + held + where;
    }

    private void marks(Panel panel) {
        List<ReachedBy> all = time.reachedBy();
        List<ReachedBy> from = sinceTheFirst(all);
        double[] days = days(from);
        double[] lows = from.stream().mapToDouble(ReachedBy::low).toArray();
        double[] highs = from.stream().mapToDouble(ReachedBy::high).toArray();
        if (!from.isEmpty()) {
            panel.band(days, lows, highs, Palette.LIGHT_BLUE);
            panel.line(days, lows, Palette.MID_BLUE, LinePattern.SOLID.wide(0.7));
            panel.line(days, highs, Palette.MID_BLUE, LinePattern.SOLID.wide(0.7));
        }
        panel.line(
                days(all),
                all.stream().mapToDouble(ReachedBy::probability).toArray(),
                Palette.DARK_BLUE,
                LinePattern.SOLID.wide(2.4));
        time.reachedBy().forEach(by -> panel.tell(by.date(), told(by)));
    }

    /** From the first date by which any run has reached the target on: before it there is no curve to have a band. */
    static List<ReachedBy> sinceTheFirst(List<ReachedBy> all) {
        return all.stream().filter(by -> by.probability() > 0).toList();
    }

    static double[] days(List<ReachedBy> by) {
        return by.stream().mapToDouble(reached -> Range.day(reached.date())).toArray();
    }

    /** A share of runs with its interval, for whoever points there. */
    static String told(ReachedBy by) {
        return Numbers.share(by.probability()) + " of runs (95 % interval " + Numbers.shareInterval(by.low(), by.high())
                + ")";
    }

    private List<EndLabel> labels() {
        return List.of(EndLabel.of(
                Range.day(last.date()),
                last.probability(),
                Numbers.share(last.probability()) + " of runs",
                "95 % interval:",
                interval()));
    }

    private String interval() {
        return Numbers.shareInterval(time.reachedLow(), time.reachedHigh());
    }

    private String altText() {
        String median = time.medianDays().isPresent()
                ? " Half of the runs had done so by "
                        + EnglishDate.day(origin.startDate()
                                .plusDays((long) Math.ceil(time.medianDays().getAsDouble())))
                        + "."
                : " Fewer than half of the runs do so.";
        return "Line chart of the chance of having " + goal() + ", by date. By "
                + EnglishDate.day(last.date()) + " the chance is " + Numbers.share(last.probability())
                + " (95 % interval " + interval() + ", " + RunCount.counted(time.n()) + ")." + median;
    }
}
