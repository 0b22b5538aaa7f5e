package org.caseload.department.reconciliation;

/**
 * Functions of the unknowns with their slopes. What is to be small, each over its standard deviation, and what is to be 0.
 */
interface Equations {
    /** How many unknowns there are. */
    int unknowns();

    /** Distances in standard deviations. */
    Values distances(double[] at);

    /** What must be 0. */
    Values constraints(double[] at);

    /**
     * Values and slopes.
     *
     * @param of the values
     * @param slopes by value and unknown
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Values(double[] of, double[][] slopes) {
        /** So many values, all 0. */
        static Values zero(int values, int unknowns) {
            return new Values(new double[values], new double[values][unknowns]);
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
}
