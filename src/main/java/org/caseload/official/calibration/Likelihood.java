package org.caseload.official.calibration;

import java.util.Arrays;
import org.apache.commons.math3.analysis.MultivariateFunction;
import org.apache.commons.math3.optim.InitialGuess;
import org.apache.commons.math3.optim.MaxEval;
import org.apache.commons.math3.optim.PointValuePair;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import org.apache.commons.math3.optim.nonlinear.scalar.ObjectiveFunction;
import org.apache.commons.math3.optim.nonlinear.scalar.noderiv.NelderMeadSimplex;
import org.apache.commons.math3.optim.nonlinear.scalar.noderiv.SimplexOptimizer;
import org.caseload.statistics.Quantiles;

/**
 * Fits a {@link StateSpace} to what was published until a year: the numbers under which each year's figure, forecast from those before
 * it, was most likely. Misses are taken for Student's t with 5 degrees of freedom, so that mistakes of reporting decide little; its SDs
 * are those of a normal distribution that holds as much.
 *
 * <p>Some numbers are hardly told by five yearly changes: a norm that lasts and a deviation that fades slowly look alike. What is
 * believed beforehand holds them (assumptions, each with its SD): powers of size −0.3 (0.15); the norm's SD 0.6 of the SD of
 * all deviations (0.5 in its logarithm); a memory of 0.73 (0.7 in its logit); a fifth of the region's mean in what is expected of a
 * norm (0.3).
 */
final class Likelihood implements MultivariateFunction {
    private static final double FREEDOM = 5;

    /**
     * The squared scale of the t of a variance. 0.6 makes it the variance of the t itself, which holds 84 % where a normal distribution
     * would hold 80; (1.2816 / 1.4759)² = 0.754 makes 80 of it. Half way between: England's own shocks and how well the numbers are
     * known widen a forecast, too, and of all targets of 2020 to 2022 81 % lie within 8 in 10.
     */
    private static final double SCALE = 0.67;

    private static final double USUAL_POWER = -0.3;
    private static final double POWER_SD = 0.15;
    private static final double NORM_SHARE = 0.6;
    private static final double NORM_SD = 0.5;
    private static final double MEMORY = 1;
    private static final double MEMORY_SD = 0.7;
    private static final double LIKENESS = 0.2;
    private static final double LIKENESS_SD = 0.3;

    /** Ends a search; what is printed has four decimals. */
    private static final double PRECISION = 1e-9;

    private static final double GAIN = 1e-5;
    private static final int ROUNDS = 8;
    private static final int MOST_STEPS = 20_000;

    private final ScaledPanel panel;
    private final int until;
    private final double[] weights;
    private final double spread;
    private final double yearly;

    private Likelihood(ScaledPanel panel, int until, double[] weights) {
        this.panel = panel;
        this.until = until;
        this.weights = weights;
        this.spread = spread();
        this.yearly = yearly();
    }

    /** The fit on all targets up to that year, every council counting once. */
    static StateSpace fit(ScaledPanel panel, int until) {
        double[] once = new double[panel.councils().size()];
        Arrays.fill(once, 1);
        Likelihood likelihood = new Likelihood(panel, until, once);
        return likelihood.model(likelihood.best(likelihood.start()));
    }

    /**
     * The fit where councils count so often, as in a resample.
     *
     * @param near a fit to begin from
     */
    static StateSpace fit(ScaledPanel panel, int until, double[] weights, StateSpace near) {
        Likelihood likelihood = new Likelihood(panel, until, weights);
        return likelihood.model(likelihood.best(point(near)));
    }

    @Override
    public double value(double[] at) {
        StateSpace model = model(at);
        double sum = -beliefs(at);
        for (int council = 0; council < weights.length; council++) {
            if (weights[council] > 0) {
                sum += weights[council] * ofCouncil(model, council);
            }
        }
        return sum;
    }

    private double ofCouncil(StateSpace model, int council) {
        double sum = 0;
        for (int from = ScaledPanel.FIRST_YEAR; from < until; from++) {
            double seen = panel.value(council, from + 1);
            if (!Double.isNaN(panel.deviation(council, from)) && !Double.isNaN(seen)) {
                FilteredLevel next =
                        model.filter(panel, council, from).orElseThrow().aYearOn(model);
                double noise = model.noiseSd(next.logSize());
                double miss = seen - panel.england(from) - model.drift() - next.level();
                sum += student(miss, next.levelVariance() + noise * noise);
            }
        }
        return sum;
    }

