package org.caseload.invariant;

/** A replication was stopped because its open cases ran away. Says when, how many, and what to do. */
public final class RunAway extends RuntimeException {
    private static final long serialVersionUID = 1L;

    RunAway(String message) {
        super(message);
    }
}
