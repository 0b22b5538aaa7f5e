package org.caseload.random;

import java.util.function.DoubleUnaryOperator;

/** Solving equations of one unknown, the same on every processor. */
final class Root {

    /** Enough halvings for any two doubles of ordinary size. */
    private static final int MOST_STEPS = 200;

    private Root() {}

    /**
     * The argument at which an increasing function reaches 0, by halving, to the last bit.
     *
     * @throws IllegalArgumentException where the function does not change its sign between the bounds
     */
    static double of(DoubleUnaryOperator increasing, double low, double high) {
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

    /**
     * The s between 0 and a bound at which c₁s + c₂s² + c₃s³ reaches a target: Newton's method, kept within the bounds. The
     * polynomial must increase up to the bound. The last step is below 10⁻⁹ of the bound, so the error is far below that.
     *
     * @param start a guess between 0 and the bound
     */
    static double ofCubic(double c1, double c2, double c3, double target, double bound, double start) {
        double below = 0;
        double above = bound;
        double s = start;
        for (int i = 0; i < MOST_STEPS; i++) {
            double excess = ((c3 * s + c2) * s + c1) * s - target;
            if (excess > 0) {
                above = s;
            } else {
                below = s;
            }
            double next = s - excess / ((3 * c3 * s + 2 * c2) * s + c1);
            if (!(next >= below && next <= above)) {
                next = below + (above - below) / 2;
            } else if (Math.abs(next - s) <= 1e-9 * bound) {
                return next;
            }
            s = next;
        }
        return s;
    }
}
