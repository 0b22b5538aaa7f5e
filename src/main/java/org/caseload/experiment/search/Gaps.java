package org.caseload.experiment.search;

import java.util.Arrays;
import java.util.BitSet;

/** By how much each plan of which nothing is known is cheaper than the cheapest that is known to be enough, as squares. */
final class Gaps {
    private final double[] squareIfNarrowing;
    private final double[] rising;
    private final double[] sums;
    private final double[] squares;

    /**
     * Gaps in pounds.
     *
     * @param gap by plan; 0 where something is known or the plan is not cheaper by anything that counts
     * @param widest to rule out a plan whose gap is no greater leaves the answer as wide as it is
     */
    Gaps(double[] gap, double widest) {
        squareIfNarrowing =
                Arrays.stream(gap).map(each -> each > widest ? each * each : 0).toArray();
        rising = Arrays.stream(gap).filter(each -> each > 0).sorted().toArray();
        sums = new double[rising.length + 1];
        squares = new double[rising.length + 1];
        for (int i = 0; i < rising.length; i++) {
            sums[i + 1] = sums[i] + rising[i];
            squares[i + 1] = squares[i] + rising[i] * rising[i];
        }
    }

    /** What falls away where some plans are ruled out. */
    double within(BitSet plans) {
        double sum = 0;
        for (int plan = plans.nextSetBit(0); plan >= 0; plan = plans.nextSetBit(plan + 1)) {
            sum += squareIfNarrowing[plan];
        }
        return sum;
    }

    /** What falls away where each gap becomes smaller by so many pounds. */
    double narrowedBy(double pounds) {
        int found = Arrays.binarySearch(rising, pounds);
        int below = found >= 0 ? found : -found - 1;
        int n = rising.length;
        return squares[below] + 2 * pounds * (sums[n] - sums[below]) - (n - below) * pounds * pounds;
    }
}
