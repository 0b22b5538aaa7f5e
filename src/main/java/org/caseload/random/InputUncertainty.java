package org.caseload.random;

/**
 * What somebody believes of a number that nobody knows exactly: a law of the number itself, not of what varies from case to case.
 * It may be below 0, and it may be known exactly.
 */
public sealed interface InputUncertainty permits TriangularBelief, IntervalBelief {
    /** The value that the number is below with this chance, from 0 to 1; rising. */
    double quantile(double u);

    /** The value that stands for it where one must. */
    double central();

    /** The low end of the range as stated. */
    double low();

    /** The high end of the range as stated. */
    double high();

    /** The lowest value ever drawn. */
    default double least() {
        return quantile(0);
    }

    /** The highest value ever drawn. */
    default double most() {
        return quantile(1);
    }

    /** The law's name. */
    String law();
}
