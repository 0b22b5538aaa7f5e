package org.caseload.statistics.sensitivity;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.caseload.statistics.Levels;
import org.caseload.statistics.Outcomes;
import org.caseload.statistics.PercentileInterval;
import org.caseload.statistics.ProportionInterval;
import org.caseload.statistics.Resamples;

/**
 * Intervals over the luck of the runs and over what nobody knows exactly. A share or a mean over runs in each of which the unknown numbers
 * were drawn anew is right on average, and its usual interval says how well so many runs tell that average; what it is where the numbers
 * are what they are is another question, and these intervals answer it.
 *
 * <p>An outcome is taken to depend on the unknowns by a plane, fitted by least squares. In each of many worlds, every unknown has one
 * value for all runs, whole runs are drawn again, and each outcome is moved along the plane to that world. Causes that the runs do not tell
 * from nothing (a correlation within two standard errors) are left out, since their noise alone would widen the interval.
 */
public final class PossibleWorlds {
    /** A correlation of no account is above so many standard errors once in 22 times. */
    private static final double TOLD = 2;

    private final double[] outcomes;
    private final List<double[]> columns = new ArrayList<>();
    private final List<Worlds> worlds = new ArrayList<>();
    private final double level;
    private final Resamples resamples;

    /**
     * What became of runs and may have come of them in other worlds.
     *
     * @param outcomes run by run; finite
     * @param causes the unknowns, drawn independently of each other
     * @param level such as 0.95
     * @param resamples of the runs, one for each world
     */
    public PossibleWorlds(double[] outcomes, List<Cause> causes, double level, Resamples resamples) {
        Levels.require(level, "a level");
        for (double outcome : outcomes) {
            if (!Double.isFinite(outcome)) {
                throw new IllegalArgumentException("an outcome is " + outcome);
            }
        }
        this.outcomes = outcomes.clone();
        this.level = level;
        this.resamples = resamples;
        for (Cause cause : causes) {
            for (double[] term : cause.inRuns()) {
                if (tells(term)) {
                    columns.add(term);
                    worlds.add(cause.worlds());
                }
            }
        }
    }

    /**
     * A cause of what became of runs, and what it would be in other worlds.
     *
     * @param inRuns its terms, each a column run by run
     * @param worlds how it looks in each world
     */
    public record Cause(double[][] inRuns, Worlds worlds) {}

    /** What one term of a cause would have been in a run, in another world. */
    @FunctionalInterface
    public interface Worlds {
        /**
         * The value there.
         *
         * @param world the world's number, from 0
         * @param inRun what it was in the run
         */
        double value(int world, double inRun);
    }

    /** The share of runs at or below 0; its interval holds Wilson's, that of the luck alone. */
    public ProportionInterval chance() {
        ProportionInterval luck = ProportionInterval.of(atMostZero(outcomes), outcomes.length, level);
        if (columns.isEmpty()) {
            return luck;
        }
        PercentileInterval over = interval(luck.share(), moved -> (double) atMostZero(moved) / moved.length);
        return new ProportionInterval(
                luck.successes(), luck.n(), Math.min(luck.low(), over.low()), Math.max(luck.high(), over.high()));
    }

    /** The mean over runs. */
    public PercentileInterval mean() {
        return interval(Outcomes.mean(outcomes), Outcomes::mean);
    }

    private PercentileInterval interval(double value, ToDoubleFunction<double[]> statistic) {
        double[] inWorlds = new double[resamples.count()];
        for (int world = 0; world < inWorlds.length; world++) {
            inWorlds[world] = statistic.applyAsDouble(moved(world));
        }
        return PercentileInterval.of(value, inWorlds, level);
    }

    private static long atMostZero(double[] values) {
        long count = 0;
        for (double value : values) {
            count += value <= 0 ? 1 : 0;
        }
        return count;
    }

    /** The outcomes of a resample as they would be in a world. */
    private double[] moved(int world) {
        double[] moved = resamples.draw(world, outcomes);
        double[][] here = new double[columns.size()][];
        for (int c = 0; c < here.length; c++) {
            here[c] = resamples.draw(world, columns.get(c));
        }
        double[] slopes = here.length > 0 ? LeastSquares.slopes(here, moved) : new double[0];
        for (int c = 0; c < slopes.length; c++) {
            Worlds cause = worlds.get(c);
            for (int run = 0; run < moved.length; run++) {
                moved[run] += slopes[c] * (cause.value(world, here[c][run]) - here[c][run]);
            }
        }
        return moved;
    }

    private boolean tells(double[] term) {
        if (Outcomes.isConstant(term) || Outcomes.isConstant(outcomes)) {
            return false;
        }
        double correlation = LeastSquares.of(new double[][] {term}, outcomes).coefficient(0);
        return correlation * correlation * outcomes.length > TOLD * TOLD;
    }
}
