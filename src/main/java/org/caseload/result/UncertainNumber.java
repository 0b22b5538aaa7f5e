package org.caseload.result;

import java.util.Objects;

/**
 * A number of a scenario that nobody knows exactly.
 *
 * @param path keys joined by full stops, such as {@code department.allocation.handover}
 * @param label a short name, such as "handover (allocation)"
 * @param unit the unit in which it is written; may be empty
 * @param low the low end of the range stated
 * @param central the value that the balance is solved with
 * @param high the high end of the range stated
 */
public record UncertainNumber(String path, String label, String unit, double low, double central, double high) {

    /** Checks the texts are there. */
    public UncertainNumber {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(unit, "unit");
    }
}
