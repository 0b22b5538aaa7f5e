package org.caseload.app.request;

import java.util.Objects;

/**
 * What is printed of an answer.
 *
 * @param detail how much of it
 * @param start whether the numbers that were solved for the start are printed too
 */
public record Printing(Detail detail, boolean start) {
    /** What is printed unless somebody asks for something else. */
    public static final Printing USUAL = new Printing(Detail.USUAL, false);

    /** Checks the detail is there. */
    public Printing {
        Objects.requireNonNull(detail, "detail");
    }

    /** How much is printed. */
    public enum Detail {
        /** The answer at a glance, what to know before believing it, and where more is. */
        USUAL,
        /** The answer at a glance alone. */
        BRIEF,
        /** Every finding and every key measure. */
        FULL,
        /** The summary for other programs, and nothing else. */
        JSON
    }

    /** Whether another program reads what is printed. */
    public boolean isJson() {
        return detail == Detail.JSON;
    }

    /** Whether everything is printed. */
    public boolean isFull() {
        return detail == Detail.FULL;
    }
}
