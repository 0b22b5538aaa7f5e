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
import org.caseload.chart.drawing.Wording;
import org.caseload.result.Origin;
import org.caseload.result.RunResult;
import org.caseload.result.TargetStatement;
import org.caseload.result.TimeToTarget;
import org.caseload.result.TimeToTarget.ReachedBy;

/** The probability of having reached the target by each date, with its 95 % Wilson band. */
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
        String subject = "Chance of having " + goal();
        TimePlot plot = new TimePlot(origin, subject, ValueAxis.ofShares(), labels(), List.of(), this::marks);
        return new FinishedChart(NAME, subject + ", by date", altText(), plot.height(), plot::draw);
    }

    /** Such as "come down to 15 cases per worker for 4 weeks (locality team)". */
    private String goal() {
        int days = target.sustainedForDays();
        String held = days == 0 ? "" : " for " + Wording.days(days);
        String where = Wording.where(target.measure().teams());
        return "come down to " + Wording.shortNumber(target.atMost(), 4) + " "
                + target.measure().unit() + held + where;
    }

    private void marks(Panel panel) {
        double[] days = time.reachedBy().stream()
                .mapToDouble(by -> Range.day(by.date()))
                .toArray();
        double[] lows = time.reachedBy().stream().mapToDouble(ReachedBy::low).toArray();
        double[] highs = time.reachedBy().stream().mapToDouble(ReachedBy::high).toArray();
        double[] shares =
                time.reachedBy().stream().mapToDouble(ReachedBy::probability).toArray();
        panel.band(days, lows, highs, Palette.LIGHT_BLUE);
        panel.line(days, lows, Palette.MID_BLUE, LinePattern.SOLID.wide(0.7));
        panel.line(days, highs, Palette.MID_BLUE, LinePattern.SOLID.wide(0.7));
        panel.line(days, shares, Palette.DARK_BLUE, LinePattern.SOLID.wide(2.4));
        time.reachedBy().forEach(by -> panel.tell(by.date(), told(by)));
    }

    /** A share of runs with its interval, for whoever points there. */
    static String told(ReachedBy by) {
        return Wording.percent(by.probability()) + " of runs (95\u00a0% interval " + Wording.wholePercent(by.low())
                + " to " + Wording.wholePercent(by.high()) + "\u00a0%)";
    }

    private List<EndLabel> labels() {
        return List.of(EndLabel.of(
                Range.day(last.date()),
                last.probability(),
                Wording.percent(last.probability()) + " of runs",
                "95\u00a0% interval:",
                interval()));
    }

    private String interval() {
        return Wording.wholePercent(last.low()) + " to " + Wording.wholePercent(last.high()) + "\u00a0%";
    }

    private String altText() {
        String median = time.medianDays().isPresent()
                ? " Half of the runs had done so by "
                        + Wording.date(origin.startDate()
                                .plusDays((long) Math.ceil(time.medianDays().getAsDouble())))
                        + "."
                : " Fewer than half of the runs do so.";
        return "Line chart of the chance of having " + goal() + ", by date. By "
                + Wording.date(last.date()) + " the chance is " + Wording.percent(last.probability())
                + " (95\u00a0% interval " + interval() + ", " + Wording.runs(time.n()) + ")." + median;
    }
}
