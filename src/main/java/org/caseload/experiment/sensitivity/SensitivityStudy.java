package org.caseload.experiment.sensitivity;

import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.caseload.experiment.PreparedStudy;
import org.caseload.experiment.Replications;
import org.caseload.result.Origin;
import org.caseload.result.sensitivity.MorrisEffect;
import org.caseload.result.sensitivity.SensitivityResult;
import org.caseload.statistics.MeanInterval;

/**
 * A study of what numbers that nobody knows exactly do to one outcome. A pure function of the design, the question, the method, the
 * seed and the number of replications.
 *
 * @param design the study, with its uncertain inputs
 * @param question the outcome asked about
 * @param method how all numbers together are examined
 * @param replications runs of each point one at a time, and rows or paths of the design of all together; at least 2
 * @param tippingPoint whether to look for the strength of feedback at which caseloads spiral, too
 */
public record SensitivityStudy(
        PreparedStudy design, Question question, Method method, int replications, boolean tippingPoint) {

    /** How many runs it takes at most. */
    public int runs() {
        int further = tippingPoint ? FeedbackScan.most(replications) : 0;
        return Math.addExact(withoutTippingPoint(), further);
    }

    private int withoutTippingPoint() {
        int unknowns = design.inputs().unknowns().size();
        return Math.addExact(Tornado.runs(unknowns, replications), GlobalStudy.runs(method, unknowns, replications));
    }

    /**
     * Simulates it.
     *
     * @param origin how to make it again; its seed is used
     * @param threads on how many threads; the result does not depend on it
     * @param finished told how many runs are finished, in rising order
     * @throws org.caseload.experiment.ReplicationStopped if the open cases of a run ran away
     * @throws IllegalArgumentException in plain words, where the measure is not defined in every run
     */
    public SensitivityResult run(Origin origin, int threads, IntConsumer finished) {
        int before = Tornado.runs(design.inputs().unknowns().size(), replications);
        IntConsumer later = done -> finished.accept(before + done);
        Replications runs = new Replications(design, origin.seed());
        try {
            Tornado tornado = new Tornado(runs, question, replications, threads, finished);
            MeanInterval central = tornado.central();
            GlobalStudy global = new GlobalStudy(runs, question, threads);
            boolean shares = method == Method.SOBOL;
            GlobalStudy.Shares sobol =
                    shares ? global.sobol(replications, later) : new GlobalStudy.Shares(Double.NaN, List.of());
            List<MorrisEffect> morris = shares ? List.of() : global.morris(replications, later);
            return new SensitivityResult(
                    origin,
                    question.measure(),
                    question.date(),
                    withoutTippingPoint(),
                    Tornado.estimate(central),
                    central.standardDeviation(),
                    Math.sqrt(sobol.variance()),
                    tornado.swings(),
                    sobol.shares(),
                    morris,
                    tippingPoint
                            ? Optional.of(new FeedbackScan(runs, replications, threads)
                                    .tippingPoint(done -> finished.accept(withoutTippingPoint() + done)))
                            : Optional.empty());
        } catch (IllegalArgumentException refused) {
            throw new IllegalArgumentException(
                    question.measure().key() + " on " + question.date() + " cannot be examined: "
                            + refused.getMessage(),
                    refused);
        }
    }
}
