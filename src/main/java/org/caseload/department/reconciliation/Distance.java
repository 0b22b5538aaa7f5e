package org.caseload.department.reconciliation;

/**
 * How far what was solved lies from what was believed or published.
 *
 * @param name of what
 * @param solved the solved value
 * @param stated the believed or published value
 * @param sds the solved value's distance in standard deviations of the stated one: of logarithms, or of log odds for shares
 * @param redundancy how much the other figures say of this one, 0 to 1: 0 where it rests on itself alone
 */
public record Distance(String name, double solved, double stated, double sds, double redundancy) {
    /** Below this nothing else tells whether the figure is right. */
    private static final double TOLD_BY_OTHERS = 1e-6;

    /**
     * The distance over its own standard deviation if all beliefs were right. Of a single wrong figure it is the largest
     * (Cauchy and Schwarz), which {@link #sds} need not be; 0 where other figures say nothing of it.
     */
    public double standardised() {
        return redundancy < TOLD_BY_OTHERS ? 0 : sds / Math.sqrt(redundancy);
    }

    /**
     * How much would have to be wrong in this one figure alone to explain its whole distance: in logarithms, as a size. Infinite where
     * other figures say nothing of it.
     */
    double changeThatExplainsIt() {
        return redundancy < TOLD_BY_OTHERS
                ? Double.POSITIVE_INFINITY
                : Math.abs(StrictMath.log(solved / stated)) / redundancy;
    }
}
