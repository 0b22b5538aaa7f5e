package org.caseload.experiment;

/**
 * A replication could not be finished because its open cases ran away. Nothing is kept of the whole run: leaving such
 * replications out, or cutting them off, would flatter every figure.
 */
public final class ReplicationStopped extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ReplicationStopped(String message, Throwable cause) {
        super(message, cause);
    }
}
