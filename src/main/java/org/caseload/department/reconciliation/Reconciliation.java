package org.caseload.department.reconciliation;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.LUDecomposition;

/**
 * Finds the steady department that is nearest to what is believed and published of it: the sum of squared distances, each in
 * standard deviations of its own, is least, while flows add up and exact facts are met.
 *
 * @param pathway what is known beforehand
 * @param facts what is stated and published
 */
public record Reconciliation(KnownPathway pathway, List<KnownFact> facts) {
    private static final double LOOSENED = 0.01;
    private static final int MOST_ROUNDS = 200;
    private static final double SETTLED = 1e-15;

    /** Copies the list. */
    public Reconciliation {
        facts = List.copyOf(facts);
    }

    /** The nearest department; empty where none meets the exact facts, as when plans are more than all cases. */
    public Optional<Reconciled> solve() {
        FlowEquations equations = new FlowEquations(pathway, facts);
        ConstrainedLeastSquares least = new ConstrainedLeastSquares(equations);
        ConstrainedLeastSquares.Stop stop = least.from(start(equations));
        return stop.isSolution()
                ? Optional.of(new Reconciled(equations, pathway, stop, least.covariance(stop.at())))
                : Optional.empty();
    }

    /**
     * Why no department meets the exact facts: each of them beside what could be had if they were loosened by 1 % (an
     * assumption), the farthest first, so that it can be said which count to change and to what. Empty where all can be met.
     */
    public List<Distance> obstacles() {
        if (solve().isPresent()) {
            return List.of();
        }
        List<String> exact =
                facts.stream().filter(KnownFact::isExact).map(KnownFact::name).toList();
        List<KnownFact> loosened = facts.stream()
                .map(fact -> fact.isExact() ? new KnownFact(fact.name(), fact.of(), fact.value(), LOOSENED) : fact)
                .toList();
        return new Reconciliation(pathway, loosened)
                .solve().map(Reconciled::distances).orElse(List.of()).stream()
                        .filter(distance -> exact.contains(distance.name()))
                        .sorted(Comparator.comparingDouble((Distance distance) -> -Math.abs(distance.sds())))
                        .toList();
    }

    /** What is believed, with the starts and open cases that follow from it at the load where days were measured. */
    private double[] start(FlowEquations equations) {
        Unknowns unknowns = equations.names();
        double[] at = new double[unknowns.count()];
        equations.beliefs().forEach(belief -> at[belief.unknown()] = belief.centre());
        int stages = pathway.stages().size();
        double[] starts = starts(equations, at);
        double closed = 0;
        for (int s = 0; s < stages; s++) {
            at[unknowns.starts(s)] = StrictMath.log(starts[s]);
            closed += starts[s] * pathway.stages().get(s).closed();
        }
        at[Unknowns.RETURNS] = StrictMath.log(closed * pathway.returnChance());
        settle(equations, at);
        return at;
    }

    /** Finds the open cases at which load and length agree; each round shrinks the gap by the elasticity. */
    private void settle(FlowEquations equations, double[] at) {
        Unknowns unknowns = equations.names();
        int stages = pathway.stages().size();
        double gap = Double.POSITIVE_INFINITY;
        for (int s = 0; s < stages; s++) {
            at[unknowns.open(s)] = StrictMath.log(pathway.load().comfortable() / stages);
        }
        for (int round = 0; round < MOST_ROUNDS && gap > SETTLED; round++) {
            Equations.Values values = equations.constraints(at);
            gap = 0;
            for (int s = 0; s < stages; s++) {
                double violation = values.of()[stages + s];
                at[unknowns.open(s)] -= violation;
                gap = Math.max(gap, Math.abs(violation));
            }
        }
    }

    private double[] starts(FlowEquations equations, double[] at) {
        int stages = pathway.stages().size();
        double[][] matrix = new double[stages][stages];
        double[] in = new double[stages];
        in[0] = pathway.referrals().centre() * (1 - pathway.noFurtherAction());
        for (int s = 0; s < stages; s++) {
            matrix[s][s] += 1;
            double[] shares = equations.shares(s, at);
            for (int r = 0; r < shares.length; r++) {
                matrix[pathway.stages().get(s).routes().get(r).to()][s] -= shares[r];
            }
        }
        return new LUDecomposition(new Array2DRowRealMatrix(matrix, false))
                .getSolver()
                .solve(new ArrayRealVector(in, false))
                .toArray();
    }
}
