package org.caseload.experiment.sensitivity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntConsumer;
import org.caseload.experiment.DrawnInputs;
import org.caseload.experiment.KeyedDesign;
import org.caseload.experiment.KeyedResampling;
import org.caseload.experiment.ParallelRuns;
import org.caseload.experiment.Replications;
import org.caseload.result.comparison.Estimate;
import org.caseload.result.sensitivity.MorrisEffect;
import org.caseload.result.sensitivity.SobolShare;
import org.caseload.scenario.UncertainInput;
import org.caseload.statistics.PercentileInterval;
import org.caseload.statistics.Resamples;
import org.caseload.statistics.sensitivity.MorrisDesign;
import org.caseload.statistics.sensitivity.MorrisScreening;
import org.caseload.statistics.sensitivity.SobolDesign;
import org.caseload.statistics.sensitivity.SobolIndices;

/**
 * All numbers together, drawn from what is believed of them; those drawn together are one. All points of one row of a Sobol' design, and all of one path of Morris's,
 * meet the same luck: that of the replication with the row's number.
 */
final class GlobalStudy {
    private static final double LEVEL = 0.95;
    private static final int RESAMPLES = 1000;
    private static final int MORRIS_LEVELS = 4;

    private final Replications runs;
    private final List<List<UncertainInput>> unknowns;
    private final Question question;
    private final int threads;

    GlobalStudy(Replications runs, Question question, int threads) {
        this.runs = runs;
        this.unknowns = runs.study().inputs().unknowns();
        this.question = question;
        this.threads = threads;
    }

    /** How many runs a study of so many rows or paths takes. */
    static int runs(Method method, int unknowns, int rows) {
        return unknowns == 0 ? 0 : Math.multiplyExact(rows, unknowns + (method == Method.SOBOL ? 2 : 1));
    }

    /**
     * Shares of the variance.
     *
     * @param variance the variance that comes from not knowing the numbers, given the luck
     * @param shares the largest total first
     */
    record Shares(double variance, List<SobolShare> shares) {}

    Shares sobol(int rows, IntConsumer finished) {
        if (unknowns.isEmpty()) {
            return new Shares(Double.NaN, List.of());
        }
        SobolDesign points = new SobolDesign(unknowns.size(), rows, new KeyedDesign(runs.seed()));
        double[] outputs = simulate(points.runs(), run -> points.point(run), run -> run % rows, finished);
        SobolIndices indices = SobolIndices.ofSharedLuck(
                points, outputs, LEVEL, Resamples.draw(RESAMPLES, rows, new KeyedResampling(runs.seed())));
        List<SobolShare> shares = new ArrayList<>();
        for (int i = 0; i < unknowns.size(); i++) {
            SobolIndices.Index index = indices.inputs().get(i);
            shares.add(new SobolShare(
                    DrawnInputs.number(unknowns.get(i)), estimate(rows, index.first()), estimate(rows, index.total())));
        }
        shares.sort(Comparator.comparingDouble(share -> -share.total().value()));
        return new Shares(indices.variance(), shares);
    }

    private static Estimate estimate(int rows, PercentileInterval index) {
        return new Estimate(rows, index.value(), index.low(), index.high());
    }

    List<MorrisEffect> morris(int paths, IntConsumer finished) {
        if (unknowns.isEmpty()) {
            return List.of();
        }
        MorrisDesign points = new MorrisDesign(unknowns.size(), paths, MORRIS_LEVELS, new KeyedDesign(runs.seed()));
        int steps = unknowns.size() + 1;
        double[] outputs = simulate(points.runs(), run -> points.point(run), run -> run / steps, finished);
        MorrisScreening screening = MorrisScreening.of(points, outputs, LEVEL);
        List<MorrisEffect> effects = new ArrayList<>();
        for (int i = 0; i < unknowns.size(); i++) {
            MorrisScreening.Effect effect = screening.inputs().get(i);
            effects.add(new MorrisEffect(
                    DrawnInputs.number(unknowns.get(i)),
                    new Estimate(
                            paths,
                            effect.size().mean(),
                            effect.size().low(),
                            effect.size().high()),
                    effect.mean(),
                    effect.spread()));
        }
        effects.sort(Comparator.comparingDouble(effect -> -effect.size().value()));
        return effects;
    }

    /** Where the point of a run lies in the unit cube. */
    private interface Points {
        double[] of(int run);
    }

    /** With which row or path a run belongs, from 0. */
    private interface Rows {
        int of(int run);
    }

    private double[] simulate(int count, Points points, Rows rows, IntConsumer finished) {
        return ParallelRuns.run(
                        count,
                        threads,
                        run -> question.answer(
                                runs.of(runs.study().at(runs.study().inputs().quantiles(points.of(run))))
                                        .run(rows.of(run) + 1)),
                        finished)
                .stream()
                .mapToDouble(Double::doubleValue)
                .toArray();
    }
}
