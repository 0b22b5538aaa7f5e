package org.caseload.department.reconciliation;

import java.util.Objects;

/**
 * What is stated or published of a department.
 *
 * @param name for messages: {@code looked-after children, published}
 * @param of of what
 * @param value the number, above 0
 * @param sd the standard deviation of its logarithm: how well it is known; 0 where it is met exactly
 */
public record KnownFact(String name, Quantity of, double value, double sd) {
    /** Checks the values. */
    public KnownFact {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(of, "of");
        if (!(value > 0) || Double.isInfinite(value) || !(sd >= 0)) {
            throw new IllegalArgumentException(
                    name + ": a number above 0 with an SD from 0, not " + value + " and " + sd);
        }
    }

    /** A fact that is met exactly, such as what a council counted in its own lists. */
    public static KnownFact exact(String name, Quantity of, double value) {
        return new KnownFact(name, of, value, 0);
    }

    boolean isExact() {
        return sd == 0;
    }
}
