package org.caseload.department.reconciliation;

/**
 * A positive number that is known about: its logarithm is normal about that of the centre.
 *
 * @param centre the likeliest value, above 0
 * @param sd the standard deviation of its logarithm, above 0: 0.1 is about 10 %
 */
public record Prior(double centre, double sd) {
    /** Checks both. */
    public Prior {
        if (!(centre > 0) || !(sd > 0) || Double.isInfinite(centre) || Double.isInfinite(sd)) {
            throw new IllegalArgumentException(
                    "an estimate has a centre and an SD above 0, not " + centre + " and " + sd);
        }
    }
}
