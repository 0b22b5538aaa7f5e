package org.caseload.statistics.survival;

import org.apache.commons.math3.special.Erf;

/** Families of laws of times to an end, each with two numbers that may be anything. */
public enum LengthFamily {
    /** Weibull's: the numbers are the logarithms of shape and scale. */
    WEIBULL {
        @Override
        double cumulativeHazard(double age, double[] theta) {
            return age <= 0 ? 0 : StrictMath.exp(StrictMath.exp(theta[0]) * (StrictMath.log(age) - theta[1]));
        }

        @Override
        double logHazard(double age, double[] theta) {
            double shape = StrictMath.exp(theta[0]);
            return theta[0] + (shape - 1) * StrictMath.log(age) - shape * theta[1];
        }
    },
    /** The lognormal: the numbers are the logarithm of the deviation and the mean of the logarithms. */
    LOGNORMAL {
        @Override
        double cumulativeHazard(double age, double[] theta) {
            return age <= 0 ? 0 : -logBeyond(standard(age, theta));
        }

        @Override
        double logHazard(double age, double[] theta) {
            double z = standard(age, theta);
            return -z * z / 2 - HALF_LOG_TWO_PI - theta[0] - StrictMath.log(age) - logBeyond(z);
        }

        private double standard(double age, double[] theta) {
            return (StrictMath.log(age) - theta[1]) / StrictMath.exp(theta[0]);
        }
    };

    private static final double HALF_LOG_TWO_PI = StrictMath.log(2 * Math.PI) / 2;

    /** Beyond this the tail is z's density over z, to a thousandth. */
    private static final double FAR = 30;

    /** The integral of the hazard up to an age: minus the logarithm of the share that lasts longer. */
    abstract double cumulativeHazard(double age, double[] theta);

    /** The logarithm of the hazard at an age above 0. */
    abstract double logHazard(double age, double[] theta);

    private static double logBeyond(double z) {
        return z > FAR
                ? -z * z / 2 - HALF_LOG_TWO_PI - StrictMath.log(z)
                : StrictMath.log(Erf.erfc(z / Math.sqrt(2)) / 2);
    }
}
