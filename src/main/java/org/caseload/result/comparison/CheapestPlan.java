package org.caseload.result.comparison;

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
     * @param near the plans that the search tried nearest to it in cost, the cheapest first; without one, those that reached it most often
     * @param tried how many plans were tried
     * @param open of how many the runs cannot tell whether they reach it often enough
     * @param notAdding levers of which more was found to make it less likely, though the space says that it never does
     * @param runs how many runs the search took
     * @param isSpent whether it ended because it had no more runs to spend
     */
    public record Search(
            Optional<ConfirmedPlan> cheapest,
            double dearerBy,
            List<ConfirmedPlan> neighbours,
            List<Tried> near,
            int tried,
            int open,
            List<String> notAdding,
            int runs,
            boolean isSpent) {
        /** Copies the lists. */
        public Search {
            Objects.requireNonNull(cheapest, "cheapest");
            neighbours = List.copyOf(neighbours);
            near = List.copyOf(near);
            notAdding = List.copyOf(notAdding);
        }
    }

    /**
     * A plan as the search met it.
     *
     * @param words what it holds
     * @param reached share of the runs that reached the target in time, with an interval of this plan by itself
     * @param cost what it costs beyond doing without all of it, on average, in pounds
     * @param standing how it stands
     */
    public record Tried(String words, Estimate reached, double cost, Standing standing) {}
}
