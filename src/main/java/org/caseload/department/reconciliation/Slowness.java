package org.caseload.department.reconciliation;

/** How long a day of work takes under the load of all open cases. */
@FunctionalInterface
public interface Slowness {

    /**
     * By stage: the logarithm of the calendar days that a day of its work takes, with its slopes by the logarithms of open cases.
     *
     * @param open logarithms of the open cases of each stage
     */
    SlopedValues at(double[] open);
}
