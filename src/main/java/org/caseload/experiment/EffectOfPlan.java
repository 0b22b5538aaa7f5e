package org.caseload.experiment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.caseload.result.PlanEffect;
import org.caseload.scenario.Scenario;

/**
 * Plays some of the runs again with nothing done, under the same luck, to tell what the plan does from what would have come anyway.
 * Differences under the same luck vary far less than levels, so that fewer runs than were asked for are enough.
 */
public final class EffectOfPlan {
    /** The most runs that are played again: the interval of a difference is then a few tenths of a case wide. */
    public static final int ENOUGH = 100;

    private EffectOfPlan() {}

    /**
     * How many runs are played again.
     *
     * @param study the study
     * @param runs how many are asked for
     * @return none where nothing is planned
     */
    public static int runs(Scenario study, int runs) {
        return study.plan().isEmpty() ? 0 : Math.min(runs, ENOUGH);
    }

    /**
     * Plays them.
     *
     * @param runs the replications of the study
     * @param with what they gave with the plan, in order
     * @param threads on how many threads, at least 1; the result does not depend on it
     * @param finished told how many are finished, in rising order
     * @return nothing where nothing is planned
     */
    static Optional<PlanEffect> find(Replications runs, List<Replication> with, int threads, IntConsumer finished) {
        int again = runs(runs.study().scenario(), with.size());
        if (again == 0) {
            return Optional.empty();
        }
        Replications nothingDone = runs.of(runs.study().withPlan(plan -> Map.of()));
        List<Replication> without = nothingDone.runTo(again, threads, finished);
        return Optional.of(new PlanEffect(
                runs.study().book().targetEntry(), again, readings(runs.study(), with, nothingDone.study(), without)));
    }

    private static List<PlanEffect.Reading> readings(
            PreparedStudy plan, List<Replication> with, PreparedStudy nothing, List<Replication> without) {
        ReadingsOverRuns reduced = new ReadingsOverRuns(without.size());
        List<PlanEffect.Reading> readings = new ArrayList<>();
        for (int day : plan.readingDays().halfYearly()) {
            int place = plan.readingDays().place(day);
            LocalDate date = plan.readingDays().date(day);
            double[] level = new double[without.size()];
            double[] difference = new double[without.size()];
            for (int i = 0; i < level.length; i++) {
                level[i] = without.get(i).values()[nothing.book().targetLine()][place];
                difference[i] = with.get(i).values()[plan.book().targetLine()][place] - level[i];
            }
            readings.add(new PlanEffect.Reading(reduced.of(date, level), reduced.of(date, difference)));
        }
        return readings;
    }
}
