package org.caseload.experiment.backtest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.DoublePredicate;
import java.util.function.Function;
import java.util.stream.DoubleStream;
import org.apache.commons.math3.stat.correlation.PearsonsCorrelation;
import org.caseload.result.backtest.ForecastStart;
import org.caseload.result.backtest.ForecastTarget;
import org.caseload.result.backtest.SpreadRow;
import org.caseload.statistics.Quantiles;

/**
 * Whether simulated figures vary as published ones do: how widely forecasts spread beside what England's figures say, and how they change
 * from year to year beside how the same councils changed (indirect inference: the simulated panel must show the moments of the real one).
 */
public final class SpreadOfForecasts {
    private static final double FARTHEST = 3;

    /** Makes a median absolute deviation that of a normal distribution. */
    private static final double NORMAL = 1.4826;

    private static final int FEWEST = 3;

    private SpreadOfForecasts() {}

    /**
     * The forecasts of one figure from one start, on the scale on which it is near normal.
     *
     * @param from from where
     * @param target the figure
     * @param before as published of the start
     * @param runs by years ahead less 1, what each run says, as published
     * @param came by years ahead less 1, what was published; NaN where nothing was
     * @param fitted by years ahead less 1, the standard deviation of a forecast by the filter
     */
    public record Seen(
            ForecastStart from, ForecastTarget target, double before, double[][] runs, double[] came, double[] fitted) {
        boolean isWhole() {
            return Double.isFinite(before)
                    && Arrays.stream(runs).flatMapToDouble(Arrays::stream).allMatch(Double::isFinite)
                    && Arrays.stream(fitted).allMatch(Double::isFinite);
        }

        /** Changes of a run, or as published: of the first year, and since the start. */
        double change(double then) {
            return then - before;
        }
    }

    /** For all councils and by size, each figure and number of years ahead. */
    public static List<SpreadRow> of(List<Seen> all) {
        List<SpreadRow> rows = new ArrayList<>();
        for (SizeGroup group : SizeGroup.values()) {
            for (ForecastTarget target : ForecastTarget.values()) {
                List<Seen> alike = all.stream()
                        .filter(seen ->
                                seen.target() == target && group.has(seen.from().holders()) && seen.isWhole())
                        .toList();
                for (int horizon : ForecastTarget.HORIZONS) {
                    if (alike.size() >= FEWEST) {
                        rows.add(row(group, target, horizon, alike));
                    }
                }
            }
        }
        return rows;
    }

    private static SpreadRow row(SizeGroup group, ForecastTarget target, int horizon, List<Seen> seen) {
        int h = horizon - 1;
        double simulated = 0;
        double fitted = 0;
        for (Seen one : seen) {
            simulated += variance(one.runs()[h]) / seen.size();
            fitted += one.fitted()[h] * one.fitted()[h] / seen.size();
        }
        double[] simulatedChanges = changes(seen, one -> one.runs()[h]);
        double[] publishedChanges = changes(seen, one -> new double[] {one.came()[h]});
        return new SpreadRow(
                group.words(),
                target,
                horizon,
                seen.size(),
                Math.sqrt(simulated),
                Math.sqrt(fitted),
                sd(simulatedChanges),
                sd(publishedChanges),
                withNext(seen, Seen::runs),
                withNext(seen, one -> new double[][] {{one.came()[0]}, {one.came()[1]}}));
    }

    /** Changes since the start, the mean of each start year taken out; what lies beyond three robust deviations counts as there. */
    private static double[] changes(List<Seen> seen, Function<Seen, double[]> then) {
        Map<Integer, List<double[]>> byYear = new TreeMap<>();
        for (Seen one : seen) {
            byYear.computeIfAbsent(one.from().year(), year -> new ArrayList<>())
                    .add(Arrays.stream(then.apply(one)).map(one::change).toArray());
        }
        return held(byYear.values().stream()
                .flatMapToDouble(year -> aboutMean(year.stream().flatMapToDouble(Arrays::stream)))
                .toArray());
    }

    private static DoubleStream aboutMean(DoubleStream values) {
        double[] there = values.filter(finite()).toArray();
        double mean = Arrays.stream(there).average().orElse(0);
        return Arrays.stream(there).map(value -> value - mean);
    }

    private static DoublePredicate finite() {
        return Double::isFinite;
    }

    private static double[] held(double[] values) {
        if (values.length < FEWEST) {
            return values;
        }
        double middle = Quantiles.of(values).median();
        double reach = FARTHEST
                * NORMAL
                * Quantiles.of(Arrays.stream(values)
                                .map(value -> Math.abs(value - middle))
                                .toArray())
                        .median();
        return Arrays.stream(values)
                .map(value -> Math.max(middle - reach, Math.min(middle + reach, value)))
                .toArray();
    }

    private static double withNext(List<Seen> seen, Function<Seen, double[][]> then) {
        List<Double> first = new ArrayList<>();
        List<Double> second = new ArrayList<>();
        for (Seen one : seen) {
            double[][] years = then.apply(one);
            for (int run = 0; run < years[0].length; run++) {
                double change = one.change(years[0][run]);
                double next = years[1][run] - years[0][run];
                if (Double.isFinite(change) && Double.isFinite(next)) {
                    first.add(change);
                    second.add(next);
                }
            }
        }
        return first.size() < FEWEST
                ? Double.NaN
                : new PearsonsCorrelation().correlation(held(numbers(first)), held(numbers(second)));
    }

    private static double[] numbers(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static double sd(double[] values) {
        return values.length < FEWEST ? Double.NaN : Math.sqrt(variance(values));
    }

    private static double variance(double[] values) {
        double mean = Arrays.stream(values).average().orElse(Double.NaN);
        double squares = 0;
        for (double value : values) {
            squares += (value - mean) * (value - mean);
        }
        return squares / (values.length - 1);
    }
}
