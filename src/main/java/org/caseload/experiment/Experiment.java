package org.caseload.experiment;

import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.caseload.result.Origin;
import org.caseload.result.PlanEffect;
import org.caseload.result.RunResult;

/**
 * Many replications of one scenario.
 *
 * @param result what they have to say
 * @param events events that happened in all of them, those played again without the plan left out
 */
public record Experiment(RunResult result, long events) {

    /**
     * Runs a design.
     *
     * @param design the study
     * @param origin how to make the same result again; its seed and number of replications are used
     * @param threads on how many threads, at least 1; the result does not depend on it
     * @param finished told how many replications are finished, in rising order, those of {@link EffectOfPlan} last
     * @return what they gave
     */
    public static Experiment run(PreparedStudy design, Origin origin, int threads, IntConsumer finished) {
        return run(design, origin, new RunsSoFar(), threads, finished);
    }

    /**
     * The same where some are made already.
     *
     * @param soFar those, to which the others are added
     */
    public static Experiment run(
            PreparedStudy design, Origin origin, RunsSoFar soFar, int threads, IntConsumer finished) {
        Replications runs = new Replications(design, origin.seed());
        soFar.keepThoseOf(origin);
        List<Replication> replications =
                soFar.upTo(RunsSoFar.Way.AS_PLANNED, runs, origin.replications(), threads, finished);
        long events = replications.stream().mapToLong(Replication::events).sum();
        Optional<PlanEffect> effect = soFar.isPlayedAgain(origin.replications())
                ? EffectOfPlan.find(
                        runs, replications, soFar, threads, again -> finished.accept(origin.replications() + again))
                : Optional.empty();
        return new Experiment(new ExperimentSummary(runs, origin, replications, effect, threads).result(), events);
    }
}
