package org.caseload.official.calibration;

/**
 * The noise of one census in cases and in those who hold them, as logarithms: who counts as a holder moves both, and cancels in the
 * caseload. All three are published together, and their noise has to fit together.
 *
 * @param casesSd SD of the noise in cases
 * @param holdersSd SD of the noise in FTE of holders
 * @param correlation correlation of both, from −1 to 1
 */
public record HoldingNoise(double casesSd, double holdersSd, double correlation) {
    /** Two counts are never quite one. */
    private static final double CLOSEST = 0.99;

    /**
     * The noise at a size, of which the three fits of cases, holders and caseload speak.
     */
    static HoldingNoise of(StateSpace cases, StateSpace holders, StateSpace caseload, double logSize) {
        double one = cases.noiseSd(ScaledPanel.USUAL_SIZE);
        double other = holders.noiseSd(ScaledPanel.USUAL_SIZE);
        double ratio = caseload.noiseSd(ScaledPanel.USUAL_SIZE);
        return new HoldingNoise(
                cases.noiseSd(logSize),
                holders.noiseSd(logSize),
                ofThree(one, other, ratio).correlation());
    }

    /**
     * What is off in cases and holders, of which the standard deviations and that of the caseload are known: the variance of a difference
     * tells the correlation.
     */
    public static HoldingNoise ofThree(double cases, double holders, double caseload) {
        double correlation = cases * holders > 0
                ? (cases * cases + holders * holders - caseload * caseload) / (2 * cases * holders)
                : 0;
        return new HoldingNoise(cases, holders, Math.max(-CLOSEST, Math.min(CLOSEST, correlation)));
    }

    /** SD of the noise in cases per holder. */
    public double caseloadSd() {
        return Math.sqrt(casesSd * casesSd + holdersSd * holdersSd - 2 * covariance());
    }

    /**
     * The share of a mistake in the caseload that is to be looked for in its cases: what is expected of their noise, given that of the
     * ratio. The rest, with the opposite sign, is in the holders.
     */
    public double shareOfCases() {
        double ratio = caseloadSd();
        return (casesSd * casesSd - covariance()) / (ratio * ratio);
    }

    /** The noise in the logarithm of cases, from one draw. */
    public double inCases(double standardNormal) {
        return casesSd * standardNormal;
    }

    /** The noise in the logarithm of holders, from the same draw and another. */
    public double inHolders(double sameStandardNormal, double otherStandardNormal) {
        double rest = Math.sqrt(1 - correlation * correlation);
        return holdersSd * (correlation * sameStandardNormal + rest * otherStandardNormal);
    }

    private double covariance() {
        return correlation * casesSd * holdersSd;
    }
}
