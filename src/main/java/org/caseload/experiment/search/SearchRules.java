package org.caseload.experiment.search;

/**
 * What a search must show, and how long it may take.
 *
 * @param required the chance with which the target must be reached, such as 0.8
 * @param tolerance how far from it a chance may lie that is taken for either
 * @param error how often at most what is said in the end may be wrong, over all plans together, such as 0.05
 * @param indifference a plan cheaper by less than this share of the cheapest's cost is not looked for
 * @param mostOfPlan the most runs spent on one plan
 * @param mostRuns the most runs spent in all before the confirmation
 * @param confirming the runs, with luck that the search never met, with which what was found is confirmed
 */
public record SearchRules(
        double required,
        double tolerance,
        double error,
        double indifference,
        int mostOfPlan,
        int mostRuns,
        int confirming) {

    /** The usual rules for a required chance. */
    public static SearchRules usual(double required, double error) {
        return new SearchRules(required, 0.02, error, 0.01, 3_000, 20_000, 400);
    }

    /** The same with as many runs of the confirmation. */
    public SearchRules confirmedBy(int runs) {
        return new SearchRules(required, tolerance, error, indifference, mostOfPlan, mostRuns, runs);
    }

    /** The same with so many runs in all before the confirmation. */
    public SearchRules within(int runs) {
        return new SearchRules(required, tolerance, error, indifference, mostOfPlan, runs, confirming);
    }
}
