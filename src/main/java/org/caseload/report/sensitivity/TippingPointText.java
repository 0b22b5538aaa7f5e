package org.caseload.report.sensitivity;

import java.util.ArrayList;
import java.util.List;
import org.caseload.report.chapter.IgnoranceText;
import org.caseload.report.terminal.TextTable;
import org.caseload.result.comparison.Estimate;
import org.caseload.result.sensitivity.TippingPoint;
import org.caseload.words.Numbers;
import org.caseload.words.StatedLevel;

/** At which strength of feedback caseloads spiral, in plain words and a table. */
final class TippingPointText {
    private final TippingPoint point;
    private final int decimals;

    TippingPointText(TippingPoint point, int decimals) {
        this.point = point;
        this.decimals = decimals;
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        IgnoranceText.tied(finding(), lines);
        lines.add("");
        TextTable table = new TextTable("rrrrrrrr");
        table.row(List.of(
                "Feedback", "change", "95 % interval", "slope", "95 % interval", "spiral", "95 % interval", "stopped"));
        point.strengths().forEach(strength -> table.row(row(strength)));
        lines.addAll(table.lines());
        lines.add("");
        IgnoranceText.tied(
                "Feedback: times the stated strength of all effects of load. Change: of cases per worker from the start to the horizon."
                        + " Slope: a month, over the last half year. Spiral: runs that end above their start and still rise, or whose"
                        + " open cases ran away (stopped). All strengths meet the same luck; what the balance solved at"
                        + " the stated one is kept; work never slows by more than sharing a worker's time.",
                lines);
        lines.add("");
        return lines;
    }

    private String finding() {
        String tipping = "Tipping point: ";
        String most =
                written(point.strengths().get(point.strengths().size() - 1).times());
        if (point.holds().isPresent() && point.spirals().isPresent()) {
            return tipping + "the plan holds up to " + written(point.holds().getAsDouble())
                    + " times the stated strength of feedback, where fewer than half of the runs spiral, and turns into a spiral from "
                    + written(point.spirals().getAsDouble())
                    + " times on, where more than half do (95 % intervals). It tips"
                    + " between the two.";
        }
        if (point.spirals().isPresent()) {
            return tipping + "from " + written(point.spirals().getAsDouble())
                    + " times the stated strength of feedback on more than half of the runs spiral; of no weaker one can it be said that"
                    + " fewer do (95 % intervals).";
        }
        if (point.holds().isPresent()) {
            boolean throughout = written(point.holds().getAsDouble()).equals(most);
            return tipping + "the plan holds up to " + written(point.holds().getAsDouble())
                    + " times the stated strength of feedback, where fewer than half of the runs spiral (95 % intervals); "
                    + (throughout
                            ? "no stronger one was tried."
                            : "beyond, up to " + most + " times, it cannot be told.");
        }
        return tipping + "of no strength of feedback up to " + most
                + " times the stated one can it be said whether more or fewer than half of the runs spiral.";
    }

    private List<String> row(TippingPoint.Strength strength) {
        return List.of(
                written(strength.times()),
                Numbers.number(strength.change().value(), decimals),
                interval(strength.change(), decimals),
                Numbers.number(strength.slope().value(), decimals),
                interval(strength.slope(), decimals),
                Numbers.share(strength.spirals().value()),
                Numbers.shareInterval(
                        strength.spirals().low(), strength.spirals().high()),
                Integer.toString(strength.stopped()));
    }

    private static String interval(Estimate estimate, int decimals) {
        return Numbers.interval(estimate.low(), estimate.high(), decimals);
    }

    private static String written(double times) {
        return StatedLevel.written(times);
    }
}
