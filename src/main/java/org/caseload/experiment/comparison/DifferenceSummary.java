package org.caseload.experiment.comparison;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.caseload.result.MeasureName;
import org.caseload.result.comparison.DatedDifference;
import org.caseload.result.comparison.DifferenceSeries;
import org.caseload.result.comparison.Estimate;
import org.caseload.statistics.MeanInterval;
import org.caseload.statistics.PairedDifference;
import org.caseload.statistics.Resamples;
import org.caseload.statistics.SimultaneousIntervals;

/**
 * Reduces one measure to paired differences from the base. The family that its intervals hold for together is all strategies
 * and all dates; a date on which the measure is undefined in some runs has fewer pairs, and the family's multiplier.
 */
final class DifferenceSummary {
    private final List<LocalDate> dates;
    private final PairedRuns runs;
    private final int strategies;
    private final ComparisonRules rules;
    private final double multiplier;

    DifferenceSummary(
            List<LocalDate> dates, PairedRuns runs, int strategies, ComparisonRules rules, Resamples resamples) {
        this.dates = dates;
        this.runs = runs;
        this.strategies = strategies;
        this.rules = rules;
        multiplier = multiplier(resamples);
    }

    private double multiplier(Resamples resamples) {
        List<double[]> family = new ArrayList<>();
        for (int r = 0; r < dates.size(); r++) {
            double[][] complete = runs.complete(r);
            if (complete[0].length == resamples.n()) {
                for (int s = 1; s < strategies; s++) {
                    family.add(differences(complete[s], complete[0]));
                }
            }
        }
        if (family.isEmpty()) {
            return Double.NaN;
        }
        return SimultaneousIntervals.of(family.toArray(double[][]::new), rules.level(), resamples)
                .multiplier();
    }

    /** What each strategy but the base does to the measure. */
    List<DifferenceSeries> series(MeasureName name) {
        List<DifferenceSeries> all = new ArrayList<>();
        for (int s = 1; s < strategies; s++) {
            List<DatedDifference> dated = new ArrayList<>();
            for (int r = 0; r < dates.size(); r++) {
                dated.add(difference(dates.get(r), runs.complete(r), s));
            }
            all.add(new DifferenceSeries(name, s, dated));
        }
        return all;
    }

    private DatedDifference difference(LocalDate date, double[][] complete, int strategy) {
        if (complete[0].length < 2) {
            return new DatedDifference(date, Estimate.NONE, Double.NaN, Double.NaN, Double.NaN);
        }
        PairedDifference paired = PairedDifference.of(complete[strategy], complete[0], rules.level());
        return new DatedDifference(
                date,
                estimate(differences(complete[strategy], complete[0])),
                paired.subject().mean(),
                paired.findCorrelation().orElse(Double.NaN),
                paired.findVarianceReduction()
                        .orElse(paired.subject().standardDeviation() > 0 ? Double.POSITIVE_INFINITY : Double.NaN));
    }

    /** A difference with an interval of the family; boundless where no family could be told from so few pairs. */
    private Estimate estimate(double[] differences) {
        MeanInterval mean = MeanInterval.ofMultiplier(
                differences, Double.isNaN(multiplier) ? Double.POSITIVE_INFINITY : multiplier);
        return new Estimate(differences.length, mean.mean(), mean.low(), mean.high());
    }

    static double[] differences(double[] of, double[] from) {
        double[] differences = new double[of.length];
        Arrays.setAll(differences, i -> of[i] - from[i]);
        return differences;
    }
}
