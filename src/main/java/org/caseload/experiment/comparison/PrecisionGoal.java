package org.caseload.experiment.comparison;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.caseload.experiment.ReadingDays;
import org.caseload.result.MeasureName;
import org.caseload.result.comparison.PrecisionMet;
import org.caseload.statistics.MeanInterval;
import org.caseload.statistics.PairedDifference;
import org.caseload.statistics.PairedShares;
import org.caseload.statistics.PrecisionTarget;
import org.caseload.statistics.ProportionInterval;

/**
 * A half-width that somebody wants of every strategy: of its mean, of the share of its runs that reach the target, or of its difference
 * from the base; a measure, a date, and how narrow.
 */
final class PrecisionGoal {
    private static final Pattern WORDS = Pattern.compile(
            "\\s*(difference\\s+)?([a-z0-9./+-]+)\\s*@\\s*(\\d{4}-\\d{2}(?:-\\d{2})?)\\s*:\\s*(\\d+(?:\\.\\d+)?)\\s*(%)?\\s*");
    private static final String PERMITTED =
            "permitted: such as \"caseload.dfe@2019-09: 0.1\", \"open.all@2020-01: 1 %\", \"target.reached@2020-01: 0.02\" or"
                    + " \"difference caseload.dfe@2019-09: 0.1\"";

    private final String asked;
    private final boolean ofDifference;
    private final MeasureName measure;
    private final int reading;
    private final PrecisionTarget target;

    /** The share of runs in which the target is reached by a date. */
    static final MeasureName REACHED =
            new MeasureName("target.reached", "", "Share of runs in which the target is reached by then", "of runs", 2);

    private PrecisionGoal(
            String asked, boolean ofDifference, MeasureName measure, int reading, PrecisionTarget target) {
        this.asked = asked;
        this.ofDifference = ofDifference;
        this.measure = measure;
        this.reading = reading;
        this.target = target;
    }

    /**
     * Reads what was asked for.
     *
     * @throws IllegalArgumentException in plain words, when a comparison cannot meet it
     */
    static PrecisionGoal parse(String asked, ComparisonRuns runs) {
        List<MeasureName> measures = new ArrayList<>(PairedRuns.common(runs));
        if (runs.contenders().get(0).design().target().isPresent()) {
            measures.add(REACHED);
        }
        return parse(asked, runs, measures);
    }

    /** The same of a plan of runs, which has the differences beside what they are of anyway. */
    static PrecisionGoal parseForPlan(String asked, ComparisonRuns runs) {
        PrecisionGoal goal = parse(asked, runs);
        if (goal.ofDifference) {
            throw refused(
                    asked, "a difference by itself", "permitted: the measure, with which its differences are planned");
        }
        return goal;
    }

    private static PrecisionGoal parse(String asked, ComparisonRuns runs, List<MeasureName> measures) {
        Matcher words = WORDS.matcher(asked);
        if (!words.matches()) {
            throw refused(asked, "not understood", PERMITTED);
        }
        Optional<MeasureName> measure = measures.stream()
                .filter(name -> name.key().equals(words.group(2)))
                .findFirst();
        if (measure.isEmpty()) {
            throw refused(
                    asked,
                    "no measure " + words.group(2) + " is compared",
                    "permitted: "
                            + String.join(
                                    ", ",
                                    measures.stream().map(MeasureName::key).toList()));
        }
        double width = Double.parseDouble(words.group(4));
        if (!(width > 0)) {
            throw refused(asked, "a half-width of 0", "permitted: above 0");
        }
        boolean relative = words.group(5) != null;
        int reading =
                reading(asked, words.group(3), runs.contenders().get(0).design().readingDays());
        PrecisionTarget target = new PrecisionTarget(relative ? width / 100 : width, relative);
        boolean ofDifference = words.group(1) != null;
        if (ofDifference && runs.contenders().size() < 2) {
            throw refused(
                    asked, "nothing is compared with the base", "permitted: a difference where there is a strategy");
        }
        return new PrecisionGoal(asked.strip(), ofDifference, measure.get(), reading, target);
    }

