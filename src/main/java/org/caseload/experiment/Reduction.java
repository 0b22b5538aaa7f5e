package org.caseload.experiment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeSet;
import org.caseload.experiment.result.MeasureName;
import org.caseload.experiment.result.MeasureSeries;
import org.caseload.experiment.result.Origin;
import org.caseload.experiment.result.Reading;
import org.caseload.experiment.result.ReplicationOutcome;
import org.caseload.experiment.result.RunResult;
import org.caseload.experiment.result.SolvedNumber;
import org.caseload.experiment.result.TargetStatement;
import org.caseload.experiment.result.TimeToTarget;
import org.caseload.measure.MeasureBook;
import org.caseload.statistics.Accumulation;
import org.caseload.statistics.KaplanMeier;
import org.caseload.statistics.MeanInterval;
import org.caseload.statistics.ProportionInterval;
import org.caseload.statistics.Quantiles;
import org.caseload.statistics.StudentQuantile;

/** Reduces replications, in the order of their numbers, to what they have to say together. */
final class Reduction {
    private static final double LEVEL = 0.95;
    private static final List<String> OUTCOMES = List.of(
            "caseload.dfe",
            "caseload.practitioner",
            "caseload.ramped",
            "caseload.established",
            "workforce.in-post",
            "workforce.vacancies",
            "open.all",
            "unallocated.children");

    private final Design design;
    private final Origin origin;
    private final List<Replication> replications;
    private final int threads;
    private final List<MeasureName> names;
    private final double student;

    Reduction(Design design, Origin origin, List<Replication> replications, int threads) {
        this.design = design;
        this.origin = origin;
        this.replications = replications;
        this.threads = threads;
        student = replications.size() > 1 ? StudentQuantile.twoSided(LEVEL, replications.size() - 1) : Double.NaN;
        names = design.book().entries().stream().map(Reduction::name).toList();
    }

    static MeasureName name(MeasureBook.Entry entry) {
        return new MeasureName(entry.id(), entry.team(), entry.label(), entry.unit(), entry.decimals());
    }

    RunResult result() {
        List<MeasureSeries> series = ParallelRuns.run(names.size(), threads, this::series, done -> {});
        Optional<TargetStatement> target = design.target()
                .map(t -> new TargetStatement(name(design.book().targetEntry()), t.atMost(), design.sustained()));
        List<SolvedNumber> solved = design.blueprint().balance().solved().stream()
                .map(s -> new SolvedNumber(s.what(), s.value(), s.unit(), s.official()))
                .toList();
        List<String> columns = new ArrayList<>();
        List<int[]> cells = outcomeCells(columns);
        return new RunResult(
                origin,
                target,
                target.map(t -> timeToTarget()),
                series,
                new SpreadReduction(design, replications).spreads(),
                solved,
                PlanLabels.of(design.scenario()),
                columns,
                outcomes(cells),
                new MedianReplication(design, origin.seed(), replications).history());
    }

    private MeasureSeries series(int line) {
        ReadingDays days = design.readingDays();
        Reading[] readings = new Reading[days.all().length];
        for (int r = 0; r < readings.length; r++) {
            readings[r] = reading(days.date(days.all()[r]), line, r);
        }
        return new MeasureSeries(
                names.get(line),
                days.weekly().stream().map(day -> readings[days.place(day)]).toList(),
                days.monthly().stream().map(day -> readings[days.place(day)]).toList());
    }

    private Reading reading(LocalDate date, int line, int place) {
        double[] values = replications.stream()
                .mapToDouble(replication -> replication.values()[line][place])
                .filter(value -> !Double.isNaN(value))
                .toArray();
        if (values.length == 0) {
            double none = Double.NaN;
            return new Reading(date, 0, none, none, none, none, none, none, none, none, none, none);
        }
        double mean = values[0];
        double low = Double.NaN;
        double high = Double.NaN;
        if (values.length > 1) {
            MeanInterval interval = interval(values);
            mean = interval.mean();
            low = interval.low();
            high = interval.high();
        }
        Quantiles q = Quantiles.of(values);
        return new Reading(
                date,
                values.length,
                mean,
                low,
                high,
                q.at(0.05),
                q.at(0.1),
                q.at(0.25),
                q.at(0.5),
                q.at(0.75),
                q.at(0.9),
                q.at(0.95));
    }

    /** The interval of a mean; the quantile of Student's t is found once, since most readings are of all runs. */
    private MeanInterval interval(double[] values) {
        if (values.length != replications.size()) {
            return MeanInterval.of(values, LEVEL);
        }
        double mean = Accumulation.sum(values) / values.length;
        Accumulation squares = new Accumulation();
        for (double value : values) {
            squares.add((value - mean) * (value - mean));
        }
        double deviation = Math.sqrt(squares.sum() / (values.length - 1));
        return new MeanInterval(values.length, mean, deviation, student * deviation / Math.sqrt(values.length));
    }

    private TimeToTarget timeToTarget() {
        int n = replications.size();
        double[] reached = replications.stream()
                .mapToInt(Replication::targetDay)
                .filter(day -> day >= 0)
                .mapToDouble(day -> day)
                .toArray();
        KaplanMeier curve = new KaplanMeier(reached, n, design.horizon());
        ProportionInterval share = ProportionInterval.of(reached.length, n, LEVEL);
        List<TimeToTarget.ReachedBy> by = new ArrayList<>();
        for (int day : design.readingDays().monthly()) {
            ProportionInterval p = curve.reachedBy(day, LEVEL);
            by.add(new TimeToTarget.ReachedBy(design.readingDays().date(day), p.share(), p.low(), p.high()));
        }
        return new TimeToTarget(
                n,
                reached.length,
                share.low(),
                share.high(),
                curve.findQuantile(0.5),
                curve.findQuantile(0.1),
                curve.findQuantile(0.9),
                by);
    }

    /** Which line at which reading each outcome column holds; adds the columns' names. */
    private List<int[]> outcomeCells(List<String> columns) {
        List<int[]> cells = new ArrayList<>();
        TreeSet<Integer> days = new TreeSet<>(design.readingDays().halfYearly());
        for (int line = 0; line < names.size(); line++) {
            MeasureName name = names.get(line);
            boolean ofTarget = name.team().equals(design.book().targetEntry().team());
            if (OUTCOMES.contains(name.id()) && (name.team().isEmpty() || ofTarget)) {
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
        for (int i = 0; i < replications.size(); i++) {
            Replication replication = replications.get(i);
            OptionalDouble day =
                    replication.targetDay() < 0 ? OptionalDouble.empty() : OptionalDouble.of(replication.targetDay());
            List<Double> values = cells.stream()
                    .map(cell -> replication.values()[cell[0]][cell[1]])
                    .toList();
            outcomes.add(new ReplicationOutcome(i + 1, day, values));
        }
        return outcomes;
    }

    /** By reading: the median over replications of the target's measure. */
    static double[] medianPath(List<Replication> replications, int line) {
        int readings = replications.get(0).values()[line].length;
        double[] path = new double[readings];
        for (int r = 0; r < readings; r++) {
            int place = r;
            double[] values = replications.stream()
                    .mapToDouble(replication -> replication.values()[line][place])
                    .filter(value -> !Double.isNaN(value))
                    .toArray();
            path[r] = values.length == 0 ? Double.NaN : Quantiles.of(values).median();
        }
        return path;
    }
}
