package org.caseload.official.council;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.caseload.official.Publication;

/**
 * A dated change of who reports, as data.
 *
 * @param kind what happened
 * @param before the codes before
 * @param after the codes since
 * @param workforce the first workforce census of it; empty when there is none
 * @param children the first year to 31 March of it; empty when there is none
 * @param words what happened in a clause, for messages
 */
public record Succession(
        Kind kind, List<String> before, List<String> after, OptionalInt workforce, OptionalInt children, String words) {

    /** What can happen. */
    public enum Kind {
        /** Those before ended and those after began on the same ground; only the sums of both are comparable. */
        PARTED,
        /** The nine-character code changed, the council did not. */
        RENEWED,
        /** Councils that are published as one; their other figures are added up. */
        TOGETHER,
        /** No department of which a simulation could say anything. */
        REFUSED;

        /** The kind of that word, if there is one. */
        public static Optional<Kind> of(String word) {
            for (Kind kind : values()) {
                if (kind.word().equals(word)) {
                    return Optional.of(kind);
                }
            }
            return Optional.empty();
        }

        /** The word in the table. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Copies the lists. */
    public Succession {
        Objects.requireNonNull(kind, "kind");
        before = List.copyOf(before);
        after = List.copyOf(after);
        Objects.requireNonNull(words, "words");
    }

    /** The first year of it in a publication. */
    public OptionalInt from(Publication publication) {
        return publication.isAfterApril() ? workforce : children;
    }
}
