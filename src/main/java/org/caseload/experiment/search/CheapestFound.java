package org.caseload.experiment.search;

import java.util.List;
import java.util.OptionalInt;
import org.caseload.statistics.MeanInterval;
import org.caseload.statistics.ProportionInterval;
import org.caseload.statistics.sequential.RequiredChance.Verdict;

/**
 * What a search found.
 *
 * @param cheapest the cheapest plan that reaches the target often enough; empty where none is known to
 * @param dearerBy no plan that is cheaper by more than so many pounds reaches the target more often than required and the tolerance; NaN
 *     without a cheapest
 * @param confirmed the cheapest first, then its neighbours, with luck that the search never met; empty without a cheapest
 * @param elsewhere the cheapest in each further future, with such luck too; empty where there is none
 * @param tried every plan of which there are runs, by place
 * @param open how many plans are neither known to do nor known not to
 * @param notAdding levers of which more was found to make the target less likely, though their space says it does not
 * @param runs how many runs the search took, the confirmation apart
 * @param isSpent whether the search ended because it had no more runs to spend
 */
public record CheapestFound(
        OptionalInt cheapest,
        double dearerBy,
        List<Confirmed> confirmed,
        List<Confirmed> elsewhere,
        List<Tried> tried,
        int open,
        List<String> notAdding,
        int runs,
        boolean isSpent) {

    /** Copies the lists. */
    public CheapestFound {
        confirmed = List.copyOf(confirmed);
        elsewhere = List.copyOf(elsewhere);
        tried = List.copyOf(tried);
        notAdding = List.copyOf(notAdding);
    }

    /**
     * A plan under fresh luck.
     *
     * @param plan its place
     * @param words how it is said
     * @param share how often it reached the target
     * @param cost what it costs more than doing nothing, in pounds
     */
    public record Confirmed(int plan, String words, ProportionInterval share, MeanInterval cost) {}

    /**
     * A plan that the search tried.
     *
     * @param plan its place
     * @param runs its runs
     * @param reached in how many of them the target was reached
     * @param cost what it costs more than doing nothing on average, in pounds
     * @param standing how it stands
     */
    public record Tried(int plan, int runs, int reached, double cost, Verdict standing) {}
}
