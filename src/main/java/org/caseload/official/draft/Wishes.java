package org.caseload.official.draft;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What somebody wants in their scenario beside the official figures.
 *
 * @param target the cases per worker to come down to; empty where nobody said
 * @param plan the lines of a plan, beginning with its key; empty for none
 * @param lists the council's own lists for the start; empty to start from official figures
 */
public record Wishes(OptionalDouble target, Optional<String> plan, Optional<Listed> lists) {
    /** Nothing in particular. */
    public static final Wishes NONE = new Wishes(OptionalDouble.empty(), Optional.empty(), Optional.empty());

    /** Checks that everything is there. */
    public Wishes {
        Objects.requireNonNull(target, "target");
        Objects.requireNonNull(plan, "plan");
        Objects.requireNonNull(lists, "lists");
    }
}
