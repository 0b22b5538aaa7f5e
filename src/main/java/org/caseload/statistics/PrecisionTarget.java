package org.caseload.statistics;

/**
 * How narrow an interval is to be.
 *
 * @param halfWidth half its width at most, above 0; in the measure's unit, or as a share of the estimate
 * @param relative whether as a share of the estimate
 */
public record PrecisionTarget(double halfWidth, boolean relative) {

    public PrecisionTarget {
        if (!(halfWidth > 0) || Double.isInfinite(halfWidth)) {
            throw new IllegalArgumentException("a half-width is a number above 0, not " + halfWidth);
        }
    }

    /** So narrow in the measure's own unit. */
    public static PrecisionTarget absolute(double halfWidth) {
        return new PrecisionTarget(halfWidth, false);
    }

    /** So narrow as a share of the estimate, such as 0.01. */
    public static PrecisionTarget relative(double share) {
        return new PrecisionTarget(share, true);
    }

    /** The half-width allowed for an estimate, in its unit. */
    public double allowed(double estimate) {
        return relative ? halfWidth * Math.abs(estimate) : halfWidth;
    }

    /** Whether an interval is narrow enough; one that is not known is not. */
    public boolean isMetBy(double estimate, double reachedHalfWidth) {
        return reachedHalfWidth <= allowed(estimate);
    }

    /** Whether the interval of a mean is narrow enough. */
    public boolean isMetBy(MeanInterval interval) {
        return isMetBy(interval.mean(), interval.halfWidth());
    }
}
