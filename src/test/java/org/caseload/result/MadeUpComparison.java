package org.caseload.result;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.caseload.result.comparison.AgainstBase;
import org.caseload.result.comparison.AgainstBase.Standing;
import org.caseload.result.comparison.ComparisonResult;
import org.caseload.result.comparison.DatedDifference;
import org.caseload.result.comparison.DifferenceSeries;
import org.caseload.result.comparison.Estimate;
import org.caseload.result.comparison.PrecisionMet;
import org.caseload.result.comparison.Ranking;
import org.caseload.result.comparison.StrategyOutcome;

/**
 * Comparisons invented for tests of words, tables and charts, no simulation behind them: a base and strategies that differ from
 * it by a stated number of cases per worker at the horizon.
 */
public final class MadeUpComparison {
    private static final int RUNS = 500;
    private static final MeasureName CHILDREN =
            new MeasureName("unallocated.children", "", "Children unallocated", "children", 0);
    private static final MeasureName WAIT =
            new MeasureName("unallocated.mean-wait", "", "Mean wait of children unallocated", "days", 0);
    private static final double HALF_WIDTH = 0.3;

    private final List<Strategy> strategies = new ArrayList<>();
    private boolean withTarget = true;
    private boolean withCosts = true;
    private List<PrecisionMet> precision = List.of();
    private final Map<Integer, Waiting> waiting = new TreeMap<>();

    /**
     * What a strategy is made up of.
     *
     * @param name its name
     * @param effect its difference from the base at the horizon; at dates before it grows with time
     * @param halfWidth half of the interval of that difference
     * @param reached the share of runs that reach the target
     * @param cost further pounds, with a twentieth either side
     */
    private record Strategy(String name, double effect, double halfWidth, double reached, double cost) {}

    /**
     * Children without a worker at the horizon, none in the base.
     *
     * @param more how many more than in the base
     * @param halfWidth half of the interval of that difference
     */
    private record Waiting(double more, double halfWidth) {}

    private MadeUpComparison() {}

    /** A base that nothing is held against yet. */
    public static MadeUpComparison ofABase() {
        MadeUpComparison comparison = new MadeUpComparison();
        comparison.strategies.add(new Strategy("Warwickshire 2018", 0, 0, 0.03, 0));
        return comparison;
    }

    /** A base and so many strategies with names of every length, from much better to somewhat worse. */
    public static MadeUpComparison of(int strategies) {
        String[] names = {
            "Thirty newly qualified in September",
            "Fifteen newly qualified in September, fifteen in January",
            "Retention payment",
            "No action",
            "Project team of 27 for ten months",
            "Hard cap at 20 cases",
            "Experienced workers, retention payment and early help",
            "Early help instead of one referral in ten"
        };
        MadeUpComparison comparison = ofABase();
        for (int i = 0; i < strategies; i++) {
            double effect = i % names.length == 3 ? 0 : -3.2 + 0.45 * i;
            double reached = Math.max(0.02, 0.7 - 0.1 * i);
            String again = i < names.length ? "" : " with a supervisor for each of the teams";
            comparison.with(names[i % names.length] + again, effect, effect == 0 ? 0 : HALF_WIDTH, reached, 3.1e5 * i);
        }
        return comparison;
    }

    /** Adds a strategy; see the made-up strategy's own words for the numbers. */
    public MadeUpComparison with(String name, double effect, double halfWidth, double reached, double cost) {
        strategies.add(new Strategy(name, effect, halfWidth, reached, cost));
        return this;
    }

    /** Lets the last strategy leave so many more children without a worker, all of whom have waited 40 days. */
    public MadeUpComparison leaving(double children, double halfWidth) {
        waiting.put(strategies.size() - 1, new Waiting(children, halfWidth));
        return this;
    }

    /** Takes the target away. */
    public MadeUpComparison withoutTarget() {
        withTarget = false;
        return this;
    }

    /** Makes the costs unknown. */
    public MadeUpComparison withoutCosts() {
        withCosts = false;
        return this;
    }

    /** Adds a precision that was asked for. */
    public MadeUpComparison asking(PrecisionMet asked) {
        precision = List.of(asked);
        return this;
    }

