package org.caseload.report.glance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.caseload.report.chapter.KeyDates;
import org.caseload.result.MeasureName;
import org.caseload.result.MeasureSeries;
import org.caseload.result.Measures;
import org.caseload.result.Observation;
import org.caseload.result.PlanEffect;
import org.caseload.result.RunResult;
import org.caseload.result.TargetStatement;
import org.caseload.result.TimeToTarget;
import org.caseload.words.Numbers;
import org.caseload.words.StatedLevel;

/** The caseload now and on two dates, by the measure asked about and by the official one; the target; open cases; what would come anyway. */
final class CaseloadLines {
    /** The longest month, in days: a target that half of the runs have reached so soon is as good as reached from the start. */
    private static final int A_MONTH = 31;

    private final RunResult result;
    private final GlanceDates dates;
    private final Hedge hedge;

    CaseloadLines(RunResult result) {
        this.result = result;
        dates = GlanceDates.of(result.origin());
        hedge = new Hedge(result.origin().replications());
    }

    /** Such as "25.0 now, 18.8 in July 2019 (16.9 to 20.9), 18.1 in July 2020 (15.5 to 20.4)". */
    Optional<String> caseload() {
        return Asked.caseload(result).flatMap(series -> overTime(series, true));
    }

    /** The official average where another is asked about, and why it differs. */
    Optional<String> official() {
        return Asked.caseload(result)
                .map(MeasureSeries::name)
                .filter(name -> !name.key().equals(Measures.OFFICIAL_AVERAGE))
                .flatMap(name -> result.findSeries(Measures.OFFICIAL_AVERAGE)
                        .flatMap(series -> overTime(series, false))
                        .map(text ->
                                text + why(name).map(reason -> ": " + reason).orElse("")));
    }

    private static Optional<String> why(MeasureName asked) {
        List<String> reasons = new ArrayList<>();
        if (!asked.teams().isEmpty()) {
            reasons.add("all teams");
        }
        if (asked.id().equals(Measures.CASELOAD_RAMPED.id())) {
            reasons.add("starters in full");
        } else if (asked.id().equals(Measures.CASELOAD_PRACTITIONER.id())) {
            reasons.add("absent staff counted");
        } else if (asked.id().equals(Measures.CASELOAD_ESTABLISHED.id())) {
            reasons.add("starters counted");
        }
        return reasons.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", reasons));
    }

    private Optional<String> overTime(MeasureSeries series, boolean dated) {
        return dates.of(series)
                .map(three -> level(series, three.first()) + " now, "
                        + later(
                                series,
                                dated ? KeyDates.asInTheSentence(series, three.second()) : three.second(),
                                dated)
                        + ", "
                        + later(series, three.last(), dated));
    }

    private String later(MeasureSeries series, Observation reading, boolean dated) {
        return level(series, reading)
                + (dated ? " in " + Written.month(reading.date()) : "")
                + hedge.runs(reading, series.name().decimals());
    }

    private static String level(MeasureSeries series, Observation reading) {
        return Numbers.number(reading.p50(), series.name().decimals());
    }

    /** In what share of runs the target is reached by the end, and by when half reach it; what a division says where most do not. */
    Optional<String> target() {
        return result.target().map(target -> {
            TimeToTarget time = result.timeToTarget().orElseThrow();
            boolean mostly = 2 * time.reached() >= time.n();
            return StatedLevel.written(target.atMost())
                    + (Measures.isOfCaseloads(target.measure().id())
                            ? ""
                            : " " + target.measure().label().toLowerCase(Locale.UK))
                    + " by " + Written.month(result.origin().endDate()) + " in "
                    + (hedge.isClaimed() ? Numbers.share(time.reachedShare()) : time.reached() + "") + " of "
                    + Numbers.counted(time.n(), "run", "runs") + hedge.share(time.reachedLow(), time.reachedHigh())
                    + (mostly ? median(time) : division(target).orElse(""));
        });
    }

