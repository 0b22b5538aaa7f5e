package org.caseload.experiment.search;

import java.util.List;

/**
 * What a search within a budget found.
 *
 * @param confirmed the plan that reaches the target most often first, then those that cannot be told from it, three at most; all with luck that
 *     the search never met
 * @param others how many plans cannot be told from it
 * @param moreBy by how much at most any of these reaches the target more often, as a share of runs
 * @param tried how many plans were tried
 * @param runs how many runs the search took, the confirmation apart
 */
public record MostLikelyFound(List<CheapestFound.Confirmed> confirmed, int others, double moreBy, int tried, int runs) {
    /** Copies the list. */
    public MostLikelyFound {
        confirmed = List.copyOf(confirmed);
    }
}
