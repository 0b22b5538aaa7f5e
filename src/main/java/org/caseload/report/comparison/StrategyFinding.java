package org.caseload.report.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.caseload.report.chapter.Difference;
import org.caseload.report.chapter.MedianDate;
import org.caseload.report.chapter.OutsideText;
import org.caseload.result.PlannedEvent;
import org.caseload.result.TimeToTarget;
import org.caseload.result.comparison.AgainstBase;
import org.caseload.result.comparison.ComparisonResult;
import org.caseload.result.comparison.DatedDifference;
import org.caseload.result.comparison.DifferenceSeries;
import org.caseload.result.comparison.Estimate;
import org.caseload.result.comparison.StrategyOutcome;
import org.caseload.words.EnglishDate;
import org.caseload.words.Numbers;
import org.caseload.words.StatedLevel;

/** What one strategy does to the caseload and to the target, as a paragraph. What it costs is said by {@link CostClause}. */
final class StrategyFinding {
    private static final String BASE = "the base";

    /** A difference so many times that of the horizon is worth a sentence of its own. */
    private static final double MUCH_MORE = 1.25;

    private static final int MOST_NAMED = 4;

    private final ComparisonResult result;
    private final int number;
    private final StrategyOutcome strategy;
    private final AgainstBase against;
    private final ComparedUndefined undefined;

    /** The finding on the strategy with this number in the comparison, from 1. */
    StrategyFinding(ComparisonResult result, int number) {
        this.result = result;
        this.number = number;
        strategy = result.strategies().get(number);
        against = result.againstBase().get(number - 1);
        undefined = new ComparedUndefined(result);
    }

    /** Whole sentences. */
    String text() {
        if (changesNothing()) {
            return strategy.name() + ": changes nothing in any run.";
        }
        List<String> sentences = new ArrayList<>();
        sentences.add(strategy.name() + ": " + effect() + ".");
        overWhatIsNotKnown().ifPresent(sentences::add);
        dropped().ifPresent(sentences::add);
        atItsWorst().ifPresent(sentences::add);
        atItsBest().ifPresent(sentences::add);
        new ChildrenWaiting(result).sentence(number).ifPresent(sentences::add);
        targetReached().ifPresent(sentences::add);
        daysSooner().ifPresent(sentences::add);
        sentences.addAll(new CostClause(result, against).sentences());
        strategy.outside().map(OutsideText::brief).ifPresent(sentences::add);
        return String.join(" ", sentences);
    }

    /** In how many runs the target is reached with it, held against the base; empty where there is no target. */
    Optional<String> targetReached() {
        return strategy.timeToTarget().map(this::target);
    }

    /** What it costs over the base, in a sentence. */
    String cost() {
        return new CostClause(result, against).cost();
    }

    /** Whether no measure compared and no cost differs from the base in any run. */
    private boolean changesNothing() {
        boolean sameCost = !against.cost().defined() || against.cost().exactlyZero();
        boolean sameReached = !against.reached().defined() || against.reached().exactlyZero();
        return sameCost
                && sameReached
                && !dates().isEmpty()
                && result.differences().stream()
                        .filter(series -> series.strategy() == number)
                        .allMatch(undefined::isUnchanged);
    }

    private List<DatedDifference> dates() {
        return result.findDifferences(result.measure().key(), number)
                .map(DifferenceSeries::dates)
                .orElse(List.of());
    }

    /** What it does to the measure at the horizon. */
    private String effect() {
        List<DatedDifference> dates = dates();
        if (dates.isEmpty()) {
            return "the measure is not compared";
        }
        if (result.findDifferences(result.measure().key(), number)
                .filter(undefined::isUnchanged)
                .isPresent()) {
            return "does not change the " + unit() + " in any run";
        }
        DatedDifference last = last();
        String worse = last.difference().low() > 0 ? "is worse than the base: " : "";
        return worse + "in " + EnglishDate.month(last.date()) + " " + in(last);
    }

    /** Where the difference at the horizon lies over what nobody knows exactly; empty where that was not looked at or all is known. */
    private Optional<String> overWhatIsNotKnown() {
        int decimals = result.measure().decimals();
        return dates().stream()
                .skip(Math.max(0, dates().size() - 1))
                .filter(dated -> !Double.isNaN(dated.notKnownLow()) && dated.notKnownLow() < dated.notKnownHigh())
                .map(dated -> "Over what is not known, the difference lies between "
                        + Numbers.signed(dated.notKnownLow(), decimals) + " and "
                        + Numbers.signed(dated.notKnownHigh(), decimals) + ".")
                .findFirst();
    }

    private DatedDifference last() {
        return dates().get(dates().size() - 1);
    }

    private String in(DatedDifference dated) {
        Estimate difference = dated.difference();
        if (!difference.defined()) {
            return "it is " + undefined.notComparable(number, dated.date());
        }
        String words = new Difference(difference, unit(), result.measure().decimals()).than(BASE);
        if (difference.signKnown()) {
            return "it has " + words;
        }
        return (!difference.exactlyZero() ? "it " : "it is ") + words;
    }

