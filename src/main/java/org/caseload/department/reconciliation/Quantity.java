package org.caseload.department.reconciliation;

import java.util.List;
import java.util.stream.IntStream;

/** Something that a count or a census may say of a department, so that it can be laid beside what was solved. */
public sealed interface Quantity {

    /** Referrals a year. */
    record Referrals() implements Quantity {}

    /** Share of referrals that come within a year of an earlier one. */
    record ReReferralShare() implements Quantity {}

    /**
     * Cases that start a stage in a year.
     *
     * @param stage its place
     */
    record Starts(int stage) implements Quantity {}

    /**
     * Open cases of these stages together.
     *
     * @param stages their places
     */
    record Open(List<Integer> stages) implements Quantity {
        /** Copies the places. */
        public Open {
            stages = List.copyOf(stages);
        }

        /** Those of one stage. */
        public Open(int stage) {
            this(List.of(stage));
        }
    }

    /** Open cases of all stages. */
    static Quantity openInAll(KnownPathway pathway) {
        return new Open(IntStream.range(0, pathway.stages().size()).boxed().toList());
    }
}
