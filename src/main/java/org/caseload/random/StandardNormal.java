package org.caseload.random;

import org.apache.commons.math3.special.Erf;

/** The normal distribution with mean 0 and variance 1. */
final class StandardNormal {

    private static final double ROOT_2 = 0x1.6a09e667f3bcdp0;
    private static final double ROOT_2_PI = 2.5066282746310002;

    private static final double[] CENTRE_ABOVE = {
        3.3871328727963666080e0, 1.3314166789178437745e2, 1.9715909503065514427e3, 1.3731693765509461125e4,
        4.5921953931549871457e4, 6.7265770927008700853e4, 3.3430575583588128105e4, 2.5090809287301226727e3
    };
    private static final double[] CENTRE_BELOW = {
        1.0, 4.2313330701600911252e1, 6.8718700749205790830e2, 5.3941960214247511077e3,
        2.1213794301586595867e4, 3.9307895800092710610e4, 2.8729085735721942674e4, 5.2264952788528545610e3
    };
    private static final double[] SIDE_ABOVE = {
        1.42343711074968357734e0, 4.63033784615654529590e0, 5.76949722146069140550e0, 3.64784832476320460504e0,
        1.27045825245236838258e0, 2.41780725177450611770e-1, 2.27238449892691845833e-2, 7.74545014278341407640e-4
    };
    private static final double[] SIDE_BELOW = {
        1.0, 2.05319162663775882187e0, 1.67638483018380384940e0, 6.89767334985100004550e-1,
        1.48103976427480074590e-1, 1.51986665636164571966e-2, 5.47593808499534494600e-4, 1.05075007164441684324e-9
    };
    private static final double[] TAIL_ABOVE = {
        6.65790464350110377720e0, 5.46378491116411436990e0, 1.78482653991729133580e0, 2.96560571828504891230e-1,
        2.65321895265761230930e-2, 1.24266094738807843860e-3, 2.71155556874348757815e-5, 2.01033439929228813265e-7
    };
    private static final double[] TAIL_BELOW = {
        1.0, 5.99832206555887937690e-1, 1.36929880922735805310e-1, 1.48753612908506148525e-2,
        7.86869131145613259100e-4, 1.84631831751005468180e-5, 1.42151175831644588870e-7, 2.04426310338993978564e-15
    };

    private StandardNormal() {}

    /**
     * The value below which a share u of the distribution lies, to about 1 part in 10¹⁶: algorithm AS 241 (PPND16) of
     * Wichura, Applied Statistics 37 (1988) 477–484.
     *
     * @param u between 0 and 1, both excluded
     */
    static double quantile(double u) {
        double centred = u - 0.5;
        if (Math.abs(centred) <= 0.425) {
            double r = 0.180625 - centred * centred;
            return centred * polynomial(CENTRE_ABOVE, r) / polynomial(CENTRE_BELOW, r);
        }
        double r = StrictMath.sqrt(-StrictMath.log(centred < 0 ? u : 1 - u));
        double value = r <= 5
                ? polynomial(SIDE_ABOVE, r - 1.6) / polynomial(SIDE_BELOW, r - 1.6)
                : polynomial(TAIL_ABOVE, r - 5) / polynomial(TAIL_BELOW, r - 5);
        return centred < 0 ? -value : value;
    }

    /** The share of the distribution below a value. */
    static double cumulative(double value) {
        return 0.5 * Erf.erfc(-value / ROOT_2);
    }

    static double density(double value) {
        return StrictMath.exp(-0.5 * value * value) / ROOT_2_PI;
    }

    private static double polynomial(double[] coefficients, double x) {
        double sum = coefficients[7];
        for (int i = 6; i >= 0; i--) {
            sum = sum * x + coefficients[i];
        }
        return sum;
    }
}
