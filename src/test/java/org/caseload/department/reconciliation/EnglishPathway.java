package org.caseload.department.reconciliation;

import java.util.List;
import org.caseload.department.reconciliation.KnownPathway.Load;
import org.caseload.department.reconciliation.KnownPathway.Route;
import org.caseload.department.reconciliation.KnownPathway.Stage;

/** England's pathway (library profile england-2025) as beliefs, for a department of any size. */
final class EnglishPathway {
    static final int ASSESSMENT = 0;
    static final int IN_NEED = 1;
    static final int PLAN = 2;
    static final int CARE = 3;

    private EnglishPathway() {}

    /** Beliefs of a council with so many referrals, and with these mean days in need, on a plan and in care. */
    static KnownPathway of(Prior referrals, double noFurtherAction, List<Prior> days, Load load) {
        double routes = 0.35;
        return new KnownPathway(
                referrals,
                noFurtherAction,
                0.2,
                List.of(
                        new Stage(
                                "assessment",
                                new Prior(39, 0.12),
                                0.06,
                                1,
                                List.of(new Route(IN_NEED, 0.5807), new Route(PLAN, 0.0685), new Route(CARE, 0.0214)),
                                routes),
                        new Stage(
                                "child in need",
                                days.get(0),
                                0.25,
                                1,
                                List.of(new Route(PLAN, 0.0547), new Route(CARE, 0.0257)),
                                routes),
                        new Stage(
                                "child protection",
                                days.get(1),
                                0.05,
                                1,
                                List.of(new Route(IN_NEED, 0.7041), new Route(CARE, 0.1531)),
                                routes),
                        new Stage("looked after", days.get(2), 0, 1, List.of(new Route(IN_NEED, 0.1961)), routes)),
                0.25,
                0.3,
                load);
    }

    /** A council of 5,000 referrals whose load is so many times the comfortable one. */
    static KnownPathway ofMiddleSize(double load) {
        return of(
                new Prior(5_000, 0.12),
                0.065,
                List.of(new Prior(110, 0.5), new Prior(290, 0.12), new Prior(877, 0.2)),
                new Load(3_000 / load, 1.0));
    }
}
