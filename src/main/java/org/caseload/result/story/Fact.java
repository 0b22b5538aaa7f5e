package org.caseload.result.story;

import java.time.LocalDateTime;
import java.util.Objects;
import java.util.OptionalInt;

/**
 * One fact of one replication: something that happened to a child, a worker or a team.
 *
 * @param at when it happened, to the millisecond
 * @param kind what happened
 * @param child number of the child's case, from 1, if it concerns one; a child who comes back has a new number
 * @param worker number of the worker, from 1, if it concerns one
 * @param grade the worker's grade at the moment, or empty
 * @param team the team, or empty
 * @param stage the stage of the child's case, or empty
 * @param detail whatever else is known of it, such as "fte: 1; capacity: 0.2", or empty
 */
public record Fact(
        LocalDateTime at,
        FactKind kind,
        OptionalInt child,
        OptionalInt worker,
        String grade,
        String team,
        String stage,
        String detail) {

    /** Checks the parts are there. */
    public Fact {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(child, "child");
        Objects.requireNonNull(worker, "worker");
        Objects.requireNonNull(grade, "grade");
        Objects.requireNonNull(team, "team");
        Objects.requireNonNull(stage, "stage");
        Objects.requireNonNull(detail, "detail");
    }
}
