package org.caseload.history.learning;

import org.caseload.history.KindOfWork;

/** Kinds of work in the words of sentences. */
public final class PluralWork {
    private PluralWork() {}

    /** The spells of a kind of work, in the plural. */
    public static String of(KindOfWork work) {
        return switch (work) {
            case ASSESSMENT -> "assessments";
            case CHILD_IN_NEED -> "child in need cases";
            case PROTECTION_PLAN -> "child protection plans";
            case LOOKED_AFTER -> "times in care";
        };
    }
}
