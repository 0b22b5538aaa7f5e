package org.caseload.experiment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.caseload.experiment.RunsSoFar.Way;
import org.caseload.result.Measures;
import org.caseload.result.PlanCost;
import org.caseload.result.PlanEffect;
import org.caseload.scenario.Scenario;
import org.caseload.statistics.PercentileInterval;

/**
 * Plays some of the runs again with nothing done, under the same luck, to tell what the plan does from what would have come anyway; and,
 * where cases follow capacity, with the plan as if none did.
 * Differences under the same luck vary far less than levels, so that fewer runs than were asked for are enough.
 */
public final class EffectOfPlan {
    /** The most runs that are played again: a caseload's difference is then known to about three tenths of a case either way. */
    public static final int ENOUGH = 50;

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
     * @param soFar runs of this study that are made already
     * @param threads on how many threads, at least 1; the result does not depend on it
     * @param finished told how many are finished, in rising order
     * @return nothing where nothing is planned
     */
    static Optional<PlanEffect> find(
            Replications runs, List<Replication> with, RunsSoFar soFar, int threads, IntConsumer finished) {
        PreparedStudy study = runs.study();
        if (study.scenario().plan().isEmpty()) {
            return Optional.empty();
        }
        int again = Math.min(with.size(), ENOUGH);
        Played without = Played.of(runs, Way.NOTHING_DONE, soFar, again, threads, finished);
        Optional<Played> notFollowing =
                study.scenario().department().casesFollowCapacity().isOn()
                        ? Optional.of(Played.of(
                                runs, Way.NOT_FOLLOWING, soFar, again, threads, done -> finished.accept(again + done)))
                        : Optional.empty();
        Played asPlanned = new Played(study, with.subList(0, again));
        ReadingsOverRuns reduced = new ReadingsOverRuns(again);
        NotKnown notKnown = new NotKnown(new OverWhatIsNotKnown(runs, again));
        List<PlanEffect.Reading> readings = study.readingDays().halfYearly().stream()
                .map(day -> notKnown.of(
                        reading(study.readingDays().date(day), day, asPlanned, without, notFollowing, reduced),
                        difference(asPlanned, without, day)))
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
        return new PlanEffect.Reading(
                reduced.of(date, level),
                reduced.of(date, difference(asPlanned, without, day)),
                notFollowing.map(played -> reduced.of(date, played.values(day))));
    }

    private static double[] difference(Played asPlanned, Played without, int day) {
        double[] difference = asPlanned.values(day);
        double[] level = without.values(day);
        for (int i = 0; i < difference.length; i++) {
            difference[i] -= level[i];
        }
        return difference;
    }

    /** Tells of a difference how sure it is where the numbers are what they are. */
    private record NotKnown(OverWhatIsNotKnown over) {
        PlanEffect.Reading of(PlanEffect.Reading reading, double[] difference) {
            return new PlanEffect.Reading(
                    reading.without(), reading.difference(), reading.notFollowing(), range(difference));
        }

        private Optional<PercentileInterval> range(double[] difference) {
            PercentileInterval interval = over.mean(difference);
            return over.isNone() || Double.isNaN(interval.low()) ? Optional.empty() : Optional.of(interval);
        }
    }

    /** Some replications and the study that they are of. */
    private record Played(PreparedStudy study, List<Replication> replications) {
        static Played of(Replications runs, Way way, RunsSoFar soFar, int last, int threads, IntConsumer finished) {
            Replications played = runs.of(way.of(runs.study()));
            return new Played(played.study(), soFar.upTo(way, played, last, threads, finished));
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
                    .mapToDouble(run -> run.values().at(line, place))
                    .toArray();
        }
    }
}
