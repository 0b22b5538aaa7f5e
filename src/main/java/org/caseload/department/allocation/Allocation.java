package org.caseload.department.allocation;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Supplier;
import org.caseload.parameter.Explained;
import org.caseload.parameter.Parameter;
import org.caseload.quantity.Rate;
import org.caseload.quantity.Span;

/**
 * How cases are given to workers.
 *
 * @param policy the policy
 * @param cap most cases a full-time worker past induction holds under a cap policy, for grades that state none
 * @param backlog pace at which children are allocated who wait on the start date
 * @param redistributeToStarters whether and how fast starters take over cases from colleagues
 * @param handover work that a change of worker adds to a case
 * @param splitGroupsAfter waiting time after which a sibling group too large for anybody is split
 */
public record Allocation(
        @Parameter(
                says = "To whom the next case goes.",
                defaultsTo = "always-allocate",
                source = "assumption: most councils allocate every case")
        Policy policy,

        @Parameter(
                says = "Most cases that a full-time worker past induction may hold under a cap policy, for grades that "
                        + "state none.",
                unit = "cases",
                min = "1",
                max = "1000000",
                source = "the council")
        OptionalDouble cap,

        @Parameter(
                says =
                        "Pace at which children who wait on the start date are allocated, in working time; without it they are "
                                + "when the policy allows, which must then let cases wait.",
                source = "the council: what its managers or a project team get through")
        Optional<Rate> backlog,

        @Parameter(
                says = "Whether starters take over cases from their most loaded colleagues up to their own capacity: "
                        + "gradual (one case, with its brothers and sisters, each working day), at-once or none.",
                defaultsTo = "gradual",
                source = "assumption: no published practice; without it a wave helps only through new cases")
        Redistribution redistributeToStarters,

        @Parameter(
                says = "Work that a change of worker adds to a case.",
                defaultsTo = "7 working days",
                min = "0 working days",
                max = "60 working days",
                source = "assumption: 5 to 10 working days; no measurement exists")
        Span handover,

        @Parameter(
                says = "Waiting time after which a sibling group that is too large for any worker's cap is split.",
                defaultsTo = "10 working days",
                min = "0 working days",
                max = "260 working days",
                source = "assumption: two weeks")
        Span splitGroupsAfter) {

    /** To whom the next case goes. */
    public enum Policy implements Explained {
        /** To the least loaded worker, always. */
        ALWAYS_ALLOCATE(AlwaysAllocate::new, "to the least loaded worker"),
        /** To the least loaded worker below the cap, or failing that to the least loaded. */
        SOFT_CAP(SoftCap::new, "the same, but to workers below their cap first"),
        /** To the least loaded worker below the cap, or to nobody yet. */
        HARD_CAP(HardCap::new, "cases wait unallocated until somebody has room"),
        /** To any worker, each equally likely. */
        RANDOM(RandomAllocation::new, "to anybody");

        /** Keeps nothing: whoever makes a policy has it alone. */
        @SuppressWarnings("ImmutableEnumChecker")
        private final Supplier<AllocationPolicy> maker;

        private final String means;

        Policy(Supplier<AllocationPolicy> maker, String means) {
            this.maker = maker;
            this.means = means;
        }

        /** Such a policy. */
        public AllocationPolicy make() {
            return maker.get();
        }

        @Override
        public String means() {
            return means;
        }
    }

    /** Whether and how fast starters take over cases from colleagues. */
    public enum Redistribution {
        /** One case, with its brothers and sisters, each working day. */
        GRADUAL,
        /** As soon as there is capacity. */
        AT_ONCE,
        /** Not at all. */
        NONE
    }
}
