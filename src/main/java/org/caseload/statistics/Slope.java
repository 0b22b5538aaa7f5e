package org.caseload.statistics;

/** The trend of a series: the slope of the least-squares line through it. */
public final class Slope {

    private Slope() {}

    /**
     * The slope of one series, in its unit for each unit of time.
     *
     * @param times when it was read; at least two different times
     * @param values what was read
     */
    public static double of(double[] times, double[] values) {
        if (times.length != values.length) {
            throw new IllegalArgumentException(values.length + " values for " + times.length + " times");
        }
        double centre = Accumulation.sum(times) / times.length;
        Accumulation products = new Accumulation();
        Accumulation squares = new Accumulation();
        for (int i = 0; i < times.length; i++) {
            double offset = times[i] - centre;
            products.add(offset * values[i]);
            squares.add(offset * offset);
        }
        if (!(squares.sum() > 0)) {
            throw new IllegalArgumentException("a slope needs at least two different times");
        }
        return products.sum() / squares.sum();
    }

    /**
     * The mean slope over independent runs. Readings within a run hang together, so each run counts as one observation.
     *
     * @param times when every run was read
     * @param runs the series of each run
     * @param level how often such intervals cover the true slope
     */
    public static MeanInterval over(double[] times, double[][] runs, double level) {
        double[] slopes = new double[runs.length];
        for (int i = 0; i < runs.length; i++) {
            slopes[i] = of(times, runs[i]);
        }
        return MeanInterval.of(slopes, level);
    }
}
