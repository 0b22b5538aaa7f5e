package org.caseload.report.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.caseload.finding.Course;
import org.caseload.report.Cell;
import org.caseload.report.Finding;
import org.caseload.report.Table;
import org.caseload.report.Table.Column;
import org.caseload.report.chapter.Subject;
import org.caseload.result.Observation;
import org.caseload.result.PlanEffect;
import org.caseload.result.RunResult;
import org.caseload.words.EnglishDate;
import org.caseload.words.Numbers;
import org.caseload.words.RunCount;

/** What the plan does by itself, and what would have come without it: the same runs under the same luck with nothing done. */
final class PlanGains {
    private static final String KEY = "plan-effect";

    private final PlanEffect effect;
    private final Subject subject;
    private final int decimals;

    private PlanGains(PlanEffect effect) {
        this.effect = effect;
        subject = Subject.of(effect.measure());
        decimals = effect.measure().decimals();
    }

    /** Of a run with a plan whose measure is defined on the last date; nothing otherwise, or of a single run. */
    static Optional<PlanGains> of(RunResult result) {
        return result.planEffect()
                .filter(effect -> effect.runs() > 1 && effect.readings().size() > 1)
                .map(PlanGains::new)
                .filter(gains -> gains.first().isDefined() && gains.last().isDefined());
    }

    /** Such as "Without the plan they would be at 24.6 …; the plan takes off 6.7 (95 % interval …)". */
    Finding finding() {
        Observation without = last().without();
        return new Finding(
                KEY,
                "With nothing done, " + subject.pronoun() + " would be at " + number(without.mean()) + " on average on "
                        + EnglishDate.day(last().date()) + " (8 runs in 10: "
                        + Numbers.interval(without.p10(), without.p90(), decimals) + "), " + anyway() + "; "
                        + plan() + "." + ifNoneFollow(),
                List.of(KEY));
    }

    /** The other half of a plan that adds people: thresholds that hold, and cases closed in time. */
    private String ifNoneFollow() {
        return last().notFollowing()
                .map(reading -> " If not one case more came or stayed because there is room, " + subject.pronoun()
                        + " would be at " + number(reading.mean()) + " (8 runs in 10: "
                        + Numbers.interval(reading.p10(), reading.p90(), decimals) + ")" + filled(reading) + ".")
                .orElse("");
    }

    /** What the plan does and does not do: of what it could take off, so much fills again. */
    private String filled(Observation notFollowing) {
        double could = last().without().mean() - notFollowing.mean();
        double does = -last().difference().mean();
        return does > Course.SAME && could > does
                ? ": of the " + number(could) + " that the plan could take off, " + number(could - does)
                        + " fill with cases again"
                : "";
    }

    private String anyway() {
        double change = last().without().mean() - first().without().mean();
        if (Math.abs(change) < Course.SAME) {
            return "about where " + subject.pronoun() + " " + subject.verb("start");
        }
        return number(Math.abs(change)) + (change < 0 ? " less" : " more")
                + " than at the start, which would come anyway";
    }

    private String plan() {
        Observation difference = last().difference();
        boolean less = difference.mean() < 0;
        String interval = less
                ? Numbers.interval(-difference.high(), -difference.low(), decimals)
                : Numbers.interval(difference.low(), difference.high(), decimals);
        String of = " (95 % interval " + interval + ", " + RunCount.counted(effect.runs()) + " played both ways"
                + last().notKnown()
                        .map(range -> "; over what is not known "
                                + (less
                                        ? Numbers.interval(-range.high(), -range.low(), decimals)
                                        : Numbers.interval(range.low(), range.high(), decimals)))
                        .orElse("")
                + ")";
        return difference.low() <= 0 && difference.high() >= 0
                ? "what the plan " + (less ? "takes off" : "adds") + " by then cannot be told from nothing" + of
                : "the plan " + (less ? "takes off " : "adds ") + number(Math.abs(difference.mean())) + of;
    }

    /** The same on every date. */
    Table table() {
        List<List<Cell>> rows = new ArrayList<>();
        for (PlanEffect.Reading reading : effect.readings()) {
            Observation without = reading.without();
            Observation difference = reading.difference();
            List<Cell> row = new ArrayList<>(List.of(
                    Cell.words(EnglishDate.day(reading.date())),
                    Cell.number(without.mean(), decimals),
                    Cell.words(Numbers.interval(without.p10(), without.p90(), decimals)),
                    Cell.number(difference.mean(), decimals),
                    Cell.words(Numbers.interval(difference.low(), difference.high(), decimals)),
                    Cell.number(difference.n(), 0)));
            reading.notFollowing()
                    .ifPresent(level -> row.addAll(List.of(
                            Cell.number(level.mean(), decimals),
                            Cell.words(Numbers.interval(level.p10(), level.p90(), decimals)))));
            rows.add(row);
        }
        List<Column> columns = new ArrayList<>(List.of(
                Column.words("Date"),
                Column.numbers("Nothing done: mean"),
                Column.words("Nothing done: 8 runs in 10"),
                Column.numbers("The plan changes it by"),
                Column.words("95 % interval"),
                Column.numbers("Runs")));
        if (first().notFollowing().isPresent()) {
            columns.add(Column.numbers("The plan, if no case follows: mean"));
            columns.add(Column.words("The plan, if no case follows: 8 runs in 10"));
        }
        return new Table(
                KEY,
                "What the plan does: " + subject.title() + " with nothing done, and what the plan changes",
                columns,
                rows,
                List.of("The same runs were played with the plan and with nothing done, under the same luck."));
    }

    private String number(double value) {
        return Numbers.number(value, decimals);
    }

    private PlanEffect.Reading first() {
        return effect.readings().get(0);
    }

    private PlanEffect.Reading last() {
        return effect.readings().get(effect.readings().size() - 1);
    }
}
