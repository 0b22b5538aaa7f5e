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
                    + " Against the rest: how much more feedback adds in a month of the second half than all else does, as demand that"
                    + " grows. Against before: how much more it adds there than half of what it added in a month of the"
                    + " first half. Both against no feedback under the same luck; intervals of all strengths hold at once at"
                    + " 95 %. Spiral: both lie above 0, or open cases ran away (stopped) in most runs. What the"
                    + " balance solved at the stated strength is kept; work never slows by more than sharing a"
                    + " worker's time.";

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
                        Column.numbers("against the rest"),
                        Column.numbers("interval of that"),
                        Column.numbers("against before"),
                        Column.numbers("interval of it"),
                        Column.words("spiral"),
                        Column.numbers("stopped")),
                point.strengths().stream().map(this::row).toList(),
                List.of());
    }

    String finding() {
        String tipping = "Tipping point: ";
        String most = written(last());
        String seen = "what feedback adds to cases per worker outgrows all else and does not settle";
        if (point.holds().isPresent() && point.spirals().isPresent()) {
            return tipping + "no spiral is seen up to " + written(point.holds().getAsDouble())
                    + " times the stated strength of feedback, and one from "
                    + written(point.spirals().getAsDouble())
                    + " times on, where " + seen + ". It tips between the two.";
        }
        if (point.spirals().isPresent()) {
            return tipping + "a spiral at every strength of feedback tried, from "
                    + written(point.spirals().getAsDouble()) + " times the stated one on: " + seen + ".";
        }
        if (point.holds().isPresent() && point.holds().getAsDouble() < last()) {
            return tipping + "no spiral is seen up to " + written(point.holds().getAsDouble())
                    + " times the stated strength of feedback; beyond, up to " + most + " times, it cannot be told.";
        }
        return tipping + "no spiral at any strength of feedback up to " + most
                + " times the stated one: nowhere is it seen that " + seen + ".";
    }

    private double last() {
        return point.strengths().get(point.strengths().size() - 1).times();
    }

    private List<Cell> row(TippingPoint.Strength strength) {
        return List.of(
                Cell.words(written(strength.times())),
                Cell.number(strength.change().value(), decimals),
                Cell.words(interval(strength.change(), decimals)),
                Cell.number(strength.beyondDemand().value(), decimals),
                Cell.words(interval(strength.beyondDemand(), decimals)),
                Cell.number(strength.beyondBefore().value(), decimals),
                Cell.words(interval(strength.beyondBefore(), decimals)),
                Cell.words(strength.spirals() ? "yes" : "not seen"),
                Cell.number(strength.stopped(), 0));
    }

    private static String interval(Estimate estimate, int decimals) {
        return Numbers.interval(estimate.low(), estimate.high(), decimals);
    }

    private static String written(double times) {
        return StatedLevel.written(times);
    }
}
