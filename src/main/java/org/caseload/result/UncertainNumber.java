package org.caseload.result;

import java.util.List;
import java.util.Objects;

/**
 * A number of a scenario that nobody knows exactly.
 *
 * @param path keys joined by full stops, such as {@code department.allocation.handover}
 * @param label a short name, such as "handover (allocation)"
 * @param unit the unit in which it is written; may be empty
 * @param low the low end of the range stated
 * @param central the value that the balance is solved with; NaN of several numbers as one, each of which has its own
 * @param high the high end of the range stated
 * @param drawnWith the name that it shares with numbers that stand at the same place of their ranges in every run; empty where it is
 *     drawn by itself
 */
public record UncertainNumber(
        String path, String label, String unit, double low, double central, double high, String drawnWith) {

    /** Checks the texts are there. */
    public UncertainNumber {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(drawnWith, "drawnWith");
    }

    /** By what it is known as one thing that is drawn: the name that numbers share, or its path. */
    public String unknown() {
        return drawnWith.isEmpty() ? path : drawnWith;
    }

    /**
     * What is drawn as one: the number itself, or several as the place that they have in their ranges, in per cent of what is believed
     * that lies below it.
     *
     * @param numbers at least one, all of one name where there are several
     */
    public static UncertainNumber together(List<UncertainNumber> numbers) {
        UncertainNumber first = numbers.get(0);
        return numbers.size() == 1
                ? first
                : new UncertainNumber(
                        first.drawnWith,
                        first.drawnWith.replace('-', ' ') + " (" + numbers.size() + " numbers together)",
                        "% of their ranges",
                        0,
                        Double.NaN,
                        100,
                        first.drawnWith);
    }
}
