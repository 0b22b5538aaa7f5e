package org.caseload.department.reconciliation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.DecompositionSolver;
import org.apache.commons.math3.linear.LUDecomposition;
import org.apache.commons.math3.linear.RealVector;
import org.apache.commons.math3.linear.SingularMatrixException;

/**
 * Finds the steady department that is nearest to what is believed and published of it: the sum of squared distances, each in
 * standard deviations of its own, is least, while flows add up and exact facts are met.
 *
 * @param pathway what is known beforehand
 * @param facts what is stated and published
 */
public record Reconciliation(KnownPathway pathway, List<KnownFact> facts) {
    private static final double LOOSENED = 0.01;
    private static final int SEARCH = 100;
    private static final int LONG_SEARCH = 3000;
    private static final int FIRST_ROUNDS = 30;
    private static final int MOST_ROUNDS = 200;
    private static final double SETTLED = 1e-15;
    private static final double FIRST_STEP = 0.25;
    private static final double SHORTEST_STEP = 1e-4;

    /** Where stages lead to each other without end, as if one case in a million left. */
    private static final double SOME_LEAVE = 1 - 1e-6;

    /** Copies the list. */
    public Reconciliation {
        facts = List.copyOf(facts);
    }

    /** The nearest department; empty where none meets the exact facts, as when plans are more than all cases. */
    public Optional<Reconciled> solve() {
        FlowEquations equations = new FlowEquations(pathway, facts);
        ConstrainedLeastSquares.Stop stop = new ConstrainedLeastSquares(equations).from(start(equations), SEARCH);
        ConstrainedLeastSquares.Stop found = stop.isSolution() ? stop : approached();
        return found.isSolution() ? Optional.of(new Reconciled(equations, pathway, found)) : Optional.empty();
    }

    /**
     * From the department that is believed, which meets its own counts, towards those that are stated, in steps as long as the search
     * can follow (continuation).
     */
    private ConstrainedLeastSquares.Stop approached() {
        FlowEquations believed = new FlowEquations(pathway, List.of());
        double[] at = beforehand(believed);
        settle(believed, at, MOST_ROUNDS);
        double[] counts = facts.stream()
                .mapToDouble(fact -> StrictMath.exp(believed.logOf(fact.of(), at, new double[at.length])))
                .toArray();
        double step = FIRST_STEP;
        double way = 0;
        ConstrainedLeastSquares.Stop stop = new ConstrainedLeastSquares(onTheWay(counts, 0)).from(at, SEARCH);
        while (way < 1 && step > SHORTEST_STEP && stop.isSolution()) {
            double next = Math.min(1, way + step);
            ConstrainedLeastSquares.Stop there =
                    new ConstrainedLeastSquares(onTheWay(counts, next)).from(stop.at(), SEARCH);
            if (there.isSolution()) {
                way = next;
                stop = there;
                step *= 2;
            } else {
                step /= 2;
            }
        }
        // Where the way ends in a fold the nearest department lies apart from those on it: a long search from there
        // finds it.
        return way == 1 ? stop : new ConstrainedLeastSquares(onTheWay(counts, 1)).from(stop.at(), LONG_SEARCH);
    }

    /** The equations of a department whose exact counts are some way from those believed to those stated. */
    private FlowEquations onTheWay(double[] believed, double way) {
        List<KnownFact> between = new ArrayList<>();
        for (int f = 0; f < believed.length; f++) {
            KnownFact fact = facts.get(f);
            double value = StrictMath.pow(believed[f], 1 - way) * StrictMath.pow(fact.value(), way);
            between.add(fact.isExact() && way < 1 ? KnownFact.exact(fact.name(), fact.of(), value) : fact);
        }
        return new FlowEquations(pathway, between);
    }

    /**
     * Where {@link #solve} found no department that meets the exact facts, why: each of them beside what could be had if they were
     * loosened by 1 % (an assumption), the farthest first, so that it can be said which count to change and to what. Empty where
     * that helps nothing.
     */
    public List<Distance> obstacles() {
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

    /**
     * What follows from what is known beforehand alone, whatever the facts say. Where load slows work so much that cases pile up
     * without end, they have piled up for a while.
     */
    public Expected expected() {
        FlowEquations equations = new FlowEquations(pathway, List.of());
        double[] at = beforehand(equations);
        settle(equations, at, MOST_ROUNDS);
        int stages = pathway.stages().size();
        double[] starts = new double[stages];
        double[] open = new double[stages];
        for (int s = 0; s < stages; s++) {
            starts[s] = StrictMath.exp(at[equations.names().starts(s)]);
            open[s] = StrictMath.exp(at[equations.names().open(s)]);
        }
        return new Expected(starts, open);
    }

    /**
     * A department before any fact is known.
     *
     * @param starts by stage: cases that start it in a year
     * @param open by stage: open cases
     */
    @SuppressWarnings("ArrayRecordComponent") // compared by nobody
    public record Expected(double[] starts, double[] open) {}

    /** Where the search begins: what is believed, with the open cases that are known exactly. */
    private double[] start(FlowEquations equations) {
        double[] at = beforehand(equations);
        settle(equations, at, FIRST_ROUNDS);
        for (KnownFact fact : facts) {
            if (fact.isExact()
                    && fact.of() instanceof Quantity.Open open
                    && open.stages().size() == 1) {
                int stage = open.stages().get(0);
                at[equations.names().open(stage)] = StrictMath.log(fact.value() / open.times(stage));
            }
        }
        return at;
    }

    /** What is believed, with the starts that follow from it. */
    private double[] beforehand(FlowEquations equations) {
        Unknowns unknowns = equations.names();
        double[] at = new double[unknowns.count()];
        equations.beliefs().forEach(belief -> at[belief.unknown()] = belief.centre());
        double[] starts = starts(equations, at);
        for (int s = 0; s < starts.length; s++) {
            at[unknowns.starts(s)] = StrictMath.log(starts[s]);
            at[unknowns.open(s)] = at[unknowns.starts(s)];
        }
        return at;
    }

    /** Finds the open cases at which load and length agree; each round shrinks the gap by the elasticity. */
    private void settle(FlowEquations equations, double[] at, int rounds) {
        Unknowns unknowns = equations.names();
        int stages = pathway.stages().size();
        for (int s = 0; s < stages; s++) {
            at[unknowns.open(s)] = 0;
        }
        double gap = Double.POSITIVE_INFINITY;
        for (int round = 0; round < rounds && gap > SETTLED; round++) {
            SlopedValues values = equations.constraints(at);
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
        double[] in = new double[stages];
        in[pathway.first()] = pathway.referrals().centre() * pathway.letIn();
        RealVector right = new ArrayRealVector(in, false);
        try {
            return solver(equations, at, 1).solve(right).toArray();
        } catch (SingularMatrixException nobodyLeaves) {
            return solver(equations, at, SOME_LEAVE).solve(right).toArray();
        }
    }

    private DecompositionSolver solver(FlowEquations equations, double[] at, double passedOn) {
        int stages = pathway.stages().size();
        double[][] matrix = new double[stages][stages];
        for (int s = 0; s < stages; s++) {
            matrix[s][s] += 1;
            double[] shares = equations.shares(s, at);
            for (int r = 0; r < shares.length; r++) {
                int to = pathway.stages().get(s).routes().get(r).to();
                if (to != KnownPathway.CLOSED) {
                    matrix[to][s] -= passedOn * shares[r];
                }
            }
        }
        return new LUDecomposition(new Array2DRowRealMatrix(matrix, false)).getSolver();
    }
}
