package org.caseload.department.reconciliation;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Something that a count or a census may say of a department, so that it can be laid beside what was solved. */
public sealed interface Quantity {

    /** Referrals a year. */
    record Referrals() implements Quantity {}

    /**
     * Cases that start a stage in a year.
     *
     * @param stage its place
     */
    record Starts(int stage) implements Quantity {}

    /**
     * Open cases of some stages together, on a day on which there are so many times as many as on average over the year.
     *
     * @param timesByStage by a stage's place: how many times as many, above 0
     */
    record Open(Map<Integer, Double> timesByStage) implements Quantity {
        /** Copies the table, in the order of the stages. */
        public Open {
            timesByStage = new TreeMap<>(timesByStage);
        }

        /** Those of one stage, on average over the year. */
        public Open(int stage) {
            this(Map.of(stage, 1.0));
        }

        List<Integer> stages() {
            return List.copyOf(timesByStage.keySet());
        }

        double times(int stage) {
            return timesByStage.get(stage);
        }
    }
}
