package org.caseload.result.outside;

/**
 * How caseloads of some councils changed, as shares of what they were: −0.1 is a tenth lower. What the middle council of England did in
 * the same years is taken out.
 *
 * @param n how many times that is known
 * @param p10 one in ten lies below; NaN, as the others, where n is 0
 * @param p50 the middle
 * @param p90 one in ten lies above
 * @param middleLow lower end of the 95 % interval of the middle; NaN where there are too few
 * @param middleHigh upper end of it
 */
public record OutsideSpread(int n, double p10, double p50, double p90, double middleLow, double middleHigh) {

    /** Whether a change lies among eight in ten of them. */
    public boolean isAmongMost(double change) {
        return change >= p10 && change <= p90;
    }

    /** Whether the middle of such councils may lie at a change. */
    public boolean mayBeTheMiddle(double change) {
        return !(change < middleLow) && !(change > middleHigh);
    }
}
