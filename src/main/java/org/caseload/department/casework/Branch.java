package org.caseload.department.casework;

import java.util.OptionalDouble;
import org.caseload.quantity.Share;
import org.caseload.quantity.WhiteSpace;

/**
 * The share of a stage's cases that go on to one destination: a share, or {@code rest}: whatever the others leave.
 *
 * @param share the share, 0 to 1, or empty for {@code rest}
 */
public record Branch(OptionalDouble share) {

    /**
     * Reads a branch.
     *
     * @param text {@code 54.3 %} or {@code rest}
     * @return the branch
     * @throws IllegalArgumentException if it is neither
     */
    public static Branch parse(String text) {
        if (WhiteSpace.strip(text).equals("rest")) {
            return new Branch(OptionalDouble.empty());
        }
        try {
            return new Branch(OptionalDouble.of(Share.parse(text).fraction()));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("a share such as 54.3 %, or the word rest", e);
        }
    }

    /** Whether this branch takes whatever the others leave. */
    public boolean isRest() {
        return share.isEmpty();
    }

    @Override
    public String toString() {
        return isRest() ? "rest" : new Share(share.getAsDouble()).toString();
    }
}
