package org.caseload.official.draft;

import java.util.Objects;

/**
 * A value as a scenario states it, and where it comes from.
 *
 * @param kind whether it is published, derived or assumed
 * @param key what it stands behind in its table: {@code value}, or {@code uncertain} where it is a range
 * @param text the value in the words of the scenario language
 * @param says where it comes from; of what is assumed, why it matters
 */
record Stated(Kind kind, String key, String text, String says) {
    private static final String VALUE = "value";

    /** Where a value comes from. */
    enum Kind {
        PUBLISHED,
        DERIVED,
        ASSUMED
    }

    /** Checks that everything is there. */
    Stated {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(says, "says");
    }

    /** A value that stands in a published file as it is. */
    static Stated published(String text, String where) {
        return new Stated(Kind.PUBLISHED, VALUE, text, where);
    }

    /** A value that follows from published ones. */
    static Stated derived(String text, String how) {
        return new Stated(Kind.DERIVED, VALUE, text, how);
    }

    /** A value that nobody has measured, with why it matters. */
    static Stated assumed(String text, String why) {
        return new Stated(Kind.ASSUMED, VALUE, text, why);
    }

    /** A range that nobody has measured, with why it matters. */
    static Stated range(String text, String why) {
        return new Stated(Kind.ASSUMED, "uncertain", text, why);
    }

    /** As it stands in a file behind the value's key. */
    String yaml() {
        return "{ " + key + ": " + text + ", " + provenance() + " }";
    }

    /** Where it comes from alone, for a table in which the value is written otherwise. */
    String provenance() {
        return switch (kind) {
            case PUBLISHED -> "source: " + quoted("published: " + says);
            case DERIVED -> "source: " + quoted("derived: " + says);
            case ASSUMED -> "assumption: yes, note: " + quoted("assumed - replace by your own: " + says);
        };
    }

    /** A text in the quotes of YAML. */
    static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
