package org.caseload.result;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Which shares of the variance of an outcome over runs are luck, what differs from year to year, and what is not known. What causes do
 * only together counts as luck: a regression cannot see it.
 *
 * @param kinds one for each kind that there is, in the order of {@link Kind}; their shares add up to 1, but for what is below 0 by chance
 * @param causes the single causes of all kinds but luck, in the order of the file
 */
public record VarianceShares(List<Share> kinds, List<Share> causes) {

    /** Copies the lists. */
    public VarianceShares {
        kinds = List.copyOf(kinds);
        causes = List.copyOf(causes);
    }

    /** What makes runs differ. */
    public enum Kind {
        /** Chance within the department: who is referred, who leaves, how long a case takes. No knowledge takes it away. */
        LUCK,
        /** What differs from year to year for the whole department. */
        YEAR_TO_YEAR,
        /** What nobody knows of the department as it is today. */
        NOT_KNOWN_OF_TODAY,
        /** What nobody knows of what will be. */
        NOT_KNOWN_OF_THE_FUTURE
    }

    /**
     * A share of the variance.
     *
     * @param kind what kind of cause it is
     * @param cause the key of a factor from year to year, or the path of an uncertain number or the name of those drawn together; empty
     *     for all of the kind together
     * @param share from 0 to 1
     * @param low the lower end of its 95 % interval
     * @param high the upper end of it
     */
    public record Share(Kind kind, String cause, double share, double low, double high) {
        /** Checks the kind and cause are there. */
        public Share {
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(cause, "cause");
        }
    }

    /** The share of a kind; empty where nothing of that kind is stated. */
    public Optional<Share> find(Kind kind) {
        return kinds.stream().filter(share -> share.kind() == kind).findFirst();
    }
}
