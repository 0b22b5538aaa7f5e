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
import org.caseload.experiment.ReadingDays;
import org.caseload.result.MeasureName;
import org.caseload.result.comparison.PrecisionMet;
import org.caseload.statistics.MeanInterval;
import org.caseload.statistics.PrecisionTarget;

/** A half-width that somebody wants for the mean of every strategy: a measure, a date, and how narrow. */
final class PrecisionGoal {
    private static final Pattern WORDS = Pattern.compile(
            "\\s*([a-z0-9./+-]+)\\s*@\\s*(\\d{4}-\\d{2}(?:-\\d{2})?)\\s*:\\s*(\\d+(?:\\.\\d+)?)\\s*(%)?\\s*");
    private static final String PERMITTED =
            "permitted: such as \"caseload.dfe@2019-09: 0.1\" or \"open.all@2020-01: 1 %\"";

    private final String asked;
    private final MeasureName measure;
    private final int reading;
    private final PrecisionTarget target;

    /** The share of runs in which the target is reached by a date, which only a plan of runs can be asked about. */
    static final MeasureName REACHED =
            new MeasureName("target.reached", "", "Share of runs in which the target is reached by then", "of runs", 2);

    private PrecisionGoal(String asked, MeasureName measure, int reading, PrecisionTarget target) {
        this.asked = asked;
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
        return parse(asked, runs, PairedRuns.common(runs));
    }

    /** The same of a plan of runs, which may also ask how many reach the target. */
    static PrecisionGoal parseForPlan(String asked, ComparisonRuns runs) {
        List<MeasureName> measures = new ArrayList<>(PairedRuns.common(runs));
        if (runs.contenders().get(0).design().target().isPresent()) {
            measures.add(REACHED);
        }
        return parse(asked, runs, measures);
    }

    private static PrecisionGoal parse(String asked, ComparisonRuns runs, List<MeasureName> measures) {
        Matcher words = WORDS.matcher(asked);
        if (!words.matches()) {
            throw refused(asked, "not understood", PERMITTED);
        }
        Optional<MeasureName> measure = measures.stream()
                .filter(name -> name.key().equals(words.group(1)))
                .findFirst();
        if (measure.isEmpty()) {
            throw refused(
                    asked,
                    "no measure " + words.group(1) + " is compared",
                    "permitted: "
                            + String.join(
                                    ", ",
                                    measures.stream().map(MeasureName::key).toList()));
        }
        double width = Double.parseDouble(words.group(3));
        if (!(width > 0)) {
            throw refused(asked, "a half-width of 0", "permitted: above 0");
        }
        boolean relative = words.group(4) != null;
        int reading =
                reading(asked, words.group(2), runs.contenders().get(0).design().readingDays());
        PrecisionTarget target = new PrecisionTarget(relative ? width / 100 : width, relative);
        return new PrecisionGoal(asked.strip(), measure.get(), reading, target);
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
        boolean met = true;
        for (int s = 0; s < runs.contenders().size(); s++) {
            double[] values = Arrays.stream(values(runs, s))
                    .filter(value -> !Double.isNaN(value))
                    .toArray();
            if (values.length < 2) {
                return new PrecisionMet(asked, target.halfWidth(), Double.NaN, false);
            }
            MeanInterval mean = MeanInterval.of(values, level);
            met &= target.isMetBy(mean);
            wanted = Math.min(wanted, target.allowed(mean.mean()));
            widest = Math.max(widest, mean.halfWidth());
        }
        return new PrecisionMet(asked, wanted, widest, met);
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
