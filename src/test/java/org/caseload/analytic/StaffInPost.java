package org.caseload.analytic;

import java.util.HashMap;
import java.util.Map;
import org.caseload.department.record.AbsenceCause;
import org.caseload.department.record.DepartmentObserver;
import org.caseload.department.record.Destination;

/** Follows who is in post and who is ill. */
final class StaffInPost implements DepartmentObserver {
    private final Trajectory inPost;
    private final Trajectory absent;
    private final Map<Integer, Double> presentSince = new HashMap<>();
    private double present;
    private int spells;

    StaffInPost(double from, double... moments) {
        inPost = new Trajectory(from, moments);
        absent = new Trajectory(from);
    }

    Trajectory inPost() {
        return inPost;
    }

    Trajectory absent() {
        return absent;
    }

    /** Days at work for each spell of sickness that begins. */
    double meanGap() {
        return present / spells;
    }

    @Override
    public void workerStarted(double time, int worker, int team, int grade, double fte, double ramp) {
        inPost.change(time, 1);
        presentSince.put(worker, time);
    }

    @Override
    public void workerLeft(double time, int worker, Destination destination) {
        inPost.change(time, -1);
        noLongerPresent(time, worker);
    }

    @Override
    public void workerAbsent(double time, int worker, AbsenceCause cause) {
        absent.change(time, 1);
        noLongerPresent(time, worker);
        spells += time > 0 ? 1 : 0;
    }

    @Override
    public void workerReturned(double time, int worker) {
        absent.change(time, -1);
        presentSince.put(worker, time);
    }

    private void noLongerPresent(double time, int worker) {
        Double since = presentSince.remove(worker);
        present += since == null ? 0 : time - since;
    }

    @Override
    public void ended(double time) {
        inPost.advance(time);
        absent.advance(time);
        presentSince.values().forEach(since -> present += time - since);
        presentSince.clear();
    }
}
