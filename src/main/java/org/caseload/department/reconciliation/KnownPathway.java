package org.caseload.department.reconciliation;

import java.util.List;
import java.util.Objects;

/**
 * What is known beforehand of how cases go through a department in a steady year.
 *
 * @param referrals referrals a year, those that come back included
 * @param letIn share of them that the front door lets in, above 0
 * @param stages the stages, each of which some case reaches
 * @param first place of the stage that those let in start
 * @param slowness how the load of all cases slows the stages down
 */
public record KnownPathway(Prior referrals, double letIn, List<Stage> stages, int first, Slowness slowness) {
    /** Where a route leads that ends a case. */
    public static final int CLOSED = -1;

    private static final double WHOLE = 1e-9;

    /**
     * A stage.
     *
     * @param name its name, for messages
     * @param lengthSd how well its mean length is known: standard deviation of its logarithm, above 0
     * @param before work that is over when a case starts it, in its days of work; below 0 where work is added to what the routes say
     * @param routes where its cases go on to; the shares add up to 1
     * @param routesSd how well each share is known: standard deviation of the logarithm of its weight among them, above 0
     */
    public record Stage(String name, double lengthSd, double before, List<Route> routes, double routesSd) {
        /** Checks the values and copies the list. */
        public Stage {
            Objects.requireNonNull(name, "name");
            routes = List.copyOf(routes);
            if (!(lengthSd > 0) || !(routesSd > 0) || !Double.isFinite(before)) {
                throw new IllegalArgumentException(name + ": SDs above 0, work before it a number");
            }
            double sum = routes.stream().mapToDouble(Route::share).sum();
            if (!(Math.abs(sum - 1) < WHOLE)) {
                throw new IllegalArgumentException(name + ": shares add up to 1, not " + sum);
            }
        }

        /** Mean work of a case in it, by what is known beforehand. */
        public double work() {
            return routes.stream()
                    .mapToDouble(route -> route.share() * route.work())
                    .sum();
        }
    }

    /**
     * A way out of a stage.
     *
     * @param to the other stage's place in the list, or {@link #CLOSED}
     * @param share share of the cases that take it, above 0
     * @param work mean work in the stage of the cases that take it, in days, from 0
     * @param added work that the next stage takes longer for a case that comes this way, in its days of work, from 0
     */
    public record Route(int to, double share, double work, double added) {
        /** Checks the values. */
        public Route {
            if (!(share > 0) || to < CLOSED || !(work >= 0) || !(added >= 0)) {
                throw new IllegalArgumentException("a route has a share above 0, and work from 0");
            }
        }
    }

    /** Checks the values and copies the list. */
    public KnownPathway {
        Objects.requireNonNull(referrals, "referrals");
        Objects.requireNonNull(slowness, "slowness");
        stages = List.copyOf(stages);
        int count = stages.size();
        if (!(letIn > 0) || first < 0 || first >= count) {
            throw new IllegalArgumentException("some are let in, and start one of " + count + " stages");
        }
        if (stages.stream().flatMap(stage -> stage.routes().stream()).anyMatch(route -> route.to() >= count)) {
            throw new IllegalArgumentException("a route leads to one of " + count + " stages");
        }
    }
}
