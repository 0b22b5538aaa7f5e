package org.caseload.department.balance;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What is stated of cases, apart from referrals.
 *
 * @param counted open cases on the start date by stage, from the council's own lists: met exactly
 * @param total open cases of all stages on the start date, where some of them are not counted: met exactly
 * @param published open cases on the start date by stage, as a census has them
 * @param starts cases that start a stage in a year, as published
 */
public record StatedStock(
        Map<String, Integer> counted,
        Optional<Integer> total,
        Map<String, Integer> published,
        Map<String, Integer> starts) {
    /** How well two censuses of different days agree: an assumption, between what plans and children in care change in half a year. */
    static final double PUBLISHED_SD = 0.06;

    /** The same of starts in a year: DfE, 2013 to 2022, changes of starts of plans from year to year, less what of them is real. */
    static final double STARTS_SD = 0.15;

    /** Copies the tables. */
    public StatedStock {
        counted = new LinkedHashMap<>(counted);
        published = new LinkedHashMap<>(published);
        starts = new LinkedHashMap<>(starts);
    }

    /** Whether it is known how many of a stage's cases are open: counted, or split off a total. */
    boolean tells(String stage) {
        return total.isPresent() || counted.containsKey(stage);
    }

    OptionalInt count(String stage) {
        return counted.containsKey(stage) ? OptionalInt.of(counted.get(stage)) : OptionalInt.empty();
    }

    /** Whether anything says how large the department is. */
    boolean saysHowMany() {
        return total.isPresent() || counted.values().stream().anyMatch(count -> count > 0);
    }
}
