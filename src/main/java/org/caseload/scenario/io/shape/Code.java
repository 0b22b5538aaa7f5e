package org.caseload.scenario.io.shape;

import java.util.OptionalDouble;

/** Turns the texts of one type into values and values into sizes. */
public interface Code {
    /** The value that a text writes. Throws IllegalArgumentException in plain English when it writes none. */
    Object read(String text);

    /** The size of a value for comparison with a bound; empty where it has none. */
    default OptionalDouble size(Object value) {
        return OptionalDouble.empty();
    }
}
