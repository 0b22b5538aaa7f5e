package org.caseload.official.calibration;

import java.util.Arrays;
import org.caseload.statistics.Resampling;

/** A fit with the standard errors of its numbers: their SD over fits to councils drawn again with replacement (Efron 1979). */
final class FitWithErrors {
    private final StateSpace model;
    private final double[] standardErrors;

    private FitWithErrors(StateSpace model, double[] standardErrors) {
        this.model = model;
        this.standardErrors = standardErrors;
    }

    /**
     * Fits a series and each resample of its councils; whole councils are drawn, for the years of one are no news of each other.
     *
     * @param resamples how many, at least 2
     * @param luck which councils are drawn
     */
    static FitWithErrors of(ScaledPanel panel, int until, int resamples, Resampling luck) {
        StateSpace model = Likelihood.fit(panel, until);
        int councils = panel.councils().size();
        double[][] found = new double[resamples][];
        for (int resample = 0; resample < resamples; resample++) {
            double[] times = new double[councils];
            for (int place = 0; place < councils; place++) {
                times[(int) (luck.uniform(resample, place) * councils)]++;
            }
            found[resample] = FittedNumbers.numbers(Likelihood.fit(panel, until, times, model));
        }
        double[] errors = new double[found[0].length];
        for (int i = 0; i < errors.length; i++) {
            int number = i;
            errors[i] = sd(Arrays.stream(found).mapToDouble(one -> one[number]).toArray());
        }
        return new FitWithErrors(model, errors);
    }

    StateSpace model() {
        return model;
    }

    double[] standardErrors() {
        return standardErrors.clone();
    }

    private static double sd(double[] values) {
        double mean = Arrays.stream(values).average().orElseThrow();
        double squares = Arrays.stream(values)
                .map(value -> (value - mean) * (value - mean))
                .sum();
        return Math.sqrt(squares / (values.length - 1));
    }
}
