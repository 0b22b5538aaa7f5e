package org.caseload.experiment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeSet;
import org.caseload.experiment.sign.WatchedMeasures;
import org.caseload.result.AboutThePlan;
import org.caseload.result.AdjustedMean;
import org.caseload.result.InputUncertaintyEffect;
import org.caseload.result.MeasureName;
import org.caseload.result.MeasureSeries;
import org.caseload.result.Measures;
import org.caseload.result.Observation;
import org.caseload.result.Origin;
import org.caseload.result.PlanEffect;
import org.caseload.result.ReplicationOutcome;
import org.caseload.result.RunResult;
import org.caseload.result.ShownIn;
import org.caseload.result.TargetStatement;
import org.caseload.result.TimeToTarget;
import org.caseload.result.UnevenReading;
import org.caseload.result.VarianceParts;
import org.caseload.result.sign.EarlySigns;
import org.caseload.statistics.Quantiles;

/** Reduces replications, in the order of their numbers, to what they have to say together. */
final class ExperimentSummary {
    private final Replications runs;
    private final PreparedStudy design;
    private final Origin origin;
    private final List<Replication> replications;
    private final Optional<PlanEffect> effect;
    private final int threads;
    private final List<MeasureName> names;
    private final ReadingsOverRuns readings;

    ExperimentSummary(
            Replications runs,
            Origin origin,
            List<Replication> replications,
            Optional<PlanEffect> effect,
            int threads) {
        this.runs = runs;
        design = runs.study();
        this.origin = origin;
        this.replications = replications;
        this.effect = effect;
        this.threads = threads;
        readings = new ReadingsOverRuns(replications.size());
        names = design.book().entries();
    }

    RunResult result() {
        List<MeasureSeries> series = ParallelRuns.run(names.size(), threads, this::series, done -> {});
        Optional<TargetStatement> target = design.target()
                .map(t -> new TargetStatement(design.book().targetEntry(), t.atMost(), design.sustained()));
        List<String> columns = new ArrayList<>();
        List<int[]> cells = outcomeCells(columns);
        return new RunResult(
                origin,
                target,
                target.map(t -> timeToTarget()),
                series,
                new SpreadSummary(design, replications).spreads(),
                design.solved(),
                PlanLabels.of(design.scenario()),
                columns,
                outcomes(cells),
                new MedianReplication(runs, replications).history(),
                ignorance(),
                AboutThePlan.NOTHING.with(effect).watching(target.map(t -> signs())));
    }

    private EarlySigns signs() {
        ReadingDays days = design.readingDays();
        boolean[] reached = new boolean[replications.size()];
        for (int run = 0; run < reached.length; run++) {
            reached[run] = replications.get(run).targetDay() >= 0;
        }
        List<WatchedMeasures.Reading> watched = new ArrayList<>();
        for (MeasureName measure : WatchedMeasures.of(design.book().targetEntry(), names)) {
            for (int months : WatchedMeasures.MONTHS) {
                days.after(months).ifPresent(day -> {
                    double[] values = values(names.indexOf(measure), days.place(day));
                    watched.add(new WatchedMeasures.Reading(
                            measure.key(), months, readings.of(days.date(day), values), values));
                });
            }
        }
        return WatchedMeasures.signs(reached, watched);
    }

    private InputUncertaintyEffect ignorance() {
        DrawnYears years = DrawnYears.of(design, runs.seed(), replications.size());
        DrawnInputs inputs = DrawnInputs.of(List.of(design.inputs()), years, runs.seed(), replications.size());
        int line = design.book().targetLine();
        ReadingDays days = design.readingDays();
        List<VarianceParts> parts = days.halfYearly().stream()
                .filter(day -> day > 0)
                .flatMap(day ->
                        inputs
                                .findParts(names.get(line), 0, days.date(day), day, values(line, days.place(day)))
                                .stream())
                .toList();
        return new InputUncertaintyEffect(inputs.numbers(), parts, adjusted(years, inputs.scores()), List.of());
    }

    /** Of the target's measure, of the official average and of open cases: those that years move most. */
    private List<AdjustedMean> adjusted(DrawnYears years, List<double[]> unknowns) {
        ReadingDays days = design.readingDays();
        List<AdjustedMean> adjusted = new ArrayList<>();
        for (int line = 0; line < names.size(); line++) {
            String key = names.get(line).key();
            if (line == design.book().targetLine()
                    || key.equals(Measures.OFFICIAL_AVERAGE)
                    || key.equals(Measures.OPEN_ALL.id())) {
                for (int day : days.halfYearly()) {
                    if (day > 0) {
                        years.adjusted(names.get(line), days.date(day), day, values(line, days.place(day)), unknowns)
                                .ifPresent(adjusted::add);
                    }
                }
            }
        }
        return adjusted;
    }

    private double[] values(int line, int place) {
        double[] values = new double[replications.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = replications.get(i).values().at(line, place);
        }
        return values;
    }

    private MeasureSeries series(int line) {
        ReadingDays days = design.readingDays();
        int[] all = days.all();
        Observation[] observed = new Observation[all.length];
        List<UnevenReading> uneven = new ArrayList<>();
        for (int r = 0; r < observed.length; r++) {
            LocalDate date = days.date(all[r]);
            double[] values = values(line, r);
            observed[r] = readings.of(date, values);
            readings.findUneven(date, values).ifPresent(uneven::add);
        }
        return new MeasureSeries(
                names.get(line),
                days.weekly().stream().map(day -> observed[days.place(day)]).toList(),
                days.monthly().stream().map(day -> observed[days.place(day)]).toList(),
                uneven);
    }

    private TimeToTarget timeToTarget() {
        return runs.timeToTarget(replications);
    }

    /** Which line at which reading each outcome column holds; adds the columns' names. */
    private List<int[]> outcomeCells(List<String> columns) {
        List<int[]> cells = new ArrayList<>();
        TreeSet<Integer> days = new TreeSet<>(design.readingDays().halfYearly());
        for (int line = 0; line < names.size(); line++) {
            MeasureName name = names.get(line);
            if (design.book().isShownIn(line, ShownIn.OUTCOMES)) {
                for (int day : days) {
                    cells.add(new int[] {line, design.readingDays().place(day)});
                    columns.add(name.key() + " on " + design.readingDays().date(day));
                }
            }
        }
        return cells;
    }

    private List<ReplicationOutcome> outcomes(List<int[]> cells) {
        List<ReplicationOutcome> outcomes = new ArrayList<>();
        for (Replication replication : replications) {
            OptionalDouble day =
                    replication.targetDay() < 0 ? OptionalDouble.empty() : OptionalDouble.of(replication.targetDay());
            List<Double> values = cells.stream()
                    .map(cell -> replication.values().at(cell[0], cell[1]))
                    .toList();
            outcomes.add(new ReplicationOutcome(replication.number(), day, values));
        }
        return outcomes;
    }

    /** By reading: the median over replications of the target's measure. */
    static double[] medianPath(List<Replication> replications, int line) {
        int readings = replications.get(0).values().readings(line);
        double[] path = new double[readings];
        for (int r = 0; r < readings; r++) {
            int place = r;
            double[] values = replications.stream()
                    .mapToDouble(replication -> replication.values().at(line, place))
                    .filter(value -> !Double.isNaN(value))
                    .toArray();
            path[r] = values.length == 0 ? Double.NaN : Quantiles.of(values).median();
        }
        return path;
    }
}
