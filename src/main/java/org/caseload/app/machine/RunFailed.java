package org.caseload.app.machine;

/** The program could not do what it was rightly asked to do, such as on a full disk. Says so in plain words. */
public final class RunFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** A sentence for the person who asked, and what caused it. */
    public RunFailed(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
