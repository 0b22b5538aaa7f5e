package org.caseload.result.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The cheapest of the plans of a space that reaches a target by a date often enough.
 *
 * @param sought what was looked for, and among what
 * @param required the chance with which the target must be reached
 * @param tolerance how far from it a chance may lie that is taken for either
 * @param found what was found with cases as they follow capacity in the scenario
 * @param everyFuture the same in every one of several futures; empty where nobody asked
 * @param notFollowing the same if not one case more came or stayed because there is room; empty where cases do not follow anyway
 */
public record CheapestPlan(
        SearchedFor sought,
        double required,
        double tolerance,
        Search found,
        Optional<EveryFuture> everyFuture,
        Optional<Search> notFollowing) {

    /** Checks the parts are there. */
    public CheapestPlan {
        Objects.requireNonNull(sought, "sought");
        Objects.requireNonNull(found, "found");
        Objects.requireNonNull(everyFuture, "everyFuture");
        Objects.requireNonNull(notFollowing, "notFollowing");
    }

    /**
     * The cheapest plan that reaches the target often enough whichever of several futures comes.
     *
     * @param found what was found; costs are those of the scenario as it stands
     * @param futures the further futures, and how often the plan reaches the target in each, with fresh luck; no shares without a plan
     */
    public record EveryFuture(Search found, List<InFuture> futures) {
        /** Copies the list. */
        public EveryFuture {
            Objects.requireNonNull(found, "found");
            futures = List.copyOf(futures);
        }
    }

    /**
     * A future.
     *
     * @param name its name
     * @param reached how often the plan reaches the target in it
     */
    public record InFuture(String name, Optional<Estimate> reached) {}

    /** How a plan stands to what is required. */
    public enum Standing {
        /** It reaches the target often enough, give or take the tolerance. */
        ENOUGH,
        /** It reaches it too seldom, give or take the tolerance. */
        TOO_SELDOM,
        /** The runs cannot tell. */
        CANNOT_TELL
    }

    /**
     * What a search found.
     *
     * @param cheapest the cheapest that reaches the target often enough, with luck that the search never met; empty where none is known to
     * @param dearerBy no plan cheaper by more than so many pounds reaches it more often than required and the tolerance; NaN without a cheapest
     * @param neighbours the plans with one step less of something, and the next cheapest that may do, with the same fresh luck
     * @param tried every plan that the search tried, doing nothing among them, the cheapest first
     * @param open of how many the runs cannot tell whether they reach it often enough
     * @param notAdding levers of which more was found to make it less likely, though the space says that it never does
     * @param runs how many runs the search took
     * @param isSpent whether it ended because it had no more runs to spend
     */
    public record Search(
            Optional<ConfirmedPlan> cheapest,
            double dearerBy,
            List<ConfirmedPlan> neighbours,
            List<Tried> tried,
            int open,
            List<String> notAdding,
            int runs,
            boolean isSpent) {
        private static final int NEAR = 10;
        /** Fewer runs than this leave a share more than fourteen points either way. */
        private static final int KNOWN_RUNS = 50;

        /** Copies the lists. */
        public Search {
            Objects.requireNonNull(cheapest, "cheapest");
            neighbours = List.copyOf(neighbours);
            tried = List.copyOf(tried);
            notAdding = List.copyOf(notAdding);
        }

        /** The ten plans tried that cost most nearly as much as the cheapest, or without one those that reached it most often; the cheapest first. */
        public List<Tried> near() {
            return tried.stream()
                    .filter(plan -> !plan.isNothing())
                    .sorted(Comparator.comparingDouble(plan -> cheapest.map(
                                    best -> Math.abs(plan.cost() - best.cost().value()))
                            .orElse(-plan.reached().value())))
                    .limit(NEAR)
                    .sorted(Comparator.comparingDouble(Tried::cost))
                    .toList();
        }

        /** The plans tried in runs enough to say how often each reaches the target, give or take some points; doing nothing is always one. */
        public List<Tried> known() {
            return tried.stream()
                    .filter(plan -> plan.isNothing() || plan.reached().n() >= KNOWN_RUNS)
                    .toList();
        }

        /** Of the known, those of which none that costs no more was seen to reach the target as often; the cheapest first. */
        public List<Tried> frontier() {
            List<Tried> frontier = new ArrayList<>();
            double most = -1;
            for (Tried plan : known()) {
                if (plan.reached().value() > most) {
                    most = plan.reached().value();
                    frontier.add(plan);
                }
            }
            return List.copyOf(frontier);
        }
    }

    /**
     * A plan as the search met it.
     *
     * @param words what it holds
     * @param isNothing whether it holds nothing
     * @param reached share of the runs that reached the target in time, with an interval of this plan by itself
     * @param cost what it costs beyond doing without all of it, on average, in pounds
     * @param standing how it stands
     */
    public record Tried(String words, boolean isNothing, Estimate reached, double cost, Standing standing) {}
}
