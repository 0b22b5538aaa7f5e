package org.caseload.output.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.DoubleFunction;
import org.caseload.experiment.result.TimeToTarget;
import org.caseload.experiment.result.comparison.AgainstBase;
import org.caseload.experiment.result.comparison.ComparisonResult;
import org.caseload.experiment.result.comparison.DatedDifference;
import org.caseload.experiment.result.comparison.DifferenceSeries;
import org.caseload.experiment.result.comparison.Estimate;
import org.caseload.experiment.result.comparison.PrecisionMet;
import org.caseload.experiment.result.comparison.Ranking;
import org.caseload.experiment.result.comparison.StrategyOutcome;

/**
 * What a comparison found, in plain words: which strategy leads and how sure that is, what each does to the caseload and to the
 * target, and what it costs. Every sentence follows its interval; a simulation does not know what is going to happen.
 */
public final class Findings {
    private static final String BASE = "the base";

    private final ComparisonResult result;
    private final List<String> lines = new ArrayList<>();

    private Findings(ComparisonResult result) {
        this.result = result;
    }

    /** The findings as lines of at most a hundred characters; never empty. */
    public static List<String> lines(ComparisonResult result) {
        return new Findings(result).lines();
    }

    private List<String> lines() {
        paragraph("Base: " + result.base().name() + ". Compared over "
                + Runs.counted(result.origin().replications()) + " of each strategy under the same luck, from "
                + EnglishDate.day(result.origin().startDate()) + " to "
                + EnglishDate.day(result.origin().endDate()) + ".");
        lastRanking().map(this::best).ifPresent(this::paragraph);
        lastRanking().ifPresent(ranking -> lines.addAll(RankedTable.lines(result, ranking)));
        lines.add("");
        for (int s = 1; s < result.strategies().size(); s++) {
            paragraph(strategy(s));
        }
        luck().ifPresent(this::paragraph);
        result.precision().forEach(met -> paragraph(precision(met)));
        lines.addAll(OriginLines.lines(result.origin()));
        return List.copyOf(lines);
    }

    private void paragraph(String text) {
        lines.addAll(Wrapped.lines(text));
        lines.add("");
    }

    /** Which leads on the last date ranked, and how sure that is. */
    private String best(Ranking ranking) {
        Ranking.Place first = ranking.places().get(0);
        Ranking.Place second = ranking.places().get(1);
        String date = EnglishDate.month(ranking.date());
        if (first.best()) {
            return name(first.strategy()) + " is best in " + date + ": it has the lowest mean, "
                    + level(first) + " " + unit()
                    + ", and no other can be as low (multiple comparisons with the best, 95 %)."
                    + " It has the lowest figure in "
                    + Figures.share(first.wins().value()) + " of futures.";
        }
        List<String> rivals = ranking.places().stream()
                .skip(1)
                .filter(place -> !place.ruledOut())
                .map(place -> name(place.strategy()))
                .toList();
        String more = ranking.runsNeeded() > 0
                ? " About " + Figures.number(ranking.runsNeeded(), 0) + " would be needed to tell "
                        + name(first.strategy()) + " and " + name(second.strategy())
                        + " apart, if they differ as these do."
                : "";
        return "Which is best in " + date + " cannot be told with " + Runs.counted(ranking.runs()) + ": "
                + name(first.strategy()) + " has the lowest mean, " + level(first) + " " + unit() + ", but "
                + listed(rivals) + " may be as low." + more;
    }

    private String strategy(int s) {
        StrategyOutcome strategy = result.strategies().get(s);
        AgainstBase against = result.againstBase().get(s - 1);
        List<String> sentences = new ArrayList<>();
        sentences.add(strategy.name() + ": " + effect(s) + ".");
        strategy.timeToTarget().ifPresent(time -> sentences.add(target(time, against)));
        sentences.add(cost(against));
        return String.join(" ", sentences);
    }

    /** What it does to the measure, at the horizon and where it does most. */
    private String effect(int s) {
        Optional<DifferenceSeries> series =
                result.findDifferences(result.measure().key(), s);
        if (series.isEmpty()) {
            return "the measure is not compared";
        }
        List<DatedDifference> dates = series.get().dates();
        if (dates.stream()
                .allMatch(dated ->
                        !dated.difference().defined() || dated.difference().exactlyZero())) {
            return "changes nothing in any run";
        }
        DatedDifference last = dates.get(dates.size() - 1);
        return "in " + EnglishDate.month(last.date()) + " " + in(last);
    }

    private String in(DatedDifference dated) {
        String words =
                new Difference(dated.difference(), unit(), result.measure().decimals()).than(BASE);
        if (dated.difference().signKnown()) {
            return "it has " + words;
        }
        boolean verb = dated.difference().defined() && !dated.difference().exactlyZero();
        return (verb ? "it " : "it is ") + words;
    }

