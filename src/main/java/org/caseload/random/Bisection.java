package org.caseload.random;

import java.util.function.DoubleUnaryOperator;

/** Solving an equation of one unknown by halving, to the last bit, the same on every processor. */
final class Bisection {

    /** Enough halvings for any two doubles of ordinary size. */
    private static final int MOST_STEPS = 200;

    private Bisection() {}

    /**
     * The argument at which an increasing function reaches 0.
     *
     * @throws IllegalArgumentException where the function does not change its sign between the bounds
     */
    static double root(DoubleUnaryOperator increasing, double low, double high) {
        if (!(increasing.applyAsDouble(low) <= 0 && increasing.applyAsDouble(high) >= 0)) {
            throw new IllegalArgumentException("no solution between " + low + " and " + high);
        }
        double below = low;
        double above = high;
        for (int i = 0; i < MOST_STEPS; i++) {
            double middle = below + (above - below) / 2;
            if (middle <= below || middle >= above) {
                break;
            }
            if (increasing.applyAsDouble(middle) < 0) {
                below = middle;
            } else {
                above = middle;
            }
        }
        return above;
    }
}
