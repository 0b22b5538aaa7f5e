package org.caseload.experiment.search;

/** What tries the plans of a space. All meet the same luck: run 7 of one plan is paired with run 7 of every other. */
public interface PlanTrials {
    /**
     * Tries a plan.
     *
     * @param plan its place in the space
     * @param first the number of the first run, from 1
     * @param last the number of the last run
     */
    Outcomes run(int plan, int first, int last);

    /**
     * What came of some runs, in the order of their numbers.
     *
     * @param reached whether each reached the target in time
     * @param cost what each cost from the start to the horizon, in pounds
     */
    record Outcomes(boolean[] reached, double[] cost) {
        /** Checks that there are as many of both. */
        public Outcomes {
            if (reached.length != cost.length) {
                throw new IllegalArgumentException(reached.length + " and " + cost.length + " runs");
            }
        }
    }
}
