package org.caseload.statistics;

/**
 * What some values are on average, how they spread, and how unevenly.
 *
 * @param mean their mean
 * @param deviation their standard deviation, with n − 1 below; exactly 0 where all are equal
 * @param skewness the third moment by the deviation cubed, made up for what small samples miss (G1 of Joanes and Gill, The
 *     Statistician 47, 1998, as spreadsheets have it); 0 where all values are equal, or fewer than three
 * @param least the smallest value
 * @param greatest the largest value
 */
record ValueMoments(double mean, double deviation, double skewness, double least, double greatest) {

    /** Of at least one value. */
    static ValueMoments of(double[] values) {
        int n = values.length;
        if (Outcomes.isConstant(values)) {
            return new ValueMoments(values[0], 0, 0, values[0], values[0]);
        }
        double mean = Outcomes.mean(values);
        double least = values[0];
        double greatest = values[0];
        Accumulation squares = new Accumulation();
        Accumulation cubes = new Accumulation();
        for (double value : values) {
            double off = value - mean;
            squares.add(off * off);
            cubes.add(off * off * off);
            least = Math.min(least, value);
            greatest = Math.max(greatest, value);
        }
        double deviation = Math.sqrt(squares.sum() / (n - 1));
        double cubed = deviation * deviation * deviation;
        double skewness = n < 3 || cubed == 0 ? 0 : n * cubes.sum() / cubed / (n - 1) / (n - 2);
        return new ValueMoments(mean, deviation, skewness, least, greatest);
    }
}
