package org.caseload.department.plan;

import org.caseload.department.run.AgencyStaff;
import org.caseload.department.run.DepartmentModel;
import org.caseload.department.run.Establishment;
import org.caseload.department.run.ReplicationContext;
import org.caseload.engine.EventPriority;
import org.caseload.engine.Timer;
import org.caseload.quantity.StatedDecimals;

/** The days of a run-down of agency staff on which notice is given: the cap falls by one each time. */
final class RunDownSchedule {
    private final ReplicationContext scene;
    private final AgencyStaff agency;
    private final Establishment establishment;
    private final AgencyRunDown runDown;
    private final int team;

    RunDownSchedule(DepartmentModel offices, AgencyRunDown runDown) {
        scene = offices.scene();
        agency = offices.agency();
        establishment = offices.establishment();
        this.runDown = runDown;
        team = runDown.team()
                .map(id -> offices.scene().blueprint().teams().indexOf(id))
                .orElse(-1);
    }

    /** Sets the alarm for the first day. */
    void begin() {
        at(scene.blueprint().day(runDown.on()), this::count);
    }

    /** Today's number falls evenly: the k-th of n leaves when k parts of n of the time have passed. */
    private void count() {
        double from = scene.now();
        double until = scene.blueprint().day(runDown.until());
        double notice = agency.notice();
        int today = agency.present(team);
        int end = left();
        int go = today - end;
        for (int k = 1; k <= go; k++) {
            double leaves = from + (until - from) * k / go;
            int left = today - k;
            at(Math.max(from, leaves - notice), () -> agency.atMost(team, left));
        }
        if (go <= 0) {
            agency.atMost(team, end);
        }
        if (runDown.toShare().isPresent()) {
            at(until, () -> agency.atMost(team, left()));
        }
    }

    /** How many may be left by what is known today. */
    private int left() {
        double permanent = 0;
        for (int t = 0; t < scene.blueprint().teams().size(); t++) {
            permanent += team < 0 || t == team ? establishment.posts(t) - establishment.vacant(t) : 0;
        }
        return runDown.left(StatedDecimals.exact(permanent), agency.hours());
    }

    private void at(double day, Runnable what) {
        new Timer(scene.timeline(), EventPriority.STAFFING, what).at(day);
    }
}
