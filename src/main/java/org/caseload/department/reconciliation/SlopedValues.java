package org.caseload.department.reconciliation;

/**
 * Values of functions with their slopes.
 *
 * @param of the values
 * @param slopes by value and unknown
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
public record SlopedValues(double[] of, double[][] slopes) {
    /** So many values, all 0. */
    static SlopedValues zero(int values, int unknowns) {
        return new SlopedValues(new double[values], new double[values][unknowns]);
    }

    /** The largest of them without its sign. */
    double largest() {
        double largest = 0;
        for (double value : of) {
            largest = Math.max(largest, Math.abs(value));
        }
        return largest;
    }
}
