package org.caseload.statistics.scoring;

/**
 * The weighted interval score of a forecast by quantiles: the width of its central intervals, and how far what came lies beyond them,
 * each part in the unit of the forecast (Bracher and others, PLOS Computational Biology 17, 2021).
 *
 * @param dispersion for being wide
 * @param overprediction for lying above what came
 * @param underprediction for lying below what came
 */
public record WeightedIntervalScore(double dispersion, double overprediction, double underprediction) {

    /**
     * The score.
     *
     * @param levels rising and symmetric about the median, which is the middle one
     * @param quantiles the forecast's quantiles at these levels
     */
    public static WeightedIntervalScore of(double[] levels, double[] quantiles, double came) {
        int half = levels.length / 2;
        double width = 0;
        double over = Math.max(0, quantiles[half] - came) / 2;
        double under = Math.max(0, came - quantiles[half]) / 2;
        for (int i = 0; i < half; i++) {
            int upper = levels.length - 1 - i;
            if (levels.length % 2 == 0 || Math.abs(levels[i] + levels[upper] - 1) > 1e-9) {
                throw new IllegalArgumentException("levels are symmetric about a median in their middle");
            }
            width += levels[i] * (quantiles[upper] - quantiles[i]);
            over += Math.max(0, quantiles[i] - came);
            under += Math.max(0, came - quantiles[upper]);
        }
        double weights = half + 0.5;
        return new WeightedIntervalScore(width / weights, over / weights, under / weights);
    }

    /** The sum of its parts. */
    public double total() {
        return dispersion + overprediction + underprediction;
    }
}
