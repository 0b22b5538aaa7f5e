package org.caseload.experiment;

import java.util.ArrayList;
import java.util.List;
import org.caseload.department.Department;
import org.caseload.department.record.DepartmentObserver;
import org.caseload.invariant.Invariants;
import org.caseload.invariant.RunAway;
import org.caseload.measure.FirstAtTarget;
import org.caseload.measure.MeasureRecorder;

/**
 * What one replication gave.
 *
 * @param values by line of the book and reading; NaN where undefined
 * @param spread by spread day: workers who hold 0, 1, 2 … cases
 * @param targetDay day on which the target was reached, or {@link FirstAtTarget#NOT_REACHED}
 * @param events events that happened
 */
public record Replication(double[][] values, int[][] spread, int targetDay, long events) {

    /**
     * Runs one replication: a pure function of its arguments.
     *
     * @param design the study
     * @param seed the seed of all luck
     * @param number number of the replication, from 1
     * @param more further observers, told every fact after the measures' own
     * @return what it gave
     * @throws ReplicationStopped if its open cases ran away
     * @throws IllegalStateException if an invariant was broken; says which, with the seed and the number
     */
    public static Replication run(PreparedStudy design, long seed, int number, List<DepartmentObserver> more) {
        PreparedStudy future = design.future(seed, number);
        return run(future, seed, number, future.book().recorder(), more);
    }

    /**
     * The same with a recorder of the caller's, which can be asked for more than what a replication keeps.
     *
     * @param design the study's {@link PreparedStudy#future} in this replication
     * @param recorder a fresh recorder of its book
     */
    public static Replication run(
            PreparedStudy design, long seed, int number, MeasureRecorder recorder, List<DepartmentObserver> more) {
        if (!design.inputs().isEmpty()) {
            throw new IllegalArgumentException("a replication needs the design's future");
        }
        List<DepartmentObserver> observers = new ArrayList<>();
        observers.add(recorder);
        observers.add(new Invariants(design.blueprint(), recorder));
        observers.addAll(more);
        try {
            long events =
                    Department.simulate(design.blueprint(), design.scenario().plan(), seed, number - 1, observers);
            int targetDay = design.target()
                    .map(target -> FirstAtTarget.find(
                            recorder.target(), target.atMost(), design.horizon(), design.sustained()))
                    .orElse(FirstAtTarget.NOT_REACHED);
            return new Replication(recorder.values(), recorder.spread(), targetDay, events);
        } catch (RunAway away) {
            throw new ReplicationStopped(which(number, seed) + " was stopped: " + away.getMessage() + ".", away);
        } catch (RuntimeException broken) {
            throw new IllegalStateException(which(number, seed) + ": " + broken.getMessage(), broken);
        }
    }

    private static String which(int number, long seed) {
        return "replication " + number + " with seed " + seed;
    }
}
