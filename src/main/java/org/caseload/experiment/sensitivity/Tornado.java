package org.caseload.experiment.sensitivity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntConsumer;
import org.caseload.experiment.DrawnInputs;
import org.caseload.experiment.PreparedStudy;
import org.caseload.experiment.Replications;
import org.caseload.result.comparison.Estimate;
import org.caseload.result.sensitivity.Swing;
import org.caseload.scenario.UncertainInput;
import org.caseload.statistics.MeanInterval;
import org.caseload.statistics.PairedDifference;

/**
 * One number at a time at the 10 % and at the 90 % quantile of what is believed of it, the others at their central values; every point
 * meets the same luck. Numbers drawn together move together. Quantiles, since the ends of a triangle are as good as never drawn and those of an interval are: bars of the two
 * laws would not be alike.
 */
final class Tornado {
    private static final double LEVEL = 0.95;
    private static final double LOW = 0.1;
    private static final double HIGH = 0.9;

    private final List<List<UncertainInput>> unknowns;
    private final List<double[]> outcomes = new ArrayList<>();

    /**
     * Simulates it.
     *
     * @param replications of each point, at least 2
     * @param finished told how many runs are finished, in rising order
     */
    Tornado(Replications runs, Question question, int replications, int threads, IntConsumer finished) {
        unknowns = runs.study().inputs().unknowns();
        List<Replications> points = points(runs.study()).stream().map(runs::of).toList();
        Replications.each(
                        points, replications, threads, (point, number) -> question.answer(point.run(number)), finished)
                .forEach(answers -> outcomes.add(
                        answers.stream().mapToDouble(Double::doubleValue).toArray()));
    }

    /** How many runs it takes. */
    static int runs(int unknowns, int replications) {
        return Math.multiplyExact(2 * unknowns + 1, replications);
    }

    /** The central point, then for each number its low and its high value. */
    private static List<PreparedStudy> points(PreparedStudy design) {
        List<PreparedStudy> points = new ArrayList<>();
        if (design.inputs().isEmpty()) {
            return List.of(design);
        }
        points.add(design.at(design.inputs().central()));
        for (int i = 0; i < design.inputs().unknowns().size(); i++) {
            for (double place : new double[] {LOW, HIGH}) {
                points.add(design.at(design.inputs().centralBut(i, place)));
            }
        }
        return points;
    }

    /** The outcome with every number at its central value. */
    MeanInterval central() {
        return MeanInterval.of(outcomes.get(0), LEVEL);
    }

    /** What each number does, the largest first. */
    List<Swing> swings() {
        List<Swing> swings = new ArrayList<>();
        for (int i = 0; i < unknowns.size(); i++) {
            double[] low = outcomes.get(2 * i + 1);
            double[] high = outcomes.get(2 * i + 2);
            swings.add(new Swing(
                    DrawnInputs.number(unknowns.get(i)),
                    value(unknowns.get(i), LOW),
                    value(unknowns.get(i), HIGH),
                    difference(low, outcomes.get(0)),
                    difference(high, outcomes.get(0)),
                    difference(high, low)));
        }
        swings.sort(Comparator.comparingDouble(swing -> -swing.size()));
        return swings;
    }

    /** Of one input its value, of several their place in per cent. */
    private static double value(List<UncertainInput> unknown, double place) {
        return unknown.size() == 1 ? unknown.get(0).belief().quantile(place) : 100 * place;
    }

    private static Estimate difference(double[] of, double[] from) {
        return estimate(PairedDifference.of(of, from, LEVEL).difference());
    }

    static Estimate estimate(MeanInterval mean) {
        return new Estimate(Math.toIntExact(mean.n()), mean.mean(), mean.low(), mean.high());
    }
}
