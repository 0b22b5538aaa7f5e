package org.caseload.experiment.search;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.CholeskyDecomposition;

/**
 * A quantity of plans as a sum: a constant, and what each lever adds at its setting, whatever the others are. What comes of plans that were tried
 * moves it; where little was tried it stays near what was taken for granted before.
 */
final class LeverSum {
    /** Which parts each plan is the sum of: the constant, and one for each lever that it uses. */
    private final int[][] used;

    private final double[] before;
    private final double[] parts;

    private LeverSum(int[][] used, double[] before) {
        this.used = used;
        this.before = before.clone();
        parts = before.clone();
    }

    /** A sum of nothing. */
    static LeverSum ofNothing(PlanSpace space) {
        int[] firstOf = new int[space.levers().size()];
        int parts = 1;
        for (int lever = 0; lever < firstOf.length; lever++) {
            firstOf[lever] = parts;
            parts += space.levers().get(lever).settings().size() - 1;
        }
        int[][] used = IntStream.range(0, space.size())
                .mapToObj(plan -> used(space.choice(plan), firstOf))
                .toArray(int[][]::new);
        return new LeverSum(used, new double[parts]);
    }

    private static int[] used(int[] choice, int[] firstOf) {
        return IntStream.concat(
                        IntStream.of(0),
                        IntStream.range(0, choice.length)
                                .filter(lever -> choice[lever] > 0)
                                .map(lever -> firstOf[lever] + choice[lever] - 1))
                .toArray();
    }

    /** A sum of the same levers that begins with what this one has come to. */
    LeverSum takenForGranted() {
        return new LeverSum(used, parts);
    }

    /** Its value at a plan. */
    double at(int plan) {
        double sum = 0;
        for (int part : used[plan]) {
            sum += parts[part];
        }
        return sum;
    }

    /**
     * What was learnt of one plan at the present sum.
     *
     * @param plan its place
     * @param slope by how much the logarithm of the likelihood rises with the sum
     * @param weight how fast that slope falls as the sum rises, 0 or more
     */
    record Lesson(int plan, double slope, double weight) {}

    /**
     * Takes one step of Newton's towards what makes the lessons most likely, held back by a normal law about what was taken for granted.
     *
     * @param hold how firmly each part is held, as one over its variance
     * @return how far the parts moved at most
     */
    double learn(Iterable<Lesson> lessons, double hold) {
        int n = parts.length;
        double[][] weights = new double[n][n];
        double[] slopes = new double[n];
        for (int part = 0; part < n; part++) {
            weights[part][part] = hold;
            slopes[part] = hold * (before[part] - parts[part]);
        }
        for (Lesson lesson : lessons) {
            for (int one : used[lesson.plan()]) {
                slopes[one] += lesson.slope();
                for (int other : used[lesson.plan()]) {
                    weights[one][other] += lesson.weight();
                }
            }
        }
        double[] step = new CholeskyDecomposition(new Array2DRowRealMatrix(weights, false))
                .getSolver()
                .solve(new ArrayRealVector(slopes, false))
                .toArray();
        double farthest = Arrays.stream(step).map(Math::abs).max().orElse(0);
        for (int part = 0; part < n; part++) {
            parts[part] += step[part];
        }
        return farthest;
    }
}
