package org.caseload.report.run;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.caseload.result.AboutThePlan;
import org.caseload.result.InputUncertaintyEffect;
import org.caseload.result.MeasureName;
import org.caseload.result.MeasureSeries;
import org.caseload.result.Observation;
import org.caseload.result.Origin;
import org.caseload.result.PlanEffect;
import org.caseload.result.PlannedEvent;
import org.caseload.result.RunResult;
import org.caseload.result.SolvedNumber;
import org.caseload.result.TargetStatement;
import org.caseload.result.TimeToTarget;
import org.caseload.result.UnevenReading;
import org.caseload.result.WorkerHistory;

/** Results invented figure by figure, so that every word about them can be foretold. */
final class SmallRun {
    static final LocalDate START = LocalDate.of(2018, 7, 17);
    static final LocalDate END = LocalDate.of(2020, 7, 17);
    static final MeasureName RAMPED = new MeasureName(
            "caseload.ramped",
            "locality",
            "Cases per worker, counting starters by their induction",
            "cases per worker",
            1);
    static final MeasureName OFFICIAL =
            new MeasureName("caseload.dfe", "", "Cases per case-holding worker", "cases per worker", 1);

    private final List<MeasureSeries> series = new ArrayList<>();
    private final List<SolvedNumber> solved = new ArrayList<>();
    private final List<PlannedEvent> events = new ArrayList<>();
    private Optional<TargetStatement> target = Optional.empty();
    private Optional<TimeToTarget> time = Optional.empty();
    private Optional<PlanEffect> effect = Optional.empty();
    private int n = 500;

    SmallRun effect(PlanEffect ofPlan) {
        effect = Optional.of(ofPlan);
        return this;
    }

    SmallRun runs(int count) {
        n = count;
        return this;
    }

    /** A measure by its readings, each used in the weekly and the monthly list. */
    SmallRun measure(MeasureName name, Observation... readings) {
        series.add(new MeasureSeries(name, List.of(readings), List.of(readings)));
        return this;
    }

    /** A measure at the start alone, where runs differ so unevenly. */
    SmallRun uneven(MeasureName name, Observation reading, UnevenReading how) {
        series.add(new MeasureSeries(name, List.of(reading), List.of(reading), List.of(how)));
        return this;
    }

    /** A target of 15 for four weeks, reached in so many runs; the interval is stated, not computed. */
    SmallRun target(MeasureName measure, int reached, double low, double high) {
        target = Optional.of(new TargetStatement(measure, 15, 28));
        return reached(reached, low, high, OptionalDouble.empty(), OptionalDouble.empty(), OptionalDouble.empty());
    }

    SmallRun reached(
            int reached, double low, double high, OptionalDouble p10, OptionalDouble median, OptionalDouble p90) {
        time = Optional.of(new TimeToTarget(
                n, reached, low, high, median, OptionalDouble.empty(), OptionalDouble.empty(), p10, p90, List.of()));
        return this;
    }

    SmallRun solved(SolvedNumber number) {
        solved.add(number);
        return this;
    }

    SmallRun event(LocalDate date, String label) {
        events.add(new PlannedEvent(date, label, label.endsWith("newly qualified due to start")));
        return this;
    }

    RunResult result() {
        Origin origin = new Origin(
                "Warwickshire 2018",
                "When?",
                "4f2a91c07b3e5d6a8899aabbccddeeff00112233445566778899aabbccddeeff",
                "0.1.0",
                1989,
                n,
                START,
                END,
                "./caseload run scenarios/warwickshire-2018.yaml --replications 500 --seed 1989 --horizon \"24 months\"");
        return new RunResult(
                origin,
                target,
                time,
                series,
                List.of(),
                solved,
                events,
                List.of(),
                List.of(),
                new WorkerHistory(1, List.of(), List.of()),
                InputUncertaintyEffect.NONE,
                AboutThePlan.NOTHING.with(effect));
    }

    /** A reading whose mean and median are one number, with a half-width of 0.1 and eight runs in ten within a spread. */
    static Observation reading(String date, double middle, double spread) {
        return reading(date, 500, middle, 0.1, middle - spread / 2, middle + spread / 2);
    }

    static Observation reading(String date, int n, double middle, double halfWidth, double p10, double p90) {
        return new Observation(
                LocalDate.parse(date),
                n,
                middle,
                middle - halfWidth,
                middle + halfWidth,
                p10,
                p10,
                p10,
                middle,
                p90,
                p90,
                p90);
    }
}
