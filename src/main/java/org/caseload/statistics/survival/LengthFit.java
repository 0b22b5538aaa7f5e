package org.caseload.statistics.survival;

import java.util.List;
import org.apache.commons.math3.analysis.MultivariateFunction;
import org.apache.commons.math3.optim.InitialGuess;
import org.apache.commons.math3.optim.MaxEval;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import org.apache.commons.math3.optim.nonlinear.scalar.ObjectiveFunction;
import org.apache.commons.math3.optim.nonlinear.scalar.noderiv.NelderMeadSimplex;
import org.apache.commons.math3.optim.nonlinear.scalar.noderiv.SimplexOptimizer;
import org.apache.commons.math3.special.Gamma;

/**
 * A law of a family fitted to watched times by maximum likelihood: each counts from the age at which watching began, and what has not
 * ended counts with having lasted so long.
 *
 * @param family the family
 * @param theta its numbers, in the order of the family
 * @param logLikelihood the likelihood's logarithm there
 */
public record LengthFit(LengthFamily family, List<Double> theta, double logLikelihood) {
    private static final int MOST_TRIES = 2_000;

    /** Copies the numbers. */
    public LengthFit {
        theta = List.copyOf(theta);
    }

    /**
     * The fit.
     *
     * @param spans times whose exits lie above 0
     * @throws IllegalArgumentException if fewer than two ended: nothing can be fitted
     */
    public static LengthFit of(LengthFamily family, List<WatchedSpan> spans) {
        double[] ended = spans.stream()
                .filter(WatchedSpan::ended)
                .mapToDouble(span -> StrictMath.log(span.exit()))
                .toArray();
        if (ended.length < 2) {
            throw new IllegalArgumentException("nothing can be fitted to " + ended.length + " ends");
        }
        double middle = 0;
        for (double log : ended) {
            middle += log / ended.length;
        }
        AgeCounts counts = new AgeCounts(spans);
        MultivariateFunction likelihood = theta -> logLikelihood(family, counts, theta);
        double[] best = {0, middle};
        for (int round = 0;
                round < 2;
                round++) { // a second simplex from the first's best, in case the first had folded up
            best = new SimplexOptimizer(1e-12, 1e-7)
                    .optimize(
                            new ObjectiveFunction(likelihood),
                            GoalType.MAXIMIZE,
                            new InitialGuess(best),
                            new NelderMeadSimplex(2, 0.3),
                            new MaxEval(MOST_TRIES))
                    .getPoint();
        }
        return new LengthFit(family, List.of(best[0], best[1]), logLikelihood(family, counts, best));
    }

    static double logLikelihood(LengthFamily family, AgeCounts counts, double[] theta) {
        double sum = 0;
        for (int i = 0; i < counts.count(); i++) {
            double age = counts.age(i);
            sum += (counts.ended(i) > 0 ? counts.ended(i) * family.logHazard(age, theta) : 0)
                    - counts.left(i) * family.cumulativeHazard(age, theta);
        }
        return Double.isFinite(sum) ? sum : -Double.MAX_VALUE;
    }

    double[] numbers() {
        return theta.stream().mapToDouble(number -> number).toArray();
    }

    /** The share that lasts longer than an age. */
    public double beyond(double age) {
        return StrictMath.exp(-family.cumulativeHazard(age, numbers()));
    }

    /** The mean of the law, in the unit of the ages. */
    public double mean() {
        double first = StrictMath.exp(theta.get(0));
        double second = StrictMath.exp(theta.get(1));
        return switch (family) {
            case WEIBULL -> second * Gamma.gamma(1 + 1 / first);
            case LOGNORMAL -> second * StrictMath.exp(first * first / 2);
        };
    }

    /** The median of the law. */
    public double median() {
        double second = StrictMath.exp(theta.get(1));
        return switch (family) {
            case WEIBULL -> second * StrictMath.pow(StrictMath.log(2), StrictMath.exp(-theta.get(0)));
            case LOGNORMAL -> second;
        };
    }
}
