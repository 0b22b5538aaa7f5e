package org.caseload.report.sensitivity;

import java.util.List;
import org.caseload.report.Cell;
import org.caseload.report.Table;
import org.caseload.report.Table.Column;
import org.caseload.result.comparison.Estimate;
import org.caseload.result.sensitivity.TippingPoint;
import org.caseload.words.Numbers;
import org.caseload.words.StatedLevel;

/** At which strength of feedback caseloads spiral, in plain words and a table. */
final class TippingPointAnswer {
    static final String LEGEND =
            "Feedback: times the stated strength of all effects of load. Change: of cases per worker from the start to the horizon."
                    + " Slope: a month, over the last half year. Spiral: runs that end above their start and still rise, or whose"
                    + " open cases ran away (stopped). All strengths meet the same luck; what the balance solved at"
                    + " the stated one is kept; work never slows by more than sharing a worker's time.";

    private final TippingPoint point;
    private final int decimals;

    TippingPointAnswer(TippingPoint point, int decimals) {
        this.point = point;
        this.decimals = decimals;
    }

    Table table() {
        return new Table(
                "tipping-point",
                "Strengths of feedback tried",
                List.of(
                        Column.numbers("Feedback"),
                        Column.numbers("change"),
                        Column.numbers("95 % interval"),
                        Column.numbers("slope"),
                        Column.numbers("95 % interval of the slope"),
                        Column.numbers("spiral"),
                        Column.numbers("95 % interval of the share"),
                        Column.numbers("stopped")),
                point.strengths().stream().map(this::row).toList(),
                List.of());
    }

    String finding() {
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

    private List<Cell> row(TippingPoint.Strength strength) {
        return List.of(
                Cell.words(written(strength.times())),
                Cell.number(strength.change().value(), decimals),
                Cell.words(interval(strength.change(), decimals)),
                Cell.number(strength.slope().value(), decimals),
                Cell.words(interval(strength.slope(), decimals)),
                Cell.share(strength.spirals().value()),
                Cell.words(Numbers.shareInterval(
                        strength.spirals().low(), strength.spirals().high())),
                Cell.number(strength.stopped(), 0));
    }

    private static String interval(Estimate estimate, int decimals) {
        return Numbers.interval(estimate.low(), estimate.high(), decimals);
    }

    private static String written(double times) {
        return StatedLevel.written(times);
    }
}