    /** The comparison. */
    public ComparisonResult result() {
        RunResult base = run(0);
        return new ComparisonResult(
                base.origin(),
                base.target(),
                MadeUpRun.CASELOAD,
                IntStream.range(0, strategies.size()).mapToObj(this::outcome).toList(),
                Stream.concat(
                                others().mapToObj(this::differences),
                                others().filter(s -> !waiting.isEmpty()).mapToObj(this::childrenWaiting))
                        .toList(),
                others().mapToObj(this::againstBase).toList(),
                List.of(
                        ranking(LocalDate.of(2019, 1, 17)),
                        ranking(base.origin().endDate())),
                precision,
                InputUncertaintyEffect.NONE,
                Optional.empty());
    }

    private IntStream others() {
        return IntStream.range(1, strategies.size());
    }

    private RunResult run(int s) {
        Strategy strategy = strategies.get(s);
        MadeUpRun run = MadeUpRun.warwickshire()
                .reaching(strategy.reached())
                .following(years -> 19 + 5.1 * Math.exp(-2 * years) + strategy.effect() * years / 2);
        return (withTarget ? run : run.withoutTarget()).result();
    }

    private StrategyOutcome outcome(int s) {
        Strategy strategy = strategies.get(s);
        RunResult run = run(s);
        MeasureSeries path = run.series().get(0);
        return new StrategyOutcome(
                strategy.name().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-"),
                strategy.name(),
                s == 0 ? "" : "What it is about.",
                "4f2a91c07b3e",
                s == 0 ? List.of() : List.of("plan: one action more"),
                List.of(),
                run.timeToTarget(),
                withTarget ? about(600 + 40 * strategy.effect(), 9) : Estimate.NONE,
                about(9000 + 900 * strategy.effect(), 300),
                withCosts ? about(9e6 + strategy.cost(), 1e5) : Estimate.NONE,
                path,
                List.of(path, atTheEnd(CHILDREN, children(s).more(), 0), atTheEnd(WAIT, 40, 3)),
                Optional.empty(),
                run.signs());
    }

    private Waiting children(int s) {
        return waiting.getOrDefault(s, new Waiting(0, 0));
    }

    /** A measure that is read at the horizon alone. */
    private MeasureSeries atTheEnd(MeasureName name, double value, double half) {
        double low = value - half;
        double high = value + half;
        LocalDate end = run(0).origin().endDate();
        return new MeasureSeries(
                name,
                List.of(),
                List.of(new Observation(end, RUNS, value, low, high, low, low, low, value, high, high, high)));
    }

    private DifferenceSeries childrenWaiting(int s) {
        Estimate more = about(children(s).more(), children(s).halfWidth());
        LocalDate end = run(0).origin().endDate();
        return new DifferenceSeries(
                CHILDREN, s, List.of(new DatedDifference(end, more, more.value(), Double.NaN, Double.NaN)));
    }

    private DifferenceSeries differences(int s) {
        Strategy strategy = strategies.get(s);
        List<DatedDifference> dates = new ArrayList<>();
        List<Observation> readings = run(s).series().get(0).monthly();
        for (int i = 0; i < readings.size(); i++) {
            double grown = i / (readings.size() - 1.0);
            Observation reading = readings.get(i);
            boolean varies = strategy.halfWidth() > 0 && i > 0;
            dates.add(new DatedDifference(
                    reading.date(),
                    about(strategy.effect() * grown, strategy.halfWidth() * grown),
                    reading.mean(),
                    varies ? 0.83 : Double.NaN,
                    varies ? 5.9 : Double.NaN));
        }
        return new DifferenceSeries(MadeUpRun.CASELOAD, s, dates);
    }

