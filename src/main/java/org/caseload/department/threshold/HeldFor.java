package org.caseload.department.threshold;

/**
 * A time for which cases follow capacity otherwise than the department states.
 *
 * @param from day of the simulation on which it begins
 * @param until day on which it ends; infinite if never
 * @param growth by how much per cent the open cases grow for each per cent of capacity more than at its beginning
 * @param falls by how much per cent they fall for each per cent less
 */
public record HeldFor(double from, double until, double growth, double falls) {
    boolean holds(double day) {
        return day >= from && day < until;
    }
}
