package org.caseload.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import org.caseload.department.Department;
import org.caseload.department.record.DepartmentObserver;
import org.caseload.invariant.Invariants;
import org.caseload.invariant.RunAway;
import org.caseload.measure.FirstAtTarget;
import org.caseload.measure.MeasureRecorder;
import org.caseload.random.KeyedRandom;
import org.caseload.result.TimeToTarget;

/**
 * The replications of a study under one seed, numbered from 1. Those of two studies with the same seed and number meet the same luck:
 * common random numbers.
 *
 * @param study the study
 * @param seed the seed of all luck
 */
public record Replications(PreparedStudy study, long seed) {

    /** The replications of another study under the same luck. */
    public Replications of(PreparedStudy other) {
        return new Replications(other, seed);
    }

    /**
     * The luck of a replication.
     *
     * @param number its number, from 1
     */
    static KeyedRandom luck(long seed, int number) {
        return new KeyedRandom(seed, number - 1);
    }

    /**
     * The future that a replication meets: {@link PreparedStudy#future}.
     *
     * @param number its number, from 1
     */
    public PreparedStudy future(int number) {
        return study.future(luck(seed, number));
    }

    /**
     * Runs one: a pure function of the study, the seed and the number.
     *
     * @param number its number, from 1
     * @param more further observers, told every fact after the measures' own
     * @return what it gave
     * @throws ReplicationStopped if its open cases ran away
     * @throws IllegalStateException if an invariant was broken; says which, with the seed and the number
     */
    public Replication run(int number, DepartmentObserver... more) {
        PreparedStudy future = future(number);
        return run(future, number, future.book().recorder(), more);
    }

    /**
     * The same with a recorder of the caller's, which can be asked for more than what a replication keeps.
     *
     * @param future the study's {@link #future} in this replication
     * @param recorder a fresh recorder of its book
     */
    public Replication run(PreparedStudy future, int number, MeasureRecorder recorder, DepartmentObserver... more) {
        if (!future.inputs().isEmpty()) {
            throw new IllegalArgumentException("a replication needs the design's future");
        }
        List<DepartmentObserver> observers = new ArrayList<>();
        observers.add(recorder);
        observers.add(new Invariants(future.blueprint(), recorder));
        observers.addAll(List.of(more));
        try {
            long events =
                    Department.simulate(future.blueprint(), future.scenario().plan(), luck(seed, number), observers);
            int targetDay = future.target()
                    .map(target -> FirstAtTarget.find(
                            recorder.target(), target.atMost(), future.horizon(), future.sustained()))
                    .orElse(FirstAtTarget.NOT_REACHED);
            double[] missedBy = future.target()
                    .map(target -> FirstAtTarget.missedBy(
                            recorder.target(),
                            target.atMost(),
                            future.readingDays().monthly().stream()
                                    .mapToInt(Integer::intValue)
                                    .toArray(),
                            future.sustained()))
                    .orElseGet(() -> new double[0]);
            return new Replication(
                    number, new KeptReadings(recorder.values()), recorder.spread(), targetDay, missedBy, events);
        } catch (RunAway away) {
            throw new ReplicationStopped(which(number) + " was stopped: " + away.getMessage() + ".", away);
        } catch (RuntimeException broken) {
            throw new IllegalStateException(which(number) + ": " + broken.getMessage(), broken);
        }
    }

    private String which(int number) {
        return "replication " + number + " with seed " + seed;
    }

    /**
     * Runs those from 1 to a number.
     *
     * @param threads on how many threads, at least 1; what they give does not depend on it
     * @param finished told how many are finished, in rising order
     * @return what they gave, in the order of their numbers
     */
    public List<Replication> runTo(int last, int threads, IntConsumer finished) {
        return each(List.of(this), last, threads, (runs, number) -> runs.run(number), finished)
                .get(0);
    }

    /**
     * Does something with the replications from 1 to a number of several studies.
     *
     * @param studies the studies
     * @param last the number of the last, at least 1
     * @param threads on how many threads, at least 1; what comes of it does not depend on it
     * @param work what is done with each
     * @param finished told how many are finished, over all studies, in rising order
     * @param <T> what comes of each
     * @return by study, what came of them, in the order of their numbers
     */
    public static <T> List<List<T>> each(
            List<Replications> studies, int last, int threads, Work<T> work, IntConsumer finished) {
        List<T> all = ParallelRuns.run(
                Math.multiplyExact(studies.size(), last),
                threads,
                i -> work.with(studies.get(i / last), i % last + 1),
                finished);
        List<List<T>> byStudy = new ArrayList<>();
        for (int s = 0; s < studies.size(); s++) {
            byStudy.add(all.subList(s * last, (s + 1) * last));
        }
        return byStudy;
    }

    /**
     * When the target is reached, over some of them, with the intervals of its chance by each month over luck and over what nobody knows exactly.
     *
     * @param some what those from 1 on gave, in order; the study states a target
     */
    public TimeToTarget timeToTarget(List<Replication> some) {
        return TargetTimes.of(
                study,
                some.stream().mapToInt(Replication::targetDay).toArray(),
                new OverWhatIsNotKnown(this, some.size())
                        .chances(study.readingDays().monthly(), some));
    }

    /** What is done with a replication. */
    public interface Work<T> {
        /** Does it with the replication of that number; must not depend on what is done with the others. */
        T with(Replications runs, int number);
    }
}
