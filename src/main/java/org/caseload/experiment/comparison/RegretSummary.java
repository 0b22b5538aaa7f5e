package org.caseload.experiment.comparison;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.caseload.experiment.KeyedResampling;
import org.caseload.experiment.PreparedStudy;
import org.caseload.result.MeasureName;
import org.caseload.result.comparison.Estimate;
import org.caseload.result.comparison.RegretTable;
import org.caseload.statistics.Direction;
import org.caseload.statistics.PercentileInterval;
import org.caseload.statistics.ProportionInterval;
import org.caseload.statistics.Resamples;
import org.caseload.statistics.ranking.MinimaxRegret;

/** Reduces the same strategies in several futures to what may be regretted of each, by the target's measure at the horizon. */
public final class RegretSummary {
    private final List<ComparisonRuns> futures;
    private final ComparisonRules rules;
    private final PreparedStudy base;

    /**
     * A reduction.
     *
     * @param futures finished replications of the same strategies in each future, all under the same luck
     * @param rules how they are judged
     */
    public RegretSummary(List<ComparisonRuns> futures, ComparisonRules rules) {
        this.futures = List.copyOf(futures);
        this.rules = rules;
        base = futures.get(0).contenders().get(0).design();
    }

    /** The table, for futures that are told like this, in the same order. */
    public RegretTable table(List<RegretTable.FutureTold> told) {
        MeasureName measure = base.book().targetEntry();
        List<Integer> months = base.readingDays().monthly();
        LocalDate date = base.readingDays().date(months.get(months.size() - 1));
        int strategies = futures.get(0).contenders().size();
        double[][][] values = new double[strategies][futures.size()][];
        for (int f = 0; f < futures.size(); f++) {
            PairedRuns paired = PairedRuns.of(futures.get(f), measure, months.size());
            for (int s = 0; s < strategies; s++) {
                values[s][f] = paired.at(s, months.size() - 1);
            }
        }
        double[][][] complete = complete(values);
        int runs = complete[0][0].length;
        if (runs < 2) {
            return new RegretTable(date, told, List.of());
        }
        MinimaxRegret regrets = MinimaxRegret.of(
                complete,
                Direction.SMALLER,
                rules.level(),
                Resamples.draw(
                        rules.resamples(),
                        runs,
                        new KeyedResampling(futures.get(0).seed())));
        List<RegretTable.Row> rows = new ArrayList<>();
        for (int s = 0; s < strategies; s++) {
            rows.add(row(s, complete[s], regrets.systems().get(s)));
        }
        return new RegretTable(date, told, rows);
    }

    /** The runs in which the measure is defined for every strategy in every future. */
    private static double[][][] complete(double[][][] values) {
        int[] runs = IntStream.range(0, values[0][0].length)
                .filter(run -> {
                    for (double[][] strategy : values) {
                        for (double[] future : strategy) {
                            if (Double.isNaN(future[run])) {
                                return false;
                            }
                        }
                    }
                    return true;
                })
                .toArray();
        double[][][] complete = new double[values.length][values[0].length][];
        for (int s = 0; s < values.length; s++) {
            for (int f = 0; f < values[s].length; f++) {
                double[] all = values[s][f];
                complete[s][f] = IntStream.of(runs).mapToDouble(run -> all[run]).toArray();
            }
        }
        return complete;
    }

    private RegretTable.Row row(int strategy, double[][] values, MinimaxRegret.SystemRegret regret) {
        List<RegretTable.Cell> cells = new ArrayList<>();
        for (int f = 0; f < futures.size(); f++) {
            cells.add(new RegretTable.Cell(
                    StrategySummary.estimate(values[f], rules.level()),
                    reached(futures.get(f), strategy),
                    estimate(values[f].length, regret.regrets().get(f))));
        }
        return new RegretTable.Row(cells, estimate(values[0].length, regret.greatest()), regret.least());
    }

    private static Estimate estimate(int runs, PercentileInterval regret) {
        return new Estimate(runs, regret.value(), regret.low(), regret.high());
    }

    private Estimate reached(ComparisonRuns runs, int strategy) {
        if (base.target().isEmpty()) {
            return Estimate.NONE;
        }
        List<ReplicationSummary> extracts = runs.extracts(strategy);
        long reached =
                extracts.stream().filter(extract -> extract.targetDay() >= 0).count();
        ProportionInterval share = ProportionInterval.of(reached, extracts.size(), rules.level());
        return new Estimate(extracts.size(), share.share(), share.low(), share.high());
    }
}
