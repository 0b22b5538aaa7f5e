package org.caseload.department.reconciliation;

import java.util.List;
import java.util.Objects;

/**
 * What is known beforehand of how cases go through a department in a steady year.
 *
 * @param referrals referrals a year, those that come back included
 * @param noFurtherAction share of them that the front door closes, above 0 and below 1
 * @param noFurtherActionSd standard deviation of its log odds
 * @param stages the stages; all that the front door lets in enter the first
 * @param returnChance chance that what is closed after the front door is referred again, above 0 and below 1
 * @param returnChanceSd standard deviation of its log odds
 * @param load how the load of all cases slows the stages down
 */
public record KnownPathway(
        Prior referrals,
        double noFurtherAction,
        double noFurtherActionSd,
        List<Stage> stages,
        double returnChance,
        double returnChanceSd,
        Load load) {

    /**
     * A stage.
     *
     * @param name its name, for messages
     * @param days mean calendar days of a case in it, at the load at which that was measured
     * @param elasticity by which power of relative load it slows down, 0 to 1
     * @param weight what a case of it counts in load, from 0
     * @param routes the stages that may follow it; what is left is closed
     * @param routesSd standard deviation of the log odds of each against being closed
     */
    public record Stage(
            String name, Prior days, double elasticity, double weight, List<Route> routes, double routesSd) {
        /** Checks the values and copies the list. */
        public Stage {
            Objects.requireNonNull(name, "name");
            routes = List.copyOf(routes);
            if (elasticity < 0 || elasticity > 1 || weight < 0 || !(routesSd > 0)) {
                throw new IllegalArgumentException(name + ": elasticity 0 to 1, weight from 0, routes' SD above 0");
            }
            if (!(closed(routes) > 0)) {
                throw new IllegalArgumentException(name + ": some of its cases are closed");
            }
        }

        /** Share of its cases that are closed when they leave it. */
        public double closed() {
            return closed(routes);
        }

        private static double closed(List<Route> routes) {
            return 1 - routes.stream().mapToDouble(Route::share).sum();
        }
    }

    /**
     * A way from a stage to another.
     *
     * @param to the other stage's place in the list, from 0
     * @param share share of the cases that take it, above 0
     */
    public record Route(int to, double share) {
        /** Checks the share. */
        public Route {
            if (!(share > 0 && share < 1) || to < 0) {
                throw new IllegalArgumentException("a route leads to a stage with a share above 0 and below 1");
            }
        }
    }

    /**
     * How load slows work down: by a power of load over comfortable load where that is above 1.
     *
     * @param comfortable the load that all staff can hold without being slowed, above 0
     * @param measuredAt load over comfortable load where the stages' days were measured, above 0
     */
    public record Load(double comfortable, double measuredAt) {
        /** Checks both. */
        public Load {
            if (!(comfortable > 0) || !(measuredAt > 0)) {
                throw new IllegalArgumentException("loads are above 0, not " + comfortable + " and " + measuredAt);
            }
        }
    }

    /** Checks the values and copies the list. */
    public KnownPathway {
        Objects.requireNonNull(referrals, "referrals");
        Objects.requireNonNull(load, "load");
        stages = List.copyOf(stages);
        checkChance(noFurtherAction, noFurtherActionSd);
        checkChance(returnChance, returnChanceSd);
        int count = stages.size();
        if (stages.stream().flatMap(stage -> stage.routes().stream()).anyMatch(route -> route.to() >= count)) {
            throw new IllegalArgumentException("a route leads to one of " + count + " stages");
        }
    }

    private static void checkChance(double chance, double sd) {
        if (!(chance > 0 && chance < 1) || !(sd > 0)) {
            throw new IllegalArgumentException("a chance is above 0 and below 1, its SD above 0");
        }
    }
}
