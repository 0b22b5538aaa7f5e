package org.caseload.department.reconciliation;

/** How long a day of work takes under the load of all open cases. */
@FunctionalInterface
public interface Slowness {

    /**
     * By stage: the logarithm of the calendar days that a day of its work takes.
     *
     * @param open logarithms of the open cases of each stage
     */
    Logs at(double[] open);

    /**
     * Logarithms with their slopes.
     *
     * @param of by stage
     * @param slopes by stage, and by the logarithm of the open cases of each
     */
    @SuppressWarnings("ArrayRecordComponent") // compared by nobody
    record Logs(double[] of, double[][] slopes) {}
}
