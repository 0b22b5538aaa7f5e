package org.caseload.result.outside;

import java.util.Objects;

/**
 * The caseload of England that a council's own is set against.
 *
 * @param caseload cases per worker, the official average, above 0
 * @param whose what it is and of when, such as "England's middle council on 30 September 2018"
 */
public record EnglandLevel(double caseload, String whose) {
    /** Checks that it is one. */
    public EnglandLevel {
        Objects.requireNonNull(whose, "whose");
        if (!(caseload > 0)) {
            throw new IllegalArgumentException("a caseload is above 0, not " + caseload);
        }
    }
}
