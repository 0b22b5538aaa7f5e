package org.caseload.result.comparison;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.caseload.result.MeasureName;
import org.caseload.result.Origin;

/**
 * The cheapest of the plans of a space that reaches a target by a date often enough.
 *
 * @param origin how to make it again; its replications are the runs of the confirmation
 * @param space what the plans are about
 * @param plans how many plans the space holds, doing without all of it among them
 * @param measure the target's measure
 * @param atMost the target's level
 * @param by the date by which it must have been reached
 * @param required the chance with which it must be
 * @param tolerance how far from it a chance may lie that is taken for either
 * @param confidence how surely all that is said together is so
 * @param found what was found with cases as they follow capacity in the scenario
 * @param notFollowing the same if not one case more came or stayed because there is room; empty where cases do not follow anyway
 */
public record CheapestPlan(
        Origin origin,
        String space,
        int plans,
        MeasureName measure,
        double atMost,
        LocalDate by,
        double required,
        double tolerance,
        double confidence,
        Search found,
        Optional<Search> notFollowing) {

    /** Checks the parts are there. */
    public CheapestPlan {
        Objects.requireNonNull(origin, "origin");
        Objects.requireNonNull(space, "space");
        Objects.requireNonNull(measure, "measure");
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(found, "found");
        Objects.requireNonNull(notFollowing, "notFollowing");
    }

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
            Optional<Confirmed> cheapest,
            double dearerBy,
            List<Confirmed> neighbours,
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
     * A plan under luck that the search never met.
     *
     * @param words what it holds
     * @param isNothing whether it holds nothing
     * @param reached share of the runs that reached the target in time
     * @param cost what it costs over the whole period beyond doing without all of it, in pounds
     */
    public record Confirmed(String words, boolean isNothing, Estimate reached, Estimate cost) {}

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
