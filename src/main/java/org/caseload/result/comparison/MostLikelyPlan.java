package org.caseload.result.comparison;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.caseload.quantity.Money;

/**
 * The plan of a space that, within a budget, reaches a target by a date most often.
 *
 * @param sought what was looked for, and among what
 * @param budget what it may cost on average beyond doing without any of it
 * @param found what was found with cases as they follow capacity in the scenario
 * @param notFollowing the same if not one case more came or stayed because there is room; empty where cases do not follow anyway
 */
public record MostLikelyPlan(SearchedFor sought, Money budget, Search found, Optional<Search> notFollowing) {
    /** Checks the parts are there. */
    public MostLikelyPlan {
        Objects.requireNonNull(sought, "sought");
        Objects.requireNonNull(budget, "budget");
        Objects.requireNonNull(found, "found");
        Objects.requireNonNull(notFollowing, "notFollowing");
    }

    /**
     * What a search found.
     *
     * @param plan the plan that reaches the target most often
     * @param others those that came nearest to it, three at most, of those that cannot be told from it
     * @param untold how many plans cannot be told from it
     * @param moreBy by how much at most any of these reaches the target more often, as a share of runs
     * @param tried how many plans were tried
     * @param runs how many runs the search took
     */
    public record Search(
            ConfirmedPlan plan, List<ConfirmedPlan> others, int untold, double moreBy, int tried, int runs) {
        /** Copies the list. */
        public Search {
            Objects.requireNonNull(plan, "plan");
            others = List.copyOf(others);
        }
    }
}
