package org.caseload.experiment.comparison;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.caseload.experiment.CostOfPlan;
import org.caseload.experiment.ReadingDays;
import org.caseload.experiment.ReadingsOverRuns;
import org.caseload.result.Measures;
import org.caseload.result.PlanCost;
import org.caseload.result.comparison.AgainstBase;
import org.caseload.result.comparison.Estimate;
import org.caseload.statistics.Accumulation;
import org.caseload.statistics.Direction;
import org.caseload.statistics.MeanInterval;
import org.caseload.statistics.PairedDifference;
import org.caseload.statistics.RatioInterval;
import org.caseload.statistics.ranking.EfficiencyFrontier;
import org.caseload.statistics.ranking.EfficiencyFrontier.Place;

/** Reduces what each strategy gains and costs against the base over the whole horizon. */
final class BaseSummary {
    private static final double POINTS = 100;

    private final ComparisonRuns runs;
    private final int horizon;
    private final double[][] atHorizon;
    private final double level;
    private final List<AgainstBase> all = new ArrayList<>();

    /**
     * A summary.
     *
     * @param atHorizon by strategy: the comparison's measure on the last day, in each run in which it is defined for all
     */
    BaseSummary(ComparisonRuns runs, int horizon, double[][] atHorizon, ComparisonRules rules) {
        this.runs = runs;
        this.horizon = horizon;
        this.atHorizon = atHorizon;
        this.level = rules.level();
    }

    List<AgainstBase> againstBase() {
        List<double[]> months = new ArrayList<>();
        List<double[]> costs = new ArrayList<>();
        for (int s = 0; s < runs.contenders().size(); s++) {
            months.add(StrategySummary.caseMonths(runs.extracts(s)));
            costs.add(StrategySummary.costs(runs.lines(s), runs.extracts(s)));
        }
        Map<Integer, Place> frontier = frontier(atHorizon, costs);
        for (int s = 1; s < runs.contenders().size(); s++) {
            all.add(against(s, months, costs, Optional.ofNullable(frontier.get(s))));
        }
        return all;
    }

    private AgainstBase against(int s, List<double[]> months, List<double[]> costs, Optional<Place> place) {
        boolean target = runs.contenders().get(0).design().target().isPresent();
        double[] sooner = target
                ? differences(
                        StrategySummary.daysToTarget(runs.extracts(0), horizon),
                        StrategySummary.daysToTarget(runs.extracts(s), horizon))
                : new double[0];
        double[] reached = target ? differences(reached(s), reached(0)) : new double[0];
        double[] avoided = differences(months.get(0), months.get(s));
        double[] pounds = differences(costs.get(s), costs.get(0));
        return new AgainstBase(
                s,
                paired(sooner),
                paired(reached),
                paired(avoided),
                paired(pounds),
                ratio(pounds, avoided, 1),
                ratio(pounds, reached, POINTS),
                place.map(Place::standing).map(BaseSummary::standing).orElse(AgainstBase.Standing.UNKNOWN),
                place.filter(p -> p.standing() == EfficiencyFrontier.FrontierStatus.DOMINATED)
                        .map(p -> Integer.parseInt(p.by().get(0)))
                        .orElse(-1),
                byYear(s));
    }

    /** What a strategy costs over the base by financial year; nothing where some cost is not stated. */
    private Optional<PlanCost> byYear(int s) {
        ReadingDays days = runs.contenders().get(0).design().readingDays();
        List<Integer> months = days.monthly();
        return new CostOfPlan(
                        days,
                        day -> further(s, Measures.COST_TOTAL, months.indexOf(day)),
                        day -> further(s, Measures.COST_ONE_OFF, months.indexOf(day)),
                        new ReadingsOverRuns(runs.replications()))
                .until(horizon);
    }

    /** Pounds over the base spent so far, run by run; not a number where they are not stated. */
    private double[] further(int s, Measures cost, int reading) {
        return differences(spent(s, cost, reading), spent(0, cost, reading));
    }

    private double[] spent(int s, Measures cost, int reading) {
        int line = runs.lines(s).place(cost.over(""));
        return runs.extracts(s).stream()
                .mapToDouble(extract -> line < 0 ? Double.NaN : extract.values()[line][reading])
                .toArray();
    }

    /**
     * Where strategies stand, the base among them, by number: by their mean cost and by the outcome that they are ranked by, so that one
     * that is best is beaten by none. Those whose cost is not known in every run stand nowhere.
     */
    static Map<Integer, Place> frontier(double[][] outcome, List<double[]> costs) {
        List<EfficiencyFrontier.Option> options = new ArrayList<>();
        for (int s = 0; s < outcome.length; s++) {
            double cost = Accumulation.sum(costs.get(s)) / costs.get(s).length;
            double mean = Accumulation.sum(outcome[s]) / outcome[s].length;
            if (Double.isFinite(cost) && Double.isFinite(mean)) {
                options.add(new EfficiencyFrontier.Option(Integer.toString(s), cost, mean));
            }
        }
        Map<Integer, Place> places = new LinkedHashMap<>();
        if (!options.isEmpty()) {
            EfficiencyFrontier.of(options, Direction.SMALLER)
                    .places()
                    .forEach(place -> places.put(Integer.parseInt(place.option().name()), place));
        }
        return places;
    }

    private static AgainstBase.Standing standing(EfficiencyFrontier.FrontierStatus standing) {
        return switch (standing) {
            case ON_THE_FRONTIER -> AgainstBase.Standing.EFFICIENT;
            case DOMINATED -> AgainstBase.Standing.DOMINATED;
            case DOMINATED_BY_A_MIX -> AgainstBase.Standing.DOMINATED_BY_MIXTURE;
        };
    }

    /** Pounds for each unit of a gain, the gain counted in so many parts; not defined where the gain may be nought. */
    private Estimate ratio(double[] pounds, double[] gains, double parts) {
        boolean known = gains.length > 1
                && Arrays.stream(pounds).noneMatch(Double::isNaN)
                && Arrays.stream(gains).noneMatch(Double::isNaN);
        if (!known) {
            return Estimate.NONE;
        }
        double[] counted = Arrays.stream(gains).map(gain -> gain * parts).toArray();
        RatioInterval ratio = RatioInterval.fieller(pounds, counted, level);
        return ratio.isKnown()
                ? new Estimate(
                        gains.length,
                        ratio.findRatio().orElseThrow(),
                        ratio.low().orElseThrow(),
                        ratio.high().orElseThrow())
                : Estimate.NONE;
    }

    private double[] reached(int strategy) {
        return runs.extracts(strategy).stream()
                .mapToDouble(extract -> extract.targetDay() < 0 ? 0 : 1)
                .toArray();
    }

    private static double[] differences(double[] of, double[] from) {
        return DifferenceSummary.differences(of, from);
    }

    /** The mean of differences over the runs in which there is one. */
    private Estimate paired(double[] differences) {
        double[] defined =
                Arrays.stream(differences).filter(d -> !Double.isNaN(d)).toArray();
        if (defined.length < 2) {
            return Estimate.NONE;
        }
        MeanInterval mean =
                PairedDifference.of(defined, new double[defined.length], level).difference();
        return new Estimate(defined.length, mean.mean(), mean.low(), mean.high());
    }
}
