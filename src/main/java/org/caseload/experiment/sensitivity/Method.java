package org.caseload.experiment.sensitivity;

/** How all numbers together are examined. */
public enum Method {
    /** Shares of the variance, first-order and total: inputs + 2 runs for each row. */
    SOBOL,
    /** Screening by paths that move one number at a time: inputs + 1 runs for each path. */
    MORRIS;

    /** With more inputs than this, screening is the usual choice. Assumption. */
    static final int MANY = 12;

    /** The usual choice for so many inputs. */
    public static Method usual(int inputs) {
        return inputs > MANY ? MORRIS : SOBOL;
    }
}
