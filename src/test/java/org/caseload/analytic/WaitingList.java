package org.caseload.analytic;

import java.util.Arrays;
import org.caseload.department.record.DepartmentObserver;

/** What referred children meet: how many wait unallocated, how long, and how long the list is meanwhile. */
final class WaitingList implements DepartmentObserver {
    private final double from;
    private final Trajectory list;
    private double[] waitingSince = new double[1024];
    private double waited;
    private int arrivals;
    private int kept;

    WaitingList(double from) {
        this.from = from;
        list = new Trajectory(from);
    }

    @Override
    public void referred(double time, int childCase, double previousReferral) {
        arrivals += time >= from ? 1 : 0;
    }

    @Override
    public void waiting(double time, int childCase, int stage) {
        if (childCase >= waitingSince.length) {
            waitingSince = Arrays.copyOf(waitingSince, 2 * childCase);
        }
        waitingSince[childCase] = time;
        kept += time >= from ? 1 : 0;
        list.change(time, 1);
    }

    @Override
    public void stoppedWaiting(double time, int childCase, int stage) {
        list.change(time, -1);
        waited += waitingSince[childCase] >= from ? time - waitingSince[childCase] : 0;
    }

    @Override
    public void ended(double time) {
        list.advance(time);
    }

    /** Share of referred children who wait. */
    double share() {
        return (double) kept / arrivals;
    }

    /** Mean wait in days over all referred children. */
    double meanWait() {
        return waited / arrivals;
    }

    /** Mean number who wait. */
    double meanLength() {
        return list.mean();
    }
}
