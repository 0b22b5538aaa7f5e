package org.caseload.department.reconciliation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.caseload.department.reconciliation.KnownPathway.Route;
import org.caseload.department.reconciliation.KnownPathway.Stage;

/** England's pathway (library profile england-2025) as beliefs, for a department of any size. */
final class EnglishPathway {
    static final int ASSESSMENT = 0;
    static final int IN_NEED = 1;
    static final int PLAN = 2;
    static final int CARE = 3;

    private static final double ROUTES = 0.25;

    private EnglishPathway() {}

    /** Beliefs of a council with so many referrals, and with these mean days in need, on a plan and in care. */
    static KnownPathway of(Prior referrals, double noFurtherAction, List<Prior> days, OneLoad load) {
        return new KnownPathway(
                referrals,
                1 - noFurtherAction,
                List.of(
                        stage("assessment", new Prior(39, 0.12), 0, 0.5807, 0.0685, 0.0214),
                        stage("child in need", days.get(0), 0, 0, 0.0547, 0.0257),
                        stage("child protection", days.get(1), 0, 0.7041, 0, 0.1531),
                        stage("looked after", days.get(2), 0, 0.1961, 0, 0)),
                ASSESSMENT,
                load.slowing(0.06, 0.25, 0.05, 0));
    }

    private static Stage stage(String name, Prior days, double... shares) {
        double closed = 1;
        List<Route> routes = new ArrayList<>();
        for (int to = 0; to < shares.length; to++) {
            closed -= shares[to];
            if (shares[to] > 0) {
                routes.add(new Route(to, shares[to], days.centre(), 0));
            }
        }
        routes.add(new Route(KnownPathway.CLOSED, closed, days.centre(), 0));
        return new Stage(name, days.sd(), 0, routes, ROUTES);
    }

    /** A council of 5,000 referrals whose load is so many times the comfortable one. */
    static KnownPathway ofMiddleSize(double load) {
        return of(
                new Prior(5_000, 0.12),
                0.065,
                List.of(new Prior(110, 0.5), new Prior(290, 0.12), new Prior(877, 0.2)),
                new OneLoad(3_000 / load, 1.0));
    }

    /** Open cases of all stages. */
    static Quantity openInAll() {
        return new Quantity.Open(Map.of(ASSESSMENT, 1.0, IN_NEED, 1.0, PLAN, 1.0, CARE, 1.0));
    }
}