    private String target(TimeToTarget time, AgainstBase against) {
        if (time.reached() == 0 && against.reached().exactlyZero()) {
            return "The target is not reached by "
                    + EnglishDate.month(result.origin().endDate())
                    + " in any run, neither with it nor without (95 % interval up to "
                    + Figures.share(time.reachedHigh()) + " of runs).";
        }
        String reached =
                "The target is reached by " + EnglishDate.month(result.origin().endDate()) + " in "
                        + Figures.share(time.reachedShare()) + " of runs (95 % interval "
                        + Figures.shareInterval(time.reachedLow(), time.reachedHigh()) + ")";
        if (against.reached().exactlyZero()) {
            return reached + ", in the very runs in which the base reaches it.";
        }
        if (!against.reached().signKnown()) {
            return reached + ", which cannot be told apart from the base.";
        }
        String more = against.reached().value() > 0 ? "more" : "fewer";
        return reached + ", " + points(against.reached().value()) + " percentage points " + more
                + " than the base (95 %" + " interval " + between(against.reached(), Findings::points) + ")"
                + when(time) + ".";
    }

    /** The ends of an interval that lies on one side of zero, the smaller size first. */
    private static String between(Estimate estimate, DoubleFunction<String> written) {
        double smaller = Math.min(Math.abs(estimate.low()), Math.abs(estimate.high()));
        double larger = Math.max(Math.abs(estimate.low()), Math.abs(estimate.high()));
        return written.apply(smaller) + " to " + written.apply(larger);
    }

    private static String points(double share) {
        return Figures.number(100 * Math.abs(share), 0);
    }

    private String when(TimeToTarget time) {
        OptionalDouble median = time.medianDays();
        return median.isPresent()
                ? ", in half of them by "
                        + EnglishDate.month(
                                result.origin().startDate().plusDays((long) Math.ceil(median.getAsDouble())))
                : "";
    }

    private String cost(AgainstBase against) {
        if (!against.cost().defined()) {
            return "Its cost is not known, since the pay of some grade is not stated.";
        }
        if (against.cost().exactlyZero()) {
            return "It costs what the base costs.";
        }
        if (!against.cost().signKnown()) {
            return "What it costs cannot be told apart from the base.";
        }
        String saves = against.cost().value() < 0 ? "less" : "more";
        String words = "It costs " + pounds(against.cost().value()) + " " + saves + " than the base by "
                + EnglishDate.month(result.origin().endDate()) + " (95 % interval "
                + between(against.cost(), Findings::pounds) + ")";
        return words + perCaseMonth(against) + "." + standing(against);
    }

    private static String perCaseMonth(AgainstBase against) {
        boolean worth = against.poundsPerCaseMonth().defined()
                && against.poundsPerCaseMonth().low() > 0;
        return worth
                ? ", " + pounds(against.poundsPerCaseMonth().value()) + " for each month of one case too many avoided ("
                        + between(against.poundsPerCaseMonth(), Findings::pounds) + ")"
                : "";
    }

    private String standing(AgainstBase against) {
        return switch (against.standing()) {
            case DOMINATED -> " " + name(against.dominatedBy()) + " costs no more on average and does no worse.";
            case DOMINATED_BY_MIXTURE -> " A mixture of two other strategies would do as well for less.";
            case EFFICIENT, UNKNOWN -> "";
        };
    }

    /** Such as "£1.3m" or "£84,000". */
    static String pounds(double amount) {
        double size = Math.abs(amount);
        if (size >= 999_500) {
            return "£" + Figures.number(size / 1e6, size < 9_995_000 ? 2 : 1) + "m";
        }
        double rounded =
                size >= 10_000 ? Math.rint(size / 1000) * 1000 : size >= 1000 ? Math.rint(size / 10) * 10 : size;
        return "£" + Figures.number(rounded, 0);
    }

    /** What the same luck bought, at the horizon. */
    private Optional<String> luck() {
        List<String> bought = new ArrayList<>();
        for (int s = 1; s < result.strategies().size(); s++) {
            int strategy = s;
            result.findDifferences(result.measure().key(), s)
                    .map(series -> series.dates().get(series.dates().size() - 1))
                    .filter(dated -> Double.isFinite(dated.varianceReduction()))
                    .ifPresent(dated -> bought.add(name(strategy) + " "
                            + Figures.number(dated.varianceReduction(), 1) + " (correlation "
                            + Figures.number(dated.correlation(), 2) + ")"));
        }
        return bought.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        "The same luck for all made differences from the base more precise; runs with luck of their own"
                                + " would have needed this many times the runs: " + String.join(", ", bought) + ".");
    }

    private static String precision(PrecisionMet met) {
        String reached = Figures.number(met.reached(), 3);
        return "Precision \"" + met.asked() + "\": "
                + (met.met()
                        ? "met, with a half-width of " + reached + " at most."
                        : "NOT met; the widest half-width is still " + reached + ", and the cap on runs was reached.");
    }

    private Optional<Ranking> lastRanking() {
        List<Ranking> rankings = result.rankings().stream()
                .filter(ranking -> ranking.places().size() > 1)
                .toList();
        return rankings.isEmpty() ? Optional.empty() : Optional.of(rankings.get(rankings.size() - 1));
    }

    private String level(Ranking.Place place) {
        return Figures.number(place.mean().value(), result.measure().decimals());
    }

    private String unit() {
        return result.measure().unit();
    }

    private String name(int strategy) {
        return strategy == 0 ? BASE : result.strategies().get(strategy).name();
    }

    private static String listed(List<String> names) {
        int last = names.size() - 1;
        return names.size() < 2
                ? String.join("", names)
                : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }
}
