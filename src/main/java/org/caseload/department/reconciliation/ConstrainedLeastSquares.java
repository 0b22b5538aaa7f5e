package org.caseload.department.reconciliation;

import java.util.Optional;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.LUDecomposition;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RealVector;
import org.apache.commons.math3.linear.SingularMatrixException;

/**
 * Least squares under constraints: damped Gauss-Newton steps that turn into Newton steps where the constraints nearly hold,
 * with an exact penalty to judge them (Nocedal and Wright, Numerical Optimization, 2006, chapters 10 and 18). It stops on a
 * residual: when the constraints hold and nothing slopes along them any more.
 */
final class ConstrainedLeastSquares {
    private static final double CONSTRAINTS_HOLD = 1e-11;
    private static final double SLOPE_IS_FLAT = 1e-9;
    private static final double NEARLY = 0.1;
    private static final double LEAST_DAMPING = 1e-12;
    private static final double FIRST_DAMPING = 1e-3;
    private static final double MOST_DAMPING = 1e10;
    private static final double DAMPING_FACTOR = 10;
    private static final int MOST_HALVINGS = 10;
    private static final double STEP_OF_SLOPES = 1e-5;

    /** A logarithm is not moved farther at once. */
    private static final double LONGEST_STEP = 1;

    private final Equations equations;
    private final int n;

    ConstrainedLeastSquares(Equations equations) {
        this.equations = equations;
        this.n = equations.unknowns();
    }

