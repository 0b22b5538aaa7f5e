package org.caseload.app.machine;

/** The run was stopped by whoever started it; it left nothing behind. */
public final class Interrupted extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Says so. */
    public Interrupted() {
        super("Interrupted: no results were written.");
    }
}
