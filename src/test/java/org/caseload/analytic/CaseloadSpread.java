package org.caseload.analytic;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.caseload.department.record.DepartmentObserver;

/** Follows how many cases each worker holds. */
final class CaseloadSpread implements DepartmentObserver {
    private final List<Trajectory> workers = new ArrayList<>();

    @Override
    public void workerStarted(double time, int worker, int team, int grade, double fte, double ramp) {
        workers.add(new Trajectory(0));
    }

    @Override
    public void allocated(double time, int childCase, int worker) {
        workers.get(worker).change(time, 1);
    }

    @Override
    public void released(double time, int childCase, int worker) {
        workers.get(worker).change(time, -1);
    }

    @Override
    public void ended(double time) {
        workers.forEach(worker -> worker.advance(time));
    }

    /** The mean over workers. */
    double mean(ToDoubleFunction<Trajectory> measure) {
        return workers.stream().mapToDouble(measure).average().orElseThrow();
    }
}
