package org.caseload.analytic;

import java.util.Arrays;
import org.caseload.department.record.DepartmentObserver;

/** How long cases are open, of children referred from a day on, and how many are open meanwhile. */
final class TimeOpen implements DepartmentObserver {
    private final double from;
    private final OpenCases open;
    private double[] since = new double[1024];
    private double sum;
    private int closed;

    TimeOpen(double from) {
        this.from = from;
        open = new OpenCases(from);
    }

    @Override
    public void began(org.caseload.department.record.Register register) {
        open.began(register);
    }

    @Override
    public void referred(double time, int childCase, double previousReferral) {
        if (childCase >= since.length) {
            since = Arrays.copyOf(since, 2 * childCase);
        }
        since[childCase] = time;
    }

    @Override
    public void stageEntered(double time, int childCase, int stage, double clockStarted) {
        open.stageEntered(time, childCase, stage, clockStarted);
    }

    @Override
    public void stageLeft(double time, int childCase, int stage, double clockStarted) {
        open.stageLeft(time, childCase, stage, clockStarted);
    }

    @Override
    public void closed(double time, int childCase) {
        if (since[childCase] >= from) {
            sum += time - since[childCase];
            closed++;
        }
    }

    @Override
    public void ended(double time) {
        open.ended(time);
    }

    double mean() {
        return sum / closed;
    }

    Trajectory cases() {
        return open.all();
    }
}
