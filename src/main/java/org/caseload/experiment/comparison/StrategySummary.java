package org.caseload.experiment.comparison;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.caseload.experiment.PlanLabels;
import org.caseload.experiment.PreparedStudy;
import org.caseload.experiment.ReadingDays;
import org.caseload.experiment.ReadingsOverRuns;
import org.caseload.experiment.TargetTimes;
import org.caseload.experiment.sign.WatchedMeasures;
import org.caseload.result.MeasureName;
import org.caseload.result.MeasureSeries;
import org.caseload.result.Measures;
import org.caseload.result.Observation;
import org.caseload.result.comparison.Estimate;
import org.caseload.result.comparison.StrategyOutcome;
import org.caseload.result.sign.EarlySigns;
import org.caseload.statistics.MeanInterval;

/** Reduces the replications of one strategy to what it gives by itself. */
final class StrategySummary {
    static final String COST = Measures.COST_TOTAL.id();

    private final ComparedStrategy contender;
    private final RecordedMeasures lines;
    private final List<ReplicationSummary> extracts;
    private final ReadingsOverRuns readings;
    private final double level;

    StrategySummary(
            ComparedStrategy contender, RecordedMeasures lines, List<ReplicationSummary> extracts, double level) {
        this.contender = contender;
        this.lines = lines;
        this.extracts = extracts;
        this.level = level;
        readings = new ReadingsOverRuns(extracts.size());
    }

    StrategyOutcome outcome(List<MeasureName> measures) {
        PreparedStudy design = contender.design();
        return new StrategyOutcome(
                contender.id(),
                contender.name(),
                contender.description(),
                contender.hash(),
                contender.changes(),
                PlanLabels.of(design.scenario()),
                design.target()
                        .map(target -> TargetTimes.of(
                                design,
                                extracts.stream()
                                        .mapToInt(ReplicationSummary::targetDay)
                                        .toArray())),
                design.target().isPresent() ? estimate(daysToTarget(extracts, design.horizon()), level) : Estimate.NONE,
                estimate(caseMonths(extracts), level),
                estimate(costs(lines, extracts), level),
                path(design),
                measures.stream().map(this::monthly).toList(),
                Optional.empty(),
                design.target().map(target -> signs(design)));
    }

    private EarlySigns signs(PreparedStudy design) {
        ReadingDays days = design.readingDays();
        boolean[] reached = new boolean[extracts.size()];
        for (int run = 0; run < reached.length; run++) {
            reached[run] = extracts.get(run).targetDay() >= 0;
        }
        List<WatchedMeasures.Reading> watched = new ArrayList<>();
        for (MeasureName measure : WatchedMeasures.of(design.book().targetEntry(), lines.names())) {
            for (int months : WatchedMeasures.MONTHS) {
                days.after(months).ifPresent(day -> {
                    double[] values =
                            values(lines.place(measure), days.monthly().indexOf(day));
                    watched.add(new WatchedMeasures.Reading(
                            measure.key(), months, readings.of(days.date(day), values), values));
                });
            }
        }
        return WatchedMeasures.signs(reached, watched);
    }

    private double[] values(int line, int reading) {
        return extracts.stream()
                .mapToDouble(extract -> extract.values()[line][reading])
                .toArray();
    }

    private MeasureSeries path(PreparedStudy design) {
        int[] weeks = ReplicationSummary.weeks(design.horizon());
        List<Observation> weekly = new ArrayList<>();
        for (int week = 0; week < weeks.length; week++) {
            int place = week;
            weekly.add(readings.of(
                    design.readingDays().date(weeks[week]),
                    extracts.stream()
                            .mapToDouble(extract -> extract.weekly()[place])
                            .toArray()));
        }
        MeasureName measure = design.book().targetEntry();
        int line = lines.place(measure);
        return new MeasureSeries(
                measure, weekly, line < 0 ? List.of() : monthly(measure).monthly());
    }

    private MeasureSeries monthly(MeasureName measure) {
        PreparedStudy design = contender.design();
        int line = lines.place(measure);
        List<Integer> days = design.readingDays().monthly();
        List<Observation> monthly = new ArrayList<>();
        for (int r = 0; r < days.size(); r++) {
            int place = r;
            LocalDate date = design.readingDays().date(days.get(r));
            monthly.add(readings.of(date, values(line, place)));
        }
        return new MeasureSeries(measure, List.of(), monthly);
    }

    /** Days to the target in each run; the horizon where it was not reached by then. */
    static double[] daysToTarget(List<ReplicationSummary> extracts, int horizon) {
        return extracts.stream()
                .mapToDouble(extract -> extract.targetDay() < 0 ? horizon : extract.targetDay())
                .toArray();
    }

    static double[] caseMonths(List<ReplicationSummary> extracts) {
        return extracts.stream()
                .mapToDouble(ReplicationSummary::caseMonthsAbove)
                .toArray();
    }

    /** Pounds from the start to the horizon in each run; NaN where they are not stated. */
    static double[] costs(RecordedMeasures lines, List<ReplicationSummary> extracts) {
        Optional<MeasureName> cost =
                lines.names().stream().filter(name -> name.key().equals(COST)).findFirst();
        double[] none = new double[extracts.size()];
        Arrays.fill(none, Double.NaN);
        return cost.map(name -> {
                    int line = lines.place(name);
                    return extracts.stream()
                            .mapToDouble(extract -> extract.values()[line][extract.values()[line].length - 1])
                            .toArray();
                })
                .orElse(none);
    }

    /** A mean over the runs in which there is a number, with its interval. */
    static Estimate estimate(double[] overRuns, double level) {
        double[] values =
                Arrays.stream(overRuns).filter(value -> !Double.isNaN(value)).toArray();
        if (values.length == 0) {
            return Estimate.NONE;
        }
        MeanInterval mean = MeanInterval.of(values, level);
        boolean known = values.length > 1;
        return new Estimate(
                values.length, mean.mean(), known ? mean.low() : Double.NaN, known ? mean.high() : Double.NaN);
    }
}
