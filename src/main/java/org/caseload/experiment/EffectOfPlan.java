package org.caseload.experiment;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.caseload.result.Measures;
import org.caseload.result.PlanCost;
import org.caseload.result.PlanEffect;
import org.caseload.scenario.Scenario;

/**
 * Plays some of the runs again with nothing done, under the same luck, to tell what the plan does from what would have come anyway; and,
 * where cases follow capacity, with the plan as if none did.
 * Differences under the same luck vary far less than levels, so that fewer runs than were asked for are enough.
 */
public final class EffectOfPlan {
    /** The most runs that are played again: the interval of a difference is then a few tenths of a case wide. */
    public static final int ENOUGH = 100;

    private EffectOfPlan() {}

    /**
     * How many runs are simulated again.
     *
     * @param study the study
     * @param runs how many are asked for
     * @return none where nothing is planned; each counts twice where cases follow capacity, since it is also played as if none did
     */
    public static int runs(Scenario study, int runs) {
        int ways = study.department().casesFollowCapacity().isOn() ? 2 : 1;
        return study.plan().isEmpty() ? 0 : ways * Math.min(runs, ENOUGH);
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
        PreparedStudy study = runs.study();
        if (study.scenario().plan().isEmpty()) {
            return Optional.empty();
        }
        int again = Math.min(with.size(), ENOUGH);
        Played without = Played.of(runs.of(study.withPlan(plan -> Map.of())), again, threads, finished);
        Optional<Played> notFollowing = study.scenario()
                        .department()
                        .casesFollowCapacity()
                        .isOn()
                ? Optional.of(Played.of(
                        runs.of(study.withCasesNotFollowing()), again, threads, done -> finished.accept(again + done)))
                : Optional.empty();
        Played asPlanned = new Played(study, with.subList(0, again));
        ReadingsOverRuns reduced = new ReadingsOverRuns(again);
        List<PlanEffect.Reading> readings = study.readingDays().halfYearly().stream()
                .map(day -> reading(study.readingDays().date(day), day, asPlanned, without, notFollowing, reduced))
                .toList();
        int last = study.horizon();
        PlanEffect.Reading open = new PlanEffect.Reading(
                reduced.of(study.readingDays().date(last), without.values(Measures.OPEN_ALL, last)),
                reduced.of(study.readingDays().date(last), difference(asPlanned, without, Measures.OPEN_ALL, last)),
                Optional.empty());
        Optional<PlanCost> cost = new CostOfPlan(
                        study.readingDays(),
                        day -> difference(asPlanned, without, Measures.COST_TOTAL, day),
                        day -> difference(asPlanned, without, Measures.COST_ONE_OFF, day),
                        reduced)
                .until(last);
        return Optional.of(new PlanEffect(study.book().targetEntry(), again, readings, Optional.of(open), cost));
    }

    private static double[] difference(Played asPlanned, Played without, Measures measure, int day) {
        double[] difference = asPlanned.values(measure, day);
        double[] less = without.values(measure, day);
        for (int i = 0; i < difference.length; i++) {
            difference[i] -= less[i];
        }
        return difference;
    }

    private static PlanEffect.Reading reading(
            LocalDate date,
            int day,
            Played asPlanned,
            Played without,
            Optional<Played> notFollowing,
            ReadingsOverRuns reduced) {
        double[] level = without.values(day);
        double[] difference = asPlanned.values(day);
        for (int i = 0; i < difference.length; i++) {
            difference[i] -= level[i];
        }
        return new PlanEffect.Reading(
                reduced.of(date, level),
                reduced.of(date, difference),
                notFollowing.map(played -> reduced.of(date, played.values(day))));
    }

    /** Some replications and the study that they are of. */
    private record Played(PreparedStudy study, List<Replication> replications) {
        static Played of(Replications runs, int last, int threads, IntConsumer finished) {
            return new Played(runs.study(), runs.runTo(last, threads, finished));
        }

        /** The target's measure on a day, run by run. */
        double[] values(int day) {
            return line(study.book().targetLine(), day);
        }

        /** A measure of the whole department on a day, run by run. */
        double[] values(Measures measure, int day) {
            return line(study.book().entries().indexOf(measure.over("")), day);
        }

        private double[] line(int line, int day) {
            int place = study.readingDays().place(day);
            return replications.stream()
                    .mapToDouble(run -> run.values()[line][place])
                    .toArray();
        }
    }
}
