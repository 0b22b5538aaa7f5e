package org.caseload.analytic;

import java.util.ArrayList;
import java.util.List;
import org.caseload.department.record.DepartmentObserver;

/** Follows how many cases the workers of each of two teams hold, whichever team each is of at the moment. */
final class TeamCaseloads implements DepartmentObserver {
    private final List<Trajectory> cases;
    private final List<Trajectory> staff;
    private final List<Integer> team = new ArrayList<>();

    /** What was before a day is left out of the means. */
    TeamCaseloads(double from) {
        cases = List.of(new Trajectory(from), new Trajectory(from));
        staff = List.of(new Trajectory(from), new Trajectory(from));
    }

    @Override
    public void workerStarted(double time, int worker, int inTeam, int grade, double fte, double ramp) {
        team.add(inTeam);
        staff.get(inTeam).change(time, 1);
    }

    @Override
    public void workerMoved(double time, int worker, int from, int to) {
        team.set(worker, to);
        staff.get(from).change(time, -1);
        staff.get(to).change(time, 1);
    }

    @Override
    public void allocated(double time, int childCase, int worker) {
        cases.get(team.get(worker)).change(time, 1);
    }

    @Override
    public void released(double time, int childCase, int worker) {
        cases.get(team.get(worker)).change(time, -1);
    }

    @Override
    public void ended(double time) {
        cases.forEach(team -> team.advance(time));
        staff.forEach(team -> team.advance(time));
    }

    /** Cases per worker of a team. */
    double of(int which) {
        return cases.get(which).mean() / staff.get(which).mean();
    }
}
