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
 * at the stated one kept, and then those between the last at which no spiral is seen and the first at which one is. The measure is the
 * target's.
 *
 * <p>A spiral is what feedback does, not what growing demand does. At each strength the difference from no feedback at all, run by run,
 * is what feedback adds. It is a spiral where it adds more to the slope of the second half of the run than all else does, so that more
 * than half of the rise feeds on itself, and goes on adding more than half of what it added to the first half: what settles adds
 * ever less. It is one, too, where open cases run away with feedback alone.
 */
final class FeedbackScan {
    private static final double LEVEL = 0.95;

    /** From no feedback, with which all others are compared, to many times what is stated. */
    private static final double[] FIRST = {0, 0.5, 1, 2, 3, 4, 6, 8};

    private static final int FURTHER = 4;

    /** What is said of all strengths at once is to be true in 95 of 100 scans. */
    private static final double EACH = 1 - (1 - LEVEL) / (FIRST.length + FURTHER);

    /** What settles within a year or so adds less than this share in the second year of what it added in the first. */
    private static final double STILL = 0.5;

    private static final int WEEK = 7;

    private final Replications runs;
    private final int replications;
    private final int threads;
    private final Map<Double, Strength> tried = new TreeMap<>();
    private List<Course> without = List.of();

    FeedbackScan(Replications runs, int replications, int threads) {
        this.runs = runs;
        this.replications = replications;
        this.threads = threads;
    }

    /** How many runs it takes at most. */
    static int most(int replications) {
        return Math.multiplyExact(FIRST.length + FURTHER, replications);
    }

    /**
     * The course of a run; not numbers where the run was stopped, and only there.
     *
     * @param change of the caseload over the run
     * @param before its slope in the first half
     * @param last its slope in the second half
     */
    private record Course(double change, double before, double last) {
        static final Course STOPPED = new Course(Double.NaN, Double.NaN, Double.NaN);

        boolean isStopped() {
            return Double.isNaN(change);
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
        without = times == 0 ? courses : without;
        tried.put(times, strength(times, courses));
        return before + replications;
    }

    private static Course course(Replications runs, int number) {
        PreparedStudy stronger = runs.study();
        MeasureRecorder recorder = stronger.book().recorder();
        try {
            runs.run(stronger, number, recorder);
        } catch (ReplicationStopped ranAway) {
            return Course.STOPPED;
        }
        double[] daily = recorder.target();
        int horizon = stronger.horizon();
        int half = horizon / 2;
        Course course = new Course(daily[horizon] - daily[0], slope(daily, 0, half), slope(daily, half, horizon));
        if (course.isStopped() || Double.isNaN(course.before + course.last)) {
            throw new IllegalArgumentException("whether caseloads spiral is told by their level week by week,"
                    + " where they are not defined in every run, as where nobody is in post");
        }
        return course;
    }

    /** The slope a month over the weekly readings from one day to another. */
    private static double slope(double[] daily, int from, int to) {
        int weeks = (to - from) / WEEK + 1;
        double[] months = new double[weeks];
        double[] values = new double[weeks];
        for (int week = 0; week < weeks; week++) {
            int day = to - (weeks - 1 - week) * WEEK;
            months[week] = day / Span.DAYS_PER_MONTH;
            values[week] = daily[day];
        }
        return weeks > 1 ? Slope.of(months, values) : 0;
    }

    private Strength strength(double times, List<Course> courses) {
        double[] own = new double[replications];
        double[] still = new double[replications];
        int ranAway = 0;
        for (int run = 0; run < replications; run++) {
            Course with = courses.get(run);
            Course none = without.get(run);
            double added = with.last - none.last;
            own[run] = added - Math.max(0, none.last);
            still[run] = added - STILL * (with.before - none.before);
            ranAway += with.isStopped() && !none.isStopped() ? 1 : 0;
        }
        Estimate beyondDemand = mean(own, EACH);
        Estimate beyondBefore = mean(still, EACH);
        boolean mostRanAway = ProportionInterval.of(ranAway, replications, EACH).low() > 0.5;
        return new Strength(
                times,
                mean(courses.stream().mapToDouble(Course::change).toArray(), LEVEL),
                beyondDemand,
                beyondBefore,
                Math.toIntExact(courses.stream().filter(Course::isStopped).count()),
                beyondDemand.low() > 0 && beyondBefore.low() > 0 || mostRanAway);
    }

    private static Estimate mean(double[] values, double level) {
        double[] defined =
                Arrays.stream(values).filter(value -> !Double.isNaN(value)).toArray();
        return defined.length < 2 ? Estimate.NONE : Tornado.estimate(MeanInterval.of(defined, level));
    }

    private OptionalDouble holds() {
        OptionalDouble greatest = OptionalDouble.empty();
        for (Strength strength : tried.values()) {
            if (strength.spirals()) {
                break;
            }
            greatest = OptionalDouble.of(strength.times());
        }
        return greatest;
    }

    private OptionalDouble spirals() {
        OptionalDouble least = OptionalDouble.empty();
        for (Strength strength : tried.values()) {
            if (!strength.spirals()) {
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
