package org.caseload.experiment;

/** The memory is full of finished runs: fewer of them would fit. */
public final class FullOfRuns extends OutOfMemoryError {
    private static final long serialVersionUID = 1L;

    /**
     * There is no memory for another run.
     *
     * @param finished how many are finished
     * @param full what Java said
     */
    FullOfRuns(int finished, OutOfMemoryError full) {
        super("out of memory after " + finished + " runs");
        initCause(full);
    }
}
