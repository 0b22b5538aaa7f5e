package org.caseload.invariant;

import java.util.Locale;
import org.caseload.department.blueprint.PreparedDepartment;
import org.caseload.department.record.DepartmentObserver;

/**
 * Stops a replication whose open cases run away, before it takes all memory: more than ten times those of its start and of a
 * steady department, and more than a thousand.
 */
public final class StockGuard implements DepartmentObserver {
    private final PreparedDepartment blueprint;
    private double most;
    private int open;

    /** A guard for one replication. */
    public StockGuard(PreparedDepartment blueprint) {
        this.blueprint = blueprint;
        most = Double.POSITIVE_INFINITY;
    }

    @Override
    public void stageEntered(double time, int childCase, int stage, double clockStarted) {
        open++;
        if (open > most) {
            throw new RunAway(String.format(
                    Locale.ROOT,
                    "on %s it had %,d open cases, more than the %,.0f at which a run is stopped (ten times the cases of the "
                            + "start or of a steady department). Cases come faster than they can be closed, and there is no "
                            + "honest figure beyond that day, so no result is kept. State more staff, less demand or a lower "
                            + "`overload-elasticity`, or a shorter `horizon`",
                    blueprint.startDate().plusDays((long) time - blueprint.warmUpDays()),
                    open,
                    most));
        }
    }

    @Override
    public void stageLeft(double time, int childCase, int stage, double clockStarted) {
        open--;
    }

    /** From the first midnight on, when the start state is complete, it watches. */
    @Override
    public void midnight(int day) {
        if (day == 0) {
            most = Math.max(blueprint.mostOpen(), PreparedDepartment.RUN_AWAY * (double) open);
        }
    }
}
