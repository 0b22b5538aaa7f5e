package org.caseload.department.length;

import java.util.OptionalDouble;
import java.util.function.DoubleSupplier;
import java.util.function.DoubleUnaryOperator;
import org.caseload.department.casework.DurationBasis;
import org.caseload.department.casework.Stage;
import org.caseload.random.Law;
import org.caseload.random.PiecewiseLinear;

/**
 * Takes out of published durations what they already contain: ordinary sickness and handovers. One number per stage, solved so
 * that a department at reference conditions returns the published share on time where the stage has a limit in working days, and
 * the published mean elsewhere. It is a factor on the work; for published bands that reach over a limit it is the share of
 * work that fits within the limit instead, because such bands fall off at the limit, and work towards a limit goes on doing so.
 *
 * @param stage the stage
 * @param factor from published durations to work, above 0; 1 for durations that are work already
 * @param uninterrupted share of the work that fits within the limit where nothing interrupts it, for bands that fall off there
 */
public record PublishedDurations(Stage stage, double factor, OptionalDouble uninterrupted) {
    private static final int POINTS = 2000;
    static final int CELLS = 400;
    private static final int MOST_INTERRUPTIONS = 4;

    /** Solves a stage. */
    static PublishedDurations of(Stage stage) {
        return fallsOffAtItsLimit(stage)
                ? new PublishedDurations(stage, 1, OptionalDouble.of(solveUninterrupted(stage)))
                : new PublishedDurations(stage, solveFactor(stage), OptionalDouble.empty());
    }

    private static double solveFactor(Stage stage) {
        if (stage.durationsAre() == DurationBasis.WORK) {
            return 1;
        }
        Interruptions ordinary = ReferenceConditions.interruptions();
        if (!stage.needsTheWorker()) {
            return 1 / (1 + ordinary.handoverPerWork());
        }
        if (stage.onTimeLimit().isEmpty() || !stage.duration().working()) {
            return 1 / (1 + ordinary.stoppagePerWork());
        }
        double limit = stage.onTimeLimit().get().workingDays();
        double[] published = quantiles(stage.duration().law());
        double[][] totals = totals(limit, ordinary);
        return solve(factor -> onTime(published, factor, limit, ordinary.beginRate(), totals), publishedOnTime(stage));
    }

    /** Whether a stage's work towards its limit keeps the published edge there. */
    public static boolean fallsOffAtItsLimit(Stage stage) {
        return stage.durationsAre() == DurationBasis.PUBLISHED
                && stage.needsTheWorker()
                && stage.onTimeLimit().isPresent()
                && stage.duration().working()
                && stage.duration().law().findBands().isPresent()
                && isWithin(stage.duration().law(), stage.onTimeLimit().get().workingDays());
    }

    private static boolean isWithin(Law law, double limit) {
        return law.cumulative(limit) > 0 && law.cumulative(limit) < 1;
    }

    /**
     * Bands with such a share up to a limit that lies among them; any other law as it is.
     *
     * @param limit in days of the law
     * @param published the law
     * @param share the share, above 0 and at most 1
     */
    public static Law withShareUpTo(double limit, Law published, DoubleSupplier share) {
        return published
                .findBands()
                .filter(bands -> isWithin(bands, limit))
                .<Law>map(bands -> bands.withShareUpTo(limit, share.getAsDouble()))
                .orElse(published);
    }

    private static double solveUninterrupted(Stage stage) {
        Interruptions ordinary = ReferenceConditions.interruptions();
        double limit = stage.onTimeLimit().orElseThrow().workingDays();
        PiecewiseLinear bands = (PiecewiseLinear) stage.duration().law();
        double[][] totals = totals(limit, ordinary);
        double wanted = publishedOnTime(stage);
        double low = wanted;
        double high = 1;
        for (int i = 0; i < 50; i++) {
            double middle = (low + high) / 2;
            double[] work = quantiles(bands.withShareUpTo(limit, middle));
            if (onTime(work, 1, limit, ordinary.beginRate(), totals) < wanted) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return (low + high) / 2;
    }

    /** The work behind a published law of the stage, on whichever branch. */
    Law work(Law published) {
        if (uninterrupted.isPresent()) {
            double limit = stage.onTimeLimit().orElseThrow().workingDays();
            return withShareUpTo(limit, published, uninterrupted::getAsDouble);
        }
        return factor == 1 ? published : published.scaled(factor);
    }

    /** The published share on time that a department at reference conditions returns. */
    public double publishedOnTime() {
        return publishedOnTime(stage);
    }

    private static double publishedOnTime(Stage stage) {
        double limit = stage.onTimeLimit().orElseThrow().workingDays();
        return stage.publishedOnTime()
                .map(s -> s.fraction())
                .orElse(stage.duration().law().cumulative(limit));
    }

    /** The factor at which a share on time that falls as it rises is the one wanted. */
    static double solve(DoubleUnaryOperator onTime, double share) {
        double low = 0.1;
        double high = 3;
        for (int i = 0; i < 60; i++) {
            double middle = (low + high) / 2;
            if (onTime.applyAsDouble(middle) > share) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return (low + high) / 2;
    }

    private static double[] quantiles(Law law) {
        double[] quantiles = new double[POINTS];
        for (int i = 0; i < POINTS; i++) {
            quantiles[i] = law.quantile((i + 0.5) / POINTS);
        }
        return quantiles;
    }

    /** Chance that one of these pieces of work times a factor, with its interruptions, is done within the limit. */
    private static double onTime(double[] pieces, double factor, double limit, double beginRate, double[][] totals) {
        double sum = 0;
        for (double piece : pieces) {
            double work = factor * piece;
            sum += work > limit ? 0 : within(limit - work, work * beginRate, limit, totals);
        }
        return sum / pieces.length;
    }

    /** Chance that a Poisson number of interruptions takes at most the slack. */
    static double within(double slack, double meanNumber, double limit, double[][] total) {
        int cell = (int) (slack / limit * CELLS);
        double probability = StrictMath.exp(-meanNumber);
        double sum = probability;
        for (int n = 1; n <= MOST_INTERRUPTIONS; n++) {
            probability *= meanNumber / n;
            sum += probability * total[n][cell];
        }
        return sum;
    }

    /** Cumulative chances of the total of n interruptions on a grid from 0 to the limit. */
    static double[][] totals(double limit, Interruptions ordinary) {
        double[] density = new double[CELLS + 1];
        double step = limit / CELLS;
        for (int c = 0; c <= CELLS; c++) {
            density[c] = ordinary.lengthCumulative((c + 0.5) * step) - ordinary.lengthCumulative((c - 0.5) * step);
        }
        double[][] cumulative = new double[MOST_INTERRUPTIONS + 1][CELLS + 1];
        double[] sum = density.clone();
        for (int n = 1; n <= MOST_INTERRUPTIONS; n++) {
            double passed = 0;
            for (int c = 0; c <= CELLS; c++) {
                passed += sum[c];
                cumulative[n][c] = passed;
            }
            sum = convolve(sum, density);
        }
        return cumulative;
    }

    private static double[] convolve(double[] one, double[] other) {
        double[] sum = new double[one.length];
        for (int i = 0; i < one.length; i++) {
            for (int j = 0; i + j < sum.length; j++) {
                sum[i + j] += one[i] * other[j];
            }
        }
        return sum;
    }
}