    /** The logarithm of the density of a miss of that variance, but for a constant. */
    private static double student(double miss, double variance) {
        double scale = variance * SCALE;
        return -0.5 * StrictMath.log(scale) - (FREEDOM + 1) / 2 * StrictMath.log1p(miss * miss / (FREEDOM * scale));
    }

    private double beliefs(double[] at) {
        return square(at[0] - StrictMath.log(NORM_SHARE * spread), NORM_SD)
                + square(at[2] - MEMORY, MEMORY_SD)
                + square(at[4] - USUAL_POWER, POWER_SD)
                + square(at[5] - USUAL_POWER, POWER_SD)
                + square(at[7] - LIKENESS, LIKENESS_SD);
    }

    private static double square(double distance, double sd) {
        return 0.5 * (distance / sd) * (distance / sd);
    }

    private double[] start() {
        return new double[] {
            StrictMath.log(NORM_SHARE * spread),
            StrictMath.log(yearly),
            MEMORY,
            StrictMath.log(NORM_SHARE * yearly),
            USUAL_POWER,
            USUAL_POWER,
            0,
            LIKENESS
        };
    }

    /** Down hill and, since a simplex may stick, again from where it stopped until nothing is gained. */
    private double[] best(double[] start) {
        double[] steps = {0.3, 0.3, 0.4, 0.3, 0.1, 0.1, yearly * NORM_SHARE / 2, 0.2};
        double[] at = start;
        double height = value(start);
        for (int round = 0; round < ROUNDS; round++) {
            PointValuePair found = new SimplexOptimizer(PRECISION, PRECISION)
                    .optimize(
                            new MaxEval(MOST_STEPS),
                            new ObjectiveFunction(this),
                            GoalType.MAXIMIZE,
                            new InitialGuess(at),
                            new NelderMeadSimplex(steps));
            boolean gained = found.getValue() > height + GAIN;
            at = found.getPoint();
            height = found.getValue();
            if (!gained) {
                break;
            }
        }
        return at;
    }

    private StateSpace model(double[] at) {
        return new StateSpace(
                StrictMath.exp(at[0]),
                StrictMath.exp(at[1]),
                1 / (1 + StrictMath.exp(-at[2])),
                StrictMath.exp(at[3]),
                at[4],
                at[5],
                at[6],
                at[7]);
    }

    private static double[] point(StateSpace model) {
        return new double[] {
            StrictMath.log(model.normSd()),
            StrictMath.log(model.deviationSd()),
            StrictMath.log(model.memory() / (1 - model.memory())),
            StrictMath.log(model.noiseSd()),
            model.deviationPower(),
            model.noisePower(),
            model.drift(),
            model.likeness()
        };
    }

    /** The SD of all deviations but for the outermost: from the distance between their quartiles. */
    private double spread() {
        double[] all = deviations(0);
        Quantiles quantiles = Quantiles.of(all);
        return robust(quantiles.at(0.75) - quantiles.at(0.25));
    }

    /** The SD of yearly changes, likewise. */
    private double yearly() {
        Quantiles quantiles = Quantiles.of(deviations(1));
        return robust(quantiles.at(0.75) - quantiles.at(0.25));
    }

    private static double robust(double betweenQuartiles) {
        return betweenQuartiles / 1.349;
    }

    private double[] deviations(int lessThoseBefore) {
        double[] all = new double[panel.councils().size() * (until - ScaledPanel.FIRST_YEAR + 1)];
        int n = 0;
        for (int council = 0; council < panel.councils().size(); council++) {
            for (int year = ScaledPanel.FIRST_YEAR; year <= until; year++) {
                double one = panel.deviation(council, year)
                        - (lessThoseBefore == 0 ? 0 : panel.deviation(council, year - lessThoseBefore));
                if (!Double.isNaN(one)) {
                    all[n++] = one;
                }
            }
        }
        return Arrays.copyOf(all, n);
    }
}