    private static int reading(String asked, String written, ReadingDays days) {
        List<LocalDate> dates = days.monthly().stream().map(days::date).toList();
        try {
            LocalDate date = written.length() > 7
                    ? LocalDate.parse(written)
                    : YearMonth.parse(written).atDay(1);
            int reading = dates.indexOf(date);
            if (reading >= 0) {
                return reading;
            }
        } catch (DateTimeParseException noDate) {
            // Said below like any other date that is not read.
        }
        throw refused(asked, "nothing is read on " + written, "permitted: " + days.permitted());
    }

    private static IllegalArgumentException refused(String asked, String found, String permitted) {
        return new IllegalArgumentException("precision: found \"" + asked.strip() + "\": " + found + "; " + permitted);
    }

    /** Whether the runs so far meet it, over all strategies. */
    PrecisionMet met(ComparisonRuns runs, double level) {
        double widest = 0;
        double wanted = Double.POSITIVE_INFINITY;
        for (int s = ofDifference ? 1 : 0; s < runs.contenders().size(); s++) {
            double[][] values = defined(runs, s);
            if (values[0].length < 2) {
                return new PrecisionMet(asked, target.halfWidth(), Double.NaN, false);
            }
            wanted = Math.min(
                    wanted, target.allowed(MeanInterval.of(values[1], level).mean()));
            widest = Math.max(widest, halfWidth(values, level));
        }
        return new PrecisionMet(asked, wanted, widest, widest <= wanted);
    }

    /**
     * The values of a strategy in the runs where it, and the base where a difference is meant, is defined; and those of what a relative
     * half-width is of: the base's of a difference, its own otherwise.
     */
    private double[][] defined(ComparisonRuns runs, int strategy) {
        double[] own = values(runs, strategy);
        double[] of = ofDifference ? values(runs, 0) : own;
        int[] both = IntStream.range(0, own.length)
                .filter(run -> !Double.isNaN(own[run]) && !Double.isNaN(of[run]))
                .toArray();
        return new double[][] {
            Arrays.stream(both).mapToDouble(run -> own[run]).toArray(),
            Arrays.stream(both).mapToDouble(run -> of[run]).toArray()
        };
    }

    private double halfWidth(double[][] values, double level) {
        if (ofDifference) {
            return isShare()
                    ? PairedShares.of(reached(values[0]), reached(values[1]), level)
                            .halfWidth()
                    : PairedDifference.of(values[0], values[1], level)
                            .difference()
                            .halfWidth();
        }
        if (isShare()) {
            long reached = Math.round(Arrays.stream(values[0]).sum());
            return ProportionInterval.of(reached, values[0].length, level).halfWidth();
        }
        return MeanInterval.of(values[0], level).halfWidth();
    }

    private static boolean[] reached(double... values) {
        boolean[] reached = new boolean[values.length];
        for (int run = 0; run < values.length; run++) {
            reached[run] = values[run] == 1;
        }
        return reached;
    }

    /** What the replications of a strategy gave for it, in their order; NaN where undefined. */
    double[] values(ComparisonRuns runs, int strategy) {
        if (isShare()) {
            int day = runs.contenders().get(0).design().readingDays().monthly().get(reading);
            return runs.extracts(strategy).stream()
                    .mapToDouble(extract -> extract.targetDay() >= 0 && extract.targetDay() <= day ? 1 : 0)
                    .toArray();
        }
        int line = runs.lines(strategy).place(measure);
        return runs.extracts(strategy).stream()
                .mapToDouble(extract -> extract.values()[line][reading])
                .toArray();
    }

    /** Whether it is a share of runs, not a mean of a measure. */
    boolean isShare() {
        return measure.equals(REACHED);
    }

    String asked() {
        return asked;
    }

    MeasureName measure() {
        return measure;
    }

    LocalDate date(ComparisonRuns runs) {
        ReadingDays days = runs.contenders().get(0).design().readingDays();
        return days.date(days.monthly().get(reading));
    }

    /** The half-width wanted for an estimate, in its unit. */
    double allowed(double estimate) {
        return target.allowed(estimate);
    }
}
