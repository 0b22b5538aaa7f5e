package org.caseload.analytic;

import java.util.ArrayList;
import java.util.List;
import org.caseload.department.record.DepartmentObserver;
import org.caseload.department.record.Register;

/** Follows the number of open cases, in all and by stage. */
final class OpenCases implements DepartmentObserver {
    private final double from;
    private final double[] moments;
    private final Trajectory all;
    private final List<Trajectory> byStage = new ArrayList<>();

    OpenCases(double from, double... moments) {
        this.from = from;
        this.moments = moments;
        all = new Trajectory(from, moments);
    }

    Trajectory all() {
        return all;
    }

    Trajectory stage(int number) {
        return byStage.get(number);
    }

    @Override
    public void began(Register register) {
        register.stages().forEach(stage -> byStage.add(new Trajectory(from, moments)));
    }

    @Override
    public void stageEntered(double time, int childCase, int stage, double clockStarted) {
        all.change(time, 1);
        byStage.get(stage).change(time, 1);
    }

    @Override
    public void stageLeft(double time, int childCase, int stage, double clockStarted) {
        all.change(time, -1);
        byStage.get(stage).change(time, -1);
    }

    @Override
    public void ended(double time) {
        all.advance(time);
        byStage.forEach(stage -> stage.advance(time));
    }
}
