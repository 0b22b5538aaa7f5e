package org.caseload.department.run;

import java.util.Arrays;
import java.util.List;
import org.caseload.department.blueprint.PreparedDepartment;
import org.caseload.department.people.RelativeLoad;
import org.caseload.department.people.Worker;

/** How loaded each team is, for whoever is to be compared with it later. */
final class LoadOfTeams {
    private LoadOfTeams() {}

    /** Relative to each team's load at this moment; a team that opens later is taken to be as loaded as the department. */
    static RelativeLoad now(List<Worker> workers, PreparedDepartment blueprint) {
        double[] load = new double[blueprint.teams().size()];
        double[] capacity = new double[load.length];
        for (Worker worker : workers) {
            if (worker.isAvailable()) {
                load[worker.team()] += worker.caseload().load();
                capacity[worker.team()] += worker.capacity();
            }
        }
        double all = Arrays.stream(capacity).sum() > 0
                ? Arrays.stream(load).sum() / Arrays.stream(capacity).sum()
                : 0;
        for (int t = 0; t < load.length; t++) {
            double ofEmpty = blueprint.opensLater(t) ? all : 0;
            load[t] = capacity[t] > 0 ? load[t] / capacity[t] : ofEmpty;
        }
        return new RelativeLoad(load);
    }
}