    private AgainstBase againstBase(int s) {
        Strategy strategy = strategies.get(s);
        boolean cheaperIsAsGood = others().anyMatch(t ->
                strategies.get(t).cost() < strategy.cost() && strategies.get(t).effect() <= strategy.effect());
        Standing standing = withCosts
                ? cheaperIsAsGood || strategy.effect() > 0 ? Standing.DOMINATED : Standing.EFFICIENT
                : Standing.UNKNOWN;
        double avoided = -900 * strategy.effect();
        double gain = strategy.reached() - strategies.get(0).reached();
        boolean worth = withCosts && avoided > 600;
        return new AgainstBase(
                s,
                withTarget ? about(-40 * strategy.effect(), 30 * strategy.halfWidth()) : Estimate.NONE,
                withTarget ? about(gain, strategy.halfWidth() / 10) : Estimate.NONE,
                about(avoided, 900 * strategy.halfWidth()),
                withCosts ? about(strategy.cost(), strategy.cost() / 20) : Estimate.NONE,
                worth ? about(strategy.cost() / avoided, strategy.cost() / avoided / 8) : Estimate.NONE,
                worth && gain > 0.1 ? about(strategy.cost() / gain / 100, strategy.cost() / gain / 800) : Estimate.NONE,
                standing,
                standing == Standing.DOMINATED ? cheapest(s) : -1,
                withCosts ? Optional.of(byYear(strategy.cost())) : Optional.empty());
    }

    /** A third in the first of three financial years, a twentieth of it all paid once then, and half in the second. */
    private static PlanCost byYear(double pounds) {
        long pence = Math.round(100 * pounds);
        long once = pence / 20;
        long first = pence / 3;
        long second = pence / 2;
        LocalDate[] ends = {
            LocalDate.of(2018, 7, 17), LocalDate.of(2019, 4, 1), LocalDate.of(2020, 4, 1), LocalDate.of(2020, 7, 17)
        };
        return new PlanCost(
                RUNS,
                List.of(
                        new PlanCost.Year(ends[0], ends[1], first - once, once, pounds(ends[1], first)),
                        new PlanCost.Year(ends[1], ends[2], second, 0, pounds(ends[2], second)),
                        new PlanCost.Year(
                                ends[2], ends[3], pence - first - second, 0, pounds(ends[3], pence - first - second))),
                Optional.of(new PlanCost.FullYear(LocalDate.of(2020, 4, 1), second, pounds(ends[3], second))));
    }

    private static Observation pounds(LocalDate date, long pence) {
        double value = pence / 100.0;
        return new Observation(date, RUNS, value, value, value, value, value, value, value, value, value, value);
    }

    /** The first strategy that costs less and does no worse, the base where none does. */
    private int cheapest(int s) {
        return others().filter(t -> strategies.get(t).cost() < strategies.get(s).cost()
                        && strategies.get(t).effect() <= strategies.get(s).effect())
                .findFirst()
                .orElse(0);
    }

    private Ranking ranking(LocalDate date) {
        List<Ranking.Place> places = new ArrayList<>();
        for (int s = 0; s < strategies.size(); s++) {
            places.add(place(s));
        }
        places.sort(Comparator.comparingDouble(place -> place.mean().value()));
        boolean apart = places.size() < 2 || places.get(0).best();
        boolean same = !apart && places.get(0).againstBestOther().value() == 0;
        return new Ranking(date, 0.5, places, RUNS, apart || same ? 0 : 2310);
    }

    private Ranking.Place place(int s) {
        double mean = 19 + strategies.get(s).effect();
        double bestOther = 19
                + IntStream.range(0, strategies.size())
                        .filter(t -> t != s)
                        .mapToDouble(t -> strategies.get(t).effect())
                        .min()
                        .orElse(0);
        double away = mean - bestOther;
        double width =
                strategies.stream().mapToDouble(Strategy::halfWidth).max().orElse(0);
        Estimate against = new Estimate(RUNS, away, Math.min(0, away - width), Math.max(0, away + width));
        double share = away < -width ? 0.83 : away <= width ? 0.4 : 0.02;
        Estimate wins = new Estimate(RUNS, share, share - 0.02, share + 0.03);
        return new Ranking.Place(
                s,
                about(mean, 0.2),
                against,
                wins,
                away < 0 ? 0.97 : away <= width ? 0.61 : away + width <= 0.5 ? 0.99 : 0);
    }

    private static Estimate about(double value, double halfWidth) {
        double half = Math.abs(halfWidth);
        return new Estimate(RUNS, value, value - half, value + half);
    }
}
