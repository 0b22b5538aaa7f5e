package org.caseload.experiment.comparison;

import java.util.List;
import java.util.function.IntConsumer;
import org.caseload.result.comparison.PrecisionMet;

/**
 * Runs until every half-width asked for is met. It looks only after whole batches, the same ones on every machine, so that
 * where it stops depends on nothing but the numbers; stopping on a look makes intervals a little too narrow, which at some
 * tens of batches is far below what they state (Law, Simulation Modeling and Analysis, 5th ed., section 9.4.1).
 */
public final class PrecisionSearch {
    /** Fewer runs than this are never enough: a standard deviation from a handful says too little. */
    private static final int FEWEST = 2 * ComparisonRuns.BATCH;

    private static final double LEVEL = 0.95;

    private final ComparisonRuns runs;
    private final List<PrecisionGoal> goals;

    private PrecisionSearch(ComparisonRuns runs, List<PrecisionGoal> goals) {
        this.runs = runs;
        this.goals = goals;
    }

    /**
     * A search for what was asked for.
     *
     * @param asked such as {@code caseload.dfe@2019-09: 0.1}; none means that all runs are made
     * @throws IllegalArgumentException in plain words, when the comparison cannot meet one
     */
    public static PrecisionSearch of(List<String> asked, ComparisonRuns runs) {
        return new PrecisionSearch(
                runs,
                asked.stream().map(words -> PrecisionGoal.parse(words, runs)).toList());
    }

    /**
     * Runs.
     *
     * @param most runs of each strategy at which it gives up
     * @param finished told how many replications of this call are finished, over all strategies, in rising order
     * @return what came about for each thing asked for
     */
    public List<PrecisionMet> run(int most, IntConsumer finished) {
        if (goals.isEmpty()) {
            runs.runTo(most, finished);
            return List.of();
        }
        int before = 0;
        int next = Math.min(most, FEWEST);
        while (true) {
            int already = before;
            int toDo = (next - runs.replications()) * runs.contenders().size();
            runs.runTo(next, done -> finished.accept(already + done));
            before += toDo;
            List<PrecisionMet> met =
                    goals.stream().map(goal -> goal.met(runs, LEVEL)).toList();
            if (next >= most || met.stream().allMatch(PrecisionMet::met)) {
                return met;
            }
            next = Math.min(most, next + ComparisonRuns.BATCH);
        }
    }
}
