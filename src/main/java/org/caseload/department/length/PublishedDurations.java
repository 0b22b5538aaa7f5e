package org.caseload.department.length;

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
 */
public final class PublishedDurations {
    private static final int POINTS = 2000;
    static final int CELLS = 400;
    private static final int MOST_INTERRUPTIONS = 4;

    private PublishedDurations() {}

    /** The factor from published durations to work; 1 for durations that are work already. */
    public static double factor(Stage stage) {
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
        if (fallsOffAtItsLimit(stage)) {
            return 1;
        }
        double limit = stage.onTimeLimit().get().workingDays();
        Law published = stage.duration().law();
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

    /** Share of a stage's work that fits within its limit where nothing interrupts it. */
    public static double uninterrupted(Stage stage) {
        Interruptions ordinary = ReferenceConditions.interruptions();
        double limit = stage.onTimeLimit().orElseThrow().workingDays();
        PiecewiseLinear bands = (PiecewiseLinear) stage.duration().law();
        double[][] totals = totals(limit, ordinary);
        double wanted = publishedOnTime(stage);
        double low = wanted;
        double high = 1;
        for (int i = 0; i < 50; i++) {
            double middle = (low + high) / 2;
            if (onTime(bands.withShareUpTo(limit, middle), 1, limit, ordinary.beginRate(), totals) < wanted) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return (low + high) / 2;
    }

    /** The work behind a published law of a stage, on whichever branch. */
    static Law work(Stage stage, Law published) {
        if (fallsOffAtItsLimit(stage)) {
            double limit = stage.onTimeLimit().orElseThrow().workingDays();
            return withShareUpTo(limit, published, () -> uninterrupted(stage));
        }
        double factor = factor(stage);
        return factor == 1 ? published : published.scaled(factor);
    }

    /** The published share on time that a department at reference conditions returns. */
    public static double publishedOnTime(Stage stage) {
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

    /** Chance that work drawn from the scaled law, with its interruptions, is done within the limit. */
    private static double onTime(Law law, double factor, double limit, double beginRate, double[][] totals) {
        double sum = 0;
        for (int i = 0; i < POINTS; i++) {
            double work = factor * law.quantile((i + 0.5) / POINTS);
            sum += work > limit ? 0 : within(limit - work, work * beginRate, limit, totals);
        }
        return sum / POINTS;
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
