package org.caseload.experiment.sensitivity;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.IntConsumer;
import org.caseload.experiment.PreparedStudy;
import org.caseload.experiment.ReplicationStopped;
import org.caseload.experiment.Replications;
import org.caseload.measure.MeasureRecorder;
import org.caseload.quantity.Span;
import org.caseload.result.comparison.Estimate;
import org.caseload.result.sensitivity.TippingPoint;
import org.caseload.result.sensitivity.TippingPoint.Strength;
import org.caseload.statistics.MeanInterval;
import org.caseload.statistics.ProportionInterval;
import org.caseload.statistics.Slope;

/**
 * Looks for the strength of feedback at which a plan turns into a spiral: tries some strengths under the same luck, what the balance solved
 * at the stated one kept, and then those between the last at which the plan holds and the first at which it does not. The measure is the target's.
 */
final class FeedbackScan {
    private static final double LEVEL = 0.95;

    /** From no feedback to many times what is stated. */
    private static final double[] FIRST = {0, 0.5, 1, 2, 3, 4, 6, 8};

    private static final int FURTHER = 4;
    private static final int HALF_YEAR = 182;
    private static final int WEEK = 7;

    private final Replications runs;
    private final int replications;
    private final int threads;
    private final Map<Double, Strength> tried = new TreeMap<>();

    FeedbackScan(Replications runs, int replications, int threads) {
        this.runs = runs;
        this.replications = replications;
        this.threads = threads;
    }

    /** How many runs it takes at most. */
    static int most(int replications) {
        return Math.multiplyExact(FIRST.length + FURTHER, replications);
    }

    /** The change of the caseload over a run, and its slope at the end; not numbers where the run was stopped, and only there. */
    private record Course(double change, double slope) {
        boolean isStopped() {
            return Double.isNaN(change);
        }

        boolean isSpiral() {
            return isStopped() || change > 0 && slope > 0;
        }
    }

    TippingPoint tippingPoint(IntConsumer finished) {
        int done = 0;
        for (double times : FIRST) {
            done = attempt(times, done, finished);
        }
        for (int i = 0; i < FURTHER && holds().isPresent() && spirals().isPresent(); i++) {
            done = attempt(middle(), done, finished);
        }
        finished.accept(most(replications));
        return new TippingPoint(List.copyOf(tried.values()), holds(), spirals());
    }

    private int attempt(double times, int before, IntConsumer finished) {
        Replications stronger = runs.of(runs.study().withFeedback(times));
        List<Course> courses = Replications.each(
                        List.of(stronger),
                        replications,
                        threads,
                        FeedbackScan::course,
                        done -> finished.accept(before + done))
                .get(0);
        tried.put(times, strength(times, courses));
        return before + replications;
    }

    private static Course course(Replications runs, int number) {
        PreparedStudy stronger = runs.study();
        MeasureRecorder recorder = stronger.book().recorder();
        try {
            runs.run(stronger, number, recorder);
        } catch (ReplicationStopped ranAway) {
            return new Course(Double.NaN, Double.NaN);
        }
        double[] daily = recorder.target();
        int horizon = stronger.horizon();
        int first = Math.max(0, horizon - HALF_YEAR);
        int weeks = (horizon - first) / WEEK + 1;
        double[] months = new double[weeks];
        double[] values = new double[weeks];
        for (int week = 0; week < weeks; week++) {
            int day = horizon - (weeks - 1 - week) * WEEK;
            months[week] = day / Span.DAYS_PER_MONTH;
            values[week] = daily[day];
        }
        if (Double.isNaN(daily[0]) || Arrays.stream(values).anyMatch(Double::isNaN)) {
            throw new IllegalArgumentException(
                    "whether caseloads spiral is told by their level at the start and week by week at the"
                            + " end, where they are not defined in every run, as where nobody is in post");
        }
        double slope = weeks > 1 ? Slope.of(months, values) : 0;
        return new Course(daily[horizon] - daily[0], slope);
    }

    private Strength strength(double times, List<Course> courses) {
        int spirals = Math.toIntExact(courses.stream().filter(Course::isSpiral).count());
        ProportionInterval share = ProportionInterval.of(spirals, replications, LEVEL);
        return new Strength(
                times,
                mean(courses.stream().mapToDouble(Course::change).toArray()),
                mean(courses.stream().mapToDouble(Course::slope).toArray()),
                new Estimate(replications, (double) spirals / replications, share.low(), share.high()),
                Math.toIntExact(courses.stream().filter(Course::isStopped).count()));
    }

    private static Estimate mean(double[] values) {
        double[] defined =
                Arrays.stream(values).filter(value -> !Double.isNaN(value)).toArray();
        return defined.length < 2 ? Estimate.NONE : Tornado.estimate(MeanInterval.of(defined, LEVEL));
    }

    private OptionalDouble holds() {
        OptionalDouble greatest = OptionalDouble.empty();
        for (Strength strength : tried.values()) {
            if (strength.spirals().high() >= 0.5) {
                break;
            }
            greatest = OptionalDouble.of(strength.times());
        }
        return greatest;
    }

    private OptionalDouble spirals() {
        OptionalDouble least = OptionalDouble.empty();
        for (Strength strength : tried.values()) {
            if (strength.spirals().low() <= 0.5) {
                least = OptionalDouble.empty();
            } else if (least.isEmpty()) {
                least = OptionalDouble.of(strength.times());
            }
        }
        return least;
    }

    /** The middle of the widest gap between strengths tried, from the last that holds to the first that does not. */
    private double middle() {
        double before = holds().orElseThrow();
        double end = spirals().orElseThrow();
        double widest = 0;
        double middle = before;
        for (double times : tried.keySet()) {
            if (times > before && times <= end) {
                if (times - before > widest) {
                    widest = times - before;
                    middle = (before + times) / 2;
                }
                before = times;
            }
        }
        return middle;
    }
}
