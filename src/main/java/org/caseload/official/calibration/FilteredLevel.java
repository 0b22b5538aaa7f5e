package org.caseload.official.calibration;

/**
 * What is known of a council's level in a year, about England's mean and on the scale of the fit: norm and deviation with their variances
 * and covariance. The level is the sum of both.
 *
 * @param norm the norm
 * @param deviation the deviation of the year
 * @param normVariance variance of the norm
 * @param covariance covariance of both
 * @param deviationVariance variance of the deviation
 * @param logSize logarithm of the FTE who hold cases, as last published
 */
record FilteredLevel(
        double norm,
        double deviation,
        double normVariance,
        double covariance,
        double deviationVariance,
        double logSize) {

    /** Before the first reading. */
    static FilteredLevel before(StateSpace model, double expected, double logSize) {
        double sd = model.deviationSd(logSize);
        return new FilteredLevel(expected, 0, model.normSd() * model.normSd(), 0, sd * sd, logSize);
    }

    double level() {
        return norm + deviation;
    }

    double levelVariance() {
        return normVariance + 2 * covariance + deviationVariance;
    }

    /** A year on, nothing having been read. */
    FilteredLevel aYearOn(StateSpace model) {
        return after(model, 1);
    }

    /** So many years on, nothing having been read. */
    FilteredLevel after(StateSpace model, int years) {
        double left = power(model.memory(), years);
        double sd = model.deviationSd(logSize);
        return new FilteredLevel(
                norm,
                left * deviation,
                normVariance,
                left * covariance,
                left * left * deviationVariance + sd * sd * (1 - left * left),
                logSize);
    }

    /** With a reading of the year. */
    FilteredLevel having(StateSpace model, double seen, double seenSize) {
        double size = Double.isNaN(seenSize) ? logSize : seenSize;
        double sd = model.noiseSd(size);
        double miss = seen - level();
        double variance = levelVariance() + StateSpace.enlarged(sd * sd, levelVariance(), miss);
        double ofNorm = normVariance + covariance;
        double ofDeviation = covariance + deviationVariance;
        double normGain = ofNorm / variance;
        double deviationGain = ofDeviation / variance;
        return new FilteredLevel(
                norm + normGain * miss,
                deviation + deviationGain * miss,
                normVariance - normGain * ofNorm,
                covariance - normGain * ofDeviation,
                deviationVariance - deviationGain * ofDeviation,
                size);
    }

    private static double power(double base, int exponent) {
        double product = 1;
        for (int i = 0; i < exponent; i++) {
            product *= base;
        }
        return product;
    }
}
