package org.caseload.department.run;

import java.util.ArrayList;
import java.util.List;
import org.caseload.department.people.Worker;
import org.caseload.department.record.Contract;
import org.caseload.department.record.Role;
import org.caseload.department.years.FactorPath;
import org.caseload.random.Purpose;

/**
 * Social workers who take on cases or give them up, as the share who hold some varies from year to year. Everybody has a mark between
 * 0 and 1, and holds cases while the share of the grade is above it: so the same people come and go under every strategy.
 */
final class HoldingFromYearToYear {
    private final ReplicationContext scene;
    private final Staff staff;
    private final FactorPath path;
    private final FirstOfMonth month;
    private final List<Double> marks = new ArrayList<>();

    HoldingFromYearToYear(ReplicationContext scene, Staff staff) {
        this.scene = scene;
        this.staff = staff;
        path = scene.years().holdingCases();
        month = new FirstOfMonth(scene, this::review);
    }

    /** The start state is drawn. */
    void begin() {
        if (!path.isSteady()) {
            staff.workers().forEach(worker -> marks.add(markAtStart(worker)));
            month.begin();
        }
    }

    /** Whoever holds cases at the start has a mark below the share of the grade, others one above it. */
    private double markAtStart(Worker worker) {
        double share = worker.grade().holding();
        double u = scene.luck().uniform(worker.identity(), Purpose.HOLDS_CASES, 0);
        return worker.holdsCases() ? share * u : share + (1 - share) * u;
    }

    private double mark(Worker worker) {
        return worker.number() < marks.size()
                ? marks.get(worker.number())
                : scene.luck().uniform(worker.identity(), Purpose.HOLDS_CASES, 0);
    }

    private void review() {
        for (Worker worker : List.copyOf(staff.workers())) {
            if (mayMove(worker)) {
                boolean holds = mark(worker) < share(worker);
                if (worker.holdsCases() && !holds) {
                    staff.deployment().stopsHolding(worker);
                } else if (!worker.holdsCases() && holds) {
                    staff.deployment().beginsToHold(worker);
                }
            }
        }
    }

    private static boolean mayMove(Worker worker) {
        double share = worker.grade().holding();
        return !worker.hasLeft()
                && !worker.underNotice()
                && !worker.isHoldingDecided()
                && worker.grade().role() == Role.SOCIAL_WORKER
                && worker.grade().contract() != Contract.PROJECT_TEAM
                && share > 0
                && share < 1;
    }

    private double share(Worker worker) {
        double share = worker.grade().holding();
        double factor = path.at(scene.now());
        double odds = factor * factor * share / (1 - share);
        return odds / (1 + odds);
    }
}
