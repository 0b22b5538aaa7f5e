package org.caseload.experiment.comparison;

import java.util.List;
import java.util.Objects;
import org.caseload.experiment.PreparedStudy;

/**
 * One strategy, ready to be simulated.
 *
 * @param id its short name, unique in the comparison
 * @param name its name as its file states it
 * @param description what its file says about it; empty when it says nothing
 * @param hash SHA-256 of the resolved scenario with the strategy in it, in hexadecimal
 * @param changes what it does differently from the base, one line each, in words; empty for the base
 * @param design the department with the strategy in its plan
 */
public record ComparedStrategy(
        String id, String name, String description, String hash, List<String> changes, PreparedStudy design) {

    /** Checks the parts are there. */
    public ComparedStrategy {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(description, "description");
        Objects.requireNonNull(hash, "hash");
        Objects.requireNonNull(design, "design");
        changes = List.copyOf(changes);
    }
}