    private String median(TimeToTarget time) {
        LocalDate start = result.origin().startDate();
        return time.medianDays().isEmpty()
                ? ""
                : time.medianDays().getAsDouble() <= A_MONTH
                        ? "; half " + (time.medianDays().getAsDouble() == 0 ? "from the start" : "within a month")
                        : "; half by " + month(start, time.medianDays()) + interval(start, time);
    }

    private String interval(LocalDate start, TimeToTarget time) {
        if (!hedge.isClaimed() || time.medianLowDays().isEmpty()) {
            return "";
        }
        String from = month(start, time.medianLowDays());
        if (time.medianHighDays().isEmpty()) {
            return " (95 %: from " + from + ")";
        }
        String to = month(start, time.medianHighDays());
        return from.equals(to) ? "" : " (95 %: " + from + " to " + to + ")";
    }

    private static String month(LocalDate start, OptionalDouble days) {
        return Written.month(start.plusDays((long) Math.ceil(days.getAsDouble())));
    }

    /** What the spreadsheet says: today's cases divided by the target. */
    private Optional<String> division(TargetStatement target) {
        if (!Measures.isOfCaseloads(target.measure().id())) {
            return Optional.empty();
        }
        String team = target.measure().team();
        String suffix = team.isEmpty() ? "" : "/" + team;
        return result.findSeries(Measures.CASES_HELD.id() + suffix)
                .flatMap(cases -> GlanceDates.reading(cases, dates.start()))
                .flatMap(held -> result.findSeries(Measures.IN_POST.id() + suffix)
                        .flatMap(staff -> GlanceDates.reading(staff, dates.start()))
                        .map(staff -> "; " + Numbers.number(held.p50(), 0) + " cases ÷ "
                                + StatedLevel.written(target.atMost()) + " = "
                                + Numbers.number(Math.ceil(held.p50() / target.atMost()), 0) + " staff, "
                                + Numbers.number(staff.p50(), 0) + " now"));
    }

    /** Open cases now and at the end, and with nothing done. */
    Optional<String> openCases() {
        return result.findSeries(Measures.OPEN_ALL.id())
                .flatMap(dates::of)
                .map(three -> Numbers.number(three.first().p50(), 0) + " cases now, "
                        + Numbers.number(three.last().p50(), 0) + " in "
                        + Written.month(three.last().date()) + hedge.runs(three.last(), 0)
                        + result.planEffect()
                                .flatMap(PlanEffect::openCases)
                                .filter(PlanEffect.Reading::isDefined)
                                .map(open -> "; with nothing done "
                                        + Numbers.number(open.without().p50(), 0))
                                .orElse(""));
    }

    /** Where the measure would be with nothing done, and what the plan changes. */
    Optional<String> withoutPlan() {
        return result.planEffect()
                .filter(effect -> effect.readings().size() > 1)
                .flatMap(effect -> {
                    PlanEffect.Reading first = effect.readings().get(0);
                    PlanEffect.Reading last =
                            effect.readings().get(effect.readings().size() - 1);
                    return first.isDefined() && last.isDefined()
                            ? Optional.of(anyway(effect.measure(), first.without(), last))
                            : Optional.empty();
                });
    }

    private String anyway(MeasureName name, Observation start, PlanEffect.Reading last) {
        Observation without = last.without();
        Observation difference = last.difference();
        double change = without.mean() - start.mean();
        boolean less = difference.mean() < 0;
        boolean nothing = hedge.isClaimed() && difference.low() <= 0 && difference.high() >= 0;
        String plan = nothing
                ? "what the plan changes cannot be told from nothing"
                : "plan " + (less ? "takes off " : "adds ") + Written.level(name, Math.abs(difference.mean()));
        return "mean " + Written.level(name, without.mean()) + " in " + Written.month(last.date())
                + (hedge.isClaimed() ? " (" + Written.range(name, without) + ")" : "") + ", "
                + Written.level(name, Math.abs(change)) + (change < 0 ? " below" : " above") + " now; " + plan
                + (less
                        ? hedge.mean(-difference.high(), -difference.low(), name.decimals())
                        : hedge.mean(difference.low(), difference.high(), name.decimals()));
    }
}
