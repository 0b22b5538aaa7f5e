package org.caseload.report;

/** A folder holds no result that can be read. Says in plain words what was found and what is permitted. */
public final class UnreadableResult extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** One sentence: what was found and what is permitted. */
    public UnreadableResult(String sentence) {
        super(sentence);
    }
}