    /** What of the base's plan it does without: its costs and gains are what that would have cost and gained. */
    private Optional<String> dropped() {
        List<PlannedEvent> dropped = new ArrayList<>(result.strategies().get(0).events());
        strategy.events().forEach(dropped::remove);
        return dropped.isEmpty()
                ? Optional.empty()
                : Optional.of("It does without what the base plans: "
                        + dropped.stream()
                                .limit(MOST_NAMED)
                                .map(event -> event.label() + " (" + EnglishDate.month(event.date()) + ")")
                                .collect(Collectors.joining("; "))
                        + (dropped.size() > MOST_NAMED ? "; and " + (dropped.size() - MOST_NAMED) + " more" : "")
                        + ".");
    }

    /** When it has most more than the base, if that is not how it ends. */
    private Optional<String> atItsWorst() {
        return dates().stream()
                .filter(dated -> dated.difference().low() > 0)
                .max(Comparator.comparingDouble(dated -> dated.difference().value()))
                .filter(this::tellsMoreThanTheEnd)
                .map(dated -> "At its worst, in " + EnglishDate.month(dated.date()) + ", " + in(dated) + ".");
    }

    private Optional<String> atItsBest() {
        return dates().stream()
                .filter(dated -> dated.difference().high() < 0)
                .min(Comparator.comparingDouble(dated -> dated.difference().value()))
                .filter(this::tellsMoreThanTheEnd)
                .map(dated -> "At its best, in " + EnglishDate.month(dated.date()) + ", " + in(dated) + ".");
    }

    private boolean tellsMoreThanTheEnd(DatedDifference dated) {
        Estimate end = last().difference();
        boolean sameSide = end.signKnown()
                && Math.signum(end.value()) == Math.signum(dated.difference().value());
        return !sameSide || Math.abs(dated.difference().value()) > MUCH_MORE * Math.abs(end.value());
    }

    private String target(TimeToTarget time) {
        String horizon = EnglishDate.month(result.origin().endDate());
        if (time.reached() == 0 && against.reached().exactlyZero()) {
            return goal() + " is not reached by " + horizon
                    + " in any run, neither with it nor without (95 % interval up" + " to "
                    + Numbers.share(time.reachedHigh()) + " of runs).";
        }
        String reached = goal() + " is reached by " + horizon + " in " + Numbers.share(time.reachedShare())
                + " of runs (95 % interval " + Numbers.shareInterval(time.reachedLow(), time.reachedHigh()) + ")";
        if (against.reached().exactlyZero()) {
            return reached + ", in the same runs as the base.";
        }
        if (!against.reached().signKnown()) {
            return reached + ", which cannot be told apart from the base.";
        }
        return reached + ", " + points() + " than the base (95 % interval " + pointsInterval() + ")." + half(time);
    }

    private String goal() {
        return "The target"
                + result.target()
                        .map(target -> " of " + StatedLevel.written(target.atMost()))
                        .orElse("");
    }

    private String points() {
        String points = points(against.reached().value());
        return points + " percentage point" + (points.equals("1") ? " " : "s ")
                + (against.reached().value() > 0 ? "more" : "fewer");
    }

    private String pointsInterval() {
        return Numbers.interval(100 * smaller(against.reached()), 100 * larger(against.reached()), pointDecimals());
    }

    private String points(double share) {
        return Numbers.number(100 * Math.abs(share), pointDecimals());
    }

    private int pointDecimals() {
        return smaller(against.reached()) < 0.05 ? 1 : 0;
    }

    /** The end of an interval on one side of zero that is nearer to zero, without its sign. */
    static double smaller(Estimate estimate) {
        return Math.min(Math.abs(estimate.low()), Math.abs(estimate.high()));
    }

    /** The other end, without its sign. */
    static double larger(Estimate estimate) {
        return Math.max(Math.abs(estimate.low()), Math.abs(estimate.high()));
    }

    private String half(TimeToTarget time) {
        MedianDate median = new MedianDate(
                time, result.origin().startDate(), result.origin().endDate());
        return median.find()
                .map(date -> " Half of all runs have reached it by " + EnglishDate.day(date)
                        + median.intervalInDays().map(how -> " (" + how + ")").orElse("") + ".")
                .orElse("");
    }

    private Optional<String> daysSooner() {
        Estimate days = against.daysSooner();
        return days.signKnown()
                ? Optional.of("On average it is reached " + Numbers.counted(Math.abs(days.value()), "day", "days") + " "
                        + (days.value() > 0 ? "sooner" : "later") + " (95 % interval "
                        + Numbers.interval(smaller(days), larger(days), 0)
                        + "), runs that do not reach it counting as the whole period.")
                : Optional.empty();
    }

    private String unit() {
        return result.measure().unit();
    }
}
