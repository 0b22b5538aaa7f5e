package org.caseload.experiment.search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.caseload.experiment.comparison.BatchStore;
import org.caseload.experiment.comparison.ComparedStrategy;
import org.caseload.experiment.comparison.NumberedRuns;
import org.caseload.experiment.comparison.ReplicationSummary;

/** Tries plans by simulating the department under them. */
public final class SimulatedPlans implements PlanTrials {
    /** Studies made ready that are remembered: a search goes on with the plan that it has just tried. */
    private static final int REMEMBERED = 64;

    private final IntFunction<ComparedStrategy> plans;
    private final int day;
    private final long seed;
    private final int threads;
    private final BatchStore store;

    private final Map<Integer, NumberedRuns> ready = new LinkedHashMap<>(REMEMBERED, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, NumberedRuns> eldest) {
            return size() > REMEMBERED;
        }
    };

    /**
     * Simulated plans.
     *
     * @param plans makes the plan at a place ready
     * @param day the day by which the target must be reached, counted from the start date
     * @param seed seed of the keyed luck, shared by all plans
     * @param threads on how many threads; what comes of it does not depend on it
     * @param store where finished batches are kept
     */
    public SimulatedPlans(IntFunction<ComparedStrategy> plans, int day, long seed, int threads, BatchStore store) {
        this.plans = plans;
        this.day = day;
        this.seed = seed;
        this.threads = threads;
        this.store = store;
    }

    @Override
    public Outcomes run(int plan, int first, int last) {
        NumberedRuns runs =
                ready.computeIfAbsent(plan, place -> new NumberedRuns(plans.apply(place), seed, threads, store));
        List<ReplicationSummary> made = runs.run(first, last, done -> {});
        return new Outcomes(NumberedRuns.reachedBy(made, day), runs.costs(made));
    }
}
