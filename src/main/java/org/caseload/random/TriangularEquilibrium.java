package org.caseload.random;

/**
 * The steady state of a {@link Triangular} law: with s = x − low on the left flank and r = high − x on the right, the
 * cumulative shares are cubic in s and in r.
 */
final class TriangularEquilibrium implements Equilibrium.Form {

    private final double low;
    private final double high;
    private final double mean;
    private final double leftWidth;
    private final double rightWidth;

    /** How fast the density rises on the left and falls on the right; 0 where there is no such flank. */
    private final double leftSlope;

    private final double rightSlope;

    /** The length-biased share below the mode. */
    private final double biasedAtMode;

    /** The share below low, and below the mode, of what is left. */
    private final double leftAtLow;

    private final double leftAtMode;

    TriangularEquilibrium(Triangular law) {
        low = law.low();
        high = law.high();
        mean = law.mean();
        leftWidth = law.mode() - low;
        rightWidth = high - law.mode();
        leftSlope = leftWidth > 0 ? 2 / ((high - low) * leftWidth) : 0;
        rightSlope = rightWidth > 0 ? 2 / ((high - low) * rightWidth) : 0;
        biasedAtMode = leftSlope * leftWidth * leftWidth * (low / 2 + leftWidth / 3) / mean;
        leftAtLow = low / mean;
        leftAtMode = leftAtLow + leftWidth * (1 - leftSlope * leftWidth * leftWidth / 6) / mean;
    }

    @Override
    public double lengthBiased(double u) {
        if (u <= biasedAtMode && leftWidth > 0 || rightWidth == 0) {
            double start = leftWidth * Math.sqrt(u / biasedAtMode);
            return low + Root.ofCubic(0, low / 2, 1.0 / 3, u * mean / leftSlope, leftWidth, Math.min(start, leftWidth));
        }
        double start = rightWidth * Math.sqrt((1 - u) / (1 - biasedAtMode));
        return high - Root.ofCubic(0, high / 2, -1.0 / 3, (1 - u) * mean / rightSlope, rightWidth, start);
    }

    @Override
    public double residual(double u) {
        if (u <= leftAtLow) {
            return u * mean;
        }
        if (u <= leftAtMode && leftWidth > 0 || rightWidth == 0) {
            double start = leftWidth * (u - leftAtLow) / (leftAtMode - leftAtLow);
            double area = (u - leftAtLow) * mean;
            return low + Root.ofCubic(1, 0, -leftSlope / 6, area, leftWidth, Math.min(start, leftWidth));
        }
        return high - StrictMath.cbrt(6 * (1 - u) * mean / rightSlope);
    }
}