    /**
     * Where it stopped.
     *
     * @param at the unknowns
     * @param rounds steps tried
     * @param violation largest constraint that is not 0
     * @param slope largest slope along the constraints, in standard deviations
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Stop(double[] at, int rounds, double violation, double slope) {
        /** Whether it is a solution. */
        boolean isSolution() {
            return violation <= CONSTRAINTS_HOLD && slope <= SLOPE_IS_FLAT;
        }
    }

    /** A place with what holds there. Prices are what a constraint would save if it were given up (Lagrange). */
    @SuppressWarnings("ArrayRecordComponent") // compared by nobody
    private record Place(double[] at, SlopedValues distances, SlopedValues constraints, double[] prices, double slope) {
        double violation() {
            return constraints.largest();
        }

        double largestPrice() {
            return new SlopedValues(prices, new double[0][]).largest();
        }
    }

    /** Goes from there, in at most so many rounds, to where the distances are least and the constraints hold, or to where no step is any better. */
    Stop from(double[] start, int mostRounds) {
        Place here = place(start.clone());
        double damping = FIRST_DAMPING;
        int round = 0;
        while (round < mostRounds
                && damping < MOST_DAMPING
                && !stop(here, round).isSolution()) {
            round++;
            Optional<Place> next = next(here, damping);
            if (next.isEmpty()) {
                damping *= DAMPING_FACTOR;
            } else {
                here = next.get();
                damping = Math.max(LEAST_DAMPING, damping / DAMPING_FACTOR);
            }
        }
        return stop(here, round);
    }

    /** The covariance of the unknowns about a solution: of the normal law that is as curved there (Laplace). */
    double[][] covariance(double[] at) {
        Place place = place(at);
        RealMatrix inverse = new LUDecomposition(bordered(place, squares(place), 0), 0)
                .getSolver()
                .getInverse();
        return inverse.getSubMatrix(0, n - 1, 0, n - 1).getData();
    }

    private static Stop stop(Place place, int rounds) {
        return new Stop(place.at(), rounds, place.violation(), place.slope());
    }

    private Place place(double[] at) {
        SlopedValues distances = equations.distances(at);
        SlopedValues constraints = equations.constraints(at);
        Place place = new Place(at, distances, constraints, new double[constraints.of().length], Double.MAX_VALUE);
        double[] solved = solve(place, squares(place), 0, false);
        if (solved == null) {
            return place;
        }
        double[] prices = new double[constraints.of().length];
        System.arraycopy(solved, n, prices, 0, prices.length);
        return new Place(at, distances, constraints, prices, slope(distances, constraints, prices));
    }

    /** A better place; empty when there is none in this direction. */
    private Optional<Place> next(Place here, double damping) {
        double[][] curvature = squares(here);
        if (here.violation() < NEARLY) {
            addCurvature(here, curvature);
        }
        double[] step = solve(here, curvature, damping, true);
        if (step == null) {
            return Optional.empty();
        }
        double longest = 0;
        for (int i = 0; i < n; i++) {
            longest = Math.max(longest, Math.abs(step[i]));
        }
        double price = 1 + 2 * Math.max(here.largestPrice(), largest(step));
        double share = Math.min(1, LONGEST_STEP / longest);
        for (int halving = 0; halving < MOST_HALVINGS; halving++) {
            double[] at = here.at().clone();
            for (int i = 0; i < n; i++) {
                at[i] += share * step[i];
            }
            Place there = place(at);
            if (merit(there, price) < merit(here, price) || total(there) < total(here) / 2) {
                return Optional.of(there);
            }
            share /= 2;
        }
        return Optional.empty();
    }

    private double largest(double[] step) {
        double largest = 0;
        for (int c = n; c < step.length; c++) {
            largest = Math.max(largest, Math.abs(step[c]));
        }
        return largest;
    }

    /** Slope and violation together: near a solution full steps shrink them though a penalty may grow (Maratos). */
    private static double total(Place place) {
        return place.violation() + place.slope();
    }

    private static double merit(Place place, double price) {
        double merit = 0;
        for (double distance : place.distances().of()) {
            merit += distance * distance / 2;
        }
        for (double violation : place.constraints().of()) {
            merit += price * Math.abs(violation);
        }
        return merit;
    }

    /** The step and the prices of the constraints after it; null where the equations do not tell them. */
    private double[] solve(Place place, double[][] curvature, double damping, boolean toTheConstraints) {
        int constraints = place.constraints().of().length;
        double[] right = new double[n + constraints];
        RealVector gradient = new Array2DRowRealMatrix(place.distances().slopes(), false)
                .preMultiply(new ArrayRealVector(place.distances().of(), false));
        for (int i = 0; i < n; i++) {
            right[i] = -gradient.getEntry(i);
        }
        for (int c = 0; c < constraints; c++) {
            right[n + c] = toTheConstraints ? -place.constraints().of()[c] : 0;
        }
        try {
            return new LUDecomposition(bordered(place, curvature, damping), 0)
                    .getSolver()
                    .solve(new ArrayRealVector(right, false))
                    .toArray();
        } catch (SingularMatrixException untold) {
            return null;
        }
    }

    /** What is left of the slope along the constraints, over how steeply the distances rise in each unknown. */
    private double slope(SlopedValues distances, SlopedValues constraints, double[] prices) {
        double largest = 0;
        for (int i = 0; i < n; i++) {
            double slope = 0;
            double steepness = 1;
            for (int d = 0; d < distances.of().length; d++) {
                slope += distances.slopes()[d][i] * distances.of()[d];
                steepness = Math.max(steepness, Math.abs(distances.slopes()[d][i]));
            }
            for (int c = 0; c < prices.length; c++) {
                slope += constraints.slopes()[c][i] * prices[c];
            }
            largest = Math.max(largest, Math.abs(slope) / steepness);
        }
        return largest;
    }

    /** Gauss and Newton's curvature. */
    private double[][] squares(Place place) {
        double[][] squares = new double[n][n];
        for (double[] slopes : place.distances().slopes()) {
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < n && slopes[i] != 0; j++) {
                    squares[i][j] += slopes[i] * slopes[j];
                }
            }
        }
        return squares;
    }

    /** What Gauss and Newton leave out: how the slopes themselves change, by differences. */
    private void addCurvature(Place place, double[][] curvature) {
        double[][] change = new double[n][];
        for (int i = 0; i < n; i++) {
            double[] up = place.at().clone();
            double[] down = place.at().clone();
            up[i] += STEP_OF_SLOPES;
            down[i] -= STEP_OF_SLOPES;
            double[] before = weightedSlopes(place, down);
            change[i] = weightedSlopes(place, up);
            for (int j = 0; j < n; j++) {
                change[i][j] = (change[i][j] - before[j]) / (2 * STEP_OF_SLOPES);
            }
        }
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                curvature[i][j] += (change[i][j] + change[j][i]) / 2;
            }
        }
    }

    private double[] weightedSlopes(Place place, double[] at) {
        double[] sum = new double[n];
        add(equations.distances(at).slopes(), place.distances().of(), sum);
        add(equations.constraints(at).slopes(), place.prices(), sum);
        return sum;
    }

    private static void add(double[][] slopes, double[] weights, double[] sum) {
        for (int v = 0; v < weights.length; v++) {
            for (int i = 0; i < sum.length; i++) {
                sum[i] += weights[v] * slopes[v][i];
            }
        }
    }

    /** The curvature, bordered by the slopes of the constraints. */
    private RealMatrix bordered(Place place, double[][] curvature, double damping) {
        int all = n + place.constraints().of().length;
        double[][] matrix = new double[all][all];
        for (int i = 0; i < n; i++) {
            System.arraycopy(curvature[i], 0, matrix[i], 0, n);
            matrix[i][i] += damping;
            for (int c = n; c < all; c++) {
                matrix[i][c] = place.constraints().slopes()[c - n][i];
                matrix[c][i] = matrix[i][c];
            }
        }
        return new Array2DRowRealMatrix(matrix, false);
    }
}
