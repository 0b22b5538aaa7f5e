package org.caseload.experiment;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.function.ToDoubleFunction;
import org.caseload.department.blueprint.PreparedDepartment;
import org.caseload.department.casework.StageTable;
import org.caseload.experiment.audit.AuditTrail;
import org.caseload.experiment.audit.Chronicle;
import org.caseload.measure.MeasureRecorder;
import org.caseload.result.MeasureName;
import org.caseload.result.Origin;
import org.caseload.result.TargetStatement;
import org.caseload.result.story.ChosenRun;
import org.caseload.result.story.ChosenRun.Choice;
import org.caseload.result.story.Fact;
import org.caseload.result.story.Story;

/** One replication chosen from many, and told as a story and fact by fact. */
public final class Explanation {
    private final Replications runs;
    private final PreparedStudy design;

    /** Of the replications of a study under one seed. */
    public Explanation(Replications runs) {
        this.runs = runs;
        design = runs.study();
    }

    /**
     * Simulates as many replications as there are to choose from, and chooses one. Of several as good, the first.
     *
     * @param choice median, worst or best
     * @param among how many, at least 1
     * @param threads on how many threads, at least 1; the choice does not depend on it
     * @param finished told how many replications are finished, in rising order
     */
    public ChosenRun choose(Choice choice, int among, int threads, IntConsumer finished) {
        List<Replication> replications = runs.runTo(among, threads, finished);
        int number = switch (choice) {
            case MEDIAN -> new MedianReplication(runs, replications).number();
            case WORST -> highest(replications, this::mean);
            case BEST -> highest(replications, replication -> -mean(replication));
            case ASKED_FOR -> throw new IllegalArgumentException("what is asked for by number is not chosen");
        };
        return new ChosenRun(number, choice, among);
    }

    private static int highest(List<Replication> replications, ToDoubleFunction<Replication> value) {
        int best = 1;
        double highest = Double.NEGATIVE_INFINITY;
        for (Replication replication : replications) {
            double found = value.applyAsDouble(replication);
            if (found > highest) {
                highest = found;
                best = replication.number();
            }
        }
        return best;
    }

    /** Mean of the target's measure over the weekly readings at which it is defined. */
    private double mean(Replication replication) {
        int line = design.book().targetLine();
        ReadingDays days = design.readingDays();
        return days.weekly().stream()
                .mapToDouble(day -> replication.values().at(line, days.place(day)))
                .filter(value -> !Double.isNaN(value))
                .average()
                .orElse(Double.NaN);
    }

    /**
     * Simulates the chosen replication again, being a pure function, and tells it.
     *
     * @param origin where the story comes from
     * @param run the replication
     * @param facts is given every fact as it happens
     */
    public Story tell(Origin origin, ChosenRun run, Consumer<Fact> facts) {
        PreparedStudy future = runs.future(run.number());
        PreparedDepartment blueprint = future.blueprint();
        LocalDate start = blueprint.startDate();
        LocalDate end = start.plusDays(design.horizon());
        double[] limits = blueprint.balance().stages().rows().stream()
                .mapToDouble(StageTable.Row::limit)
                .toArray();
        Chronicle chronicle = new Chronicle(
                start,
                blueprint.warmUpDays(),
                StoryPeriods.ends(design.readingDays(), start, end),
                blueprint.workingTime(),
                limits,
                design.book().conferenceLimit().orElse(Double.NaN));
        AuditTrail trail = new AuditTrail(start.minusDays(blueprint.warmUpDays()), facts);
        MeasureRecorder recorder = future.book().recorder();
        Replication told = runs.run(future, run.number(), recorder, chronicle, trail);
        return story(origin, run, chronicle, recorder, told);
    }

    private Story story(Origin origin, ChosenRun run, Chronicle chronicle, MeasureRecorder recorder, Replication told) {
        MeasureName measure = design.book().targetEntry();
        Optional<LocalDate> reached = told.targetDay() < 0
                ? Optional.empty()
                : Optional.of(origin.startDate().plusDays(told.targetDay()));
        return new Story(
                origin,
                run,
                measure,
                design.target().map(t -> new TargetStatement(measure, t.atMost(), design.sustained())),
                reached,
                Arrays.stream(recorder.target())
                        .limit(design.horizon() + 1L)
                        .boxed()
                        .toList(),
                chronicle.inPostAtStart(),
                chronicle.inPostAtEnd(),
                chronicle.openAtStart(),
                chronicle.openAtEnd(),
                PlanLabels.of(design.scenario()),
                chronicle.periods(),
                chronicle.findLongestList());
    }
}
