package org.caseload.department.casework;

import java.util.Map;
import java.util.Optional;
import org.caseload.parameter.Coherent;
import org.caseload.parameter.Objections;
import org.caseload.parameter.Parameter;
import org.caseload.parameter.Tables;
import org.caseload.quantity.Share;
import org.caseload.quantity.Span;
import org.caseload.quantity.StatedDecimals;
import org.caseload.random.DurationLaw;

/**
 * One stage of the pathway, such as assessment or child protection.
 *
 * @param duration how long it lasts at reference conditions, whatever comes next
 * @param durationTo how long it lasts for cases that go on to a given destination, where that differs
 * @param durationsAre whether durations are as published or pure work
 * @param branches where its cases go on to: stages or {@code closed}
 * @param weight how much a case counts in a worker's load
 * @param overloadElasticity how far work slows when the worker holds more than the comfortable load
 * @param needsTheWorker whether the case stands still while its worker is absent or it waits unallocated
 * @param onTimeLimit statutory limit, from referral for the first stage, from its start for others
 * @param publishedOnTime published share finished within that limit, if the durations are to be scaled to return it
 * @param queuePriority place in the list of unallocated cases: lower comes first
 * @param lengthKnownTo how well the mean length is known, as one standard deviation over it
 * @param followsCapacity how far its open cases follow what makes the department keep more or fewer, beside other stages
 */
public record Stage(
        @Parameter(
                says = "How long the stage lasts at reference conditions (comfortable load, ordinary sickness and "
                        + "turnover); its unit, calendar or working days, is the stage's time base.",
                source = "stated by the pathway")
        DurationLaw duration,

        @Parameter(
                says = "How long the stage lasts for cases that go on to the named destination, where that differs "
                        + "from `duration`.",
                source = "stated by the pathway")
        Map<String, DurationLaw> durationTo,

        @Parameter(
                says = "`published`: measured in departments with ordinary sickness, handovers and load, which "
                        + "are taken out again by one printed factor; `work`: work alone.",
                defaultsTo = "work",
                source = "stated by the pathway")
        DurationBasis durationsAre,

        @Parameter(
                says = "Share of the stage's cases that go on to each destination, a stage or `closed`; one may be "
                        + "`rest`.",
                source = "stated by the pathway")
        Map<String, Branch> branches,

        @Parameter(
                says = "How much a case of this stage counts in a worker's load.",
                unit = "cases",
                defaultsTo = "1",
                positive = true,
                max = "20",
                source = "assumption: no agreed weighting exists; 1 counts children, as the official figure does")
        double weight,

        @Parameter(
                says = "How far work slows when a worker carries more than the comfortable load: speed is "
                        + "(comfortable load / load) to this power; 0 never slows, 1 shares one worker's time.",
                defaultsTo = "0",
                min = "0",
                max = "1",
                source = "assumption: no effect unless the pathway states one")
        double overloadElasticity,

        @Parameter(
                says = "Whether the case stands still while its worker is absent and while it waits unallocated.",
                defaultsTo = "yes",
                source = "assumption: reviews and courts go on without the worker, assessments do not")
        boolean needsTheWorker,

        @Parameter(
                says = "Statutory limit in working days: from referral for the first stage, from its own start for "
                        + "any other.",
                min = "0 working days",
                source = "statutory guidance, stated by the pathway")
        Optional<Span> onTimeLimit,

        @Parameter(
                says = "Published share finished within `on-time-limit`; durations that are `published` are scaled "
                        + "so that a department at reference conditions returns it. Without it, the share that the "
                        + "durations themselves state.",
                min = "1 %",
                max = "100 %",
                source = "DfE, Children in need, stated by the pathway")
        Optional<Share> publishedOnTime,

        @Parameter(
                says = "Place in the list of unallocated cases: lower numbers are allocated first.",
                defaultsTo = "1",
                min = "0",
                max = "100",
                source = "assumption: first come, first served unless the pathway says otherwise")
        int queuePriority,

        @Parameter(
                says =
                        "How well the mean length is known, as one standard deviation of it: how far a balanced start may stretch "
                                + "it so that the open cases hold steady. What is known badly gives way first.",
                unit = "share of the mean length",
                defaultsTo = "20 %",
                min = "0.1 %",
                max = "100 %",
                source = "assumption: as far as councils' own lengths lie apart, unless the pathway says otherwise")
        Share lengthKnownTo,

        @Parameter(
                says =
                        "How far the open cases of the stage follow when the department keeps more or fewer (`cases-follow-capacity`), beside "
                                + "those of other stages: with 50 % they change half as much as those with 100 %, with 0 % not at all. All stages "
                                + "together change as is stated there.",
                unit = "share of the change",
                defaultsTo = "100 %",
                min = "0 %",
                max = "100 %",
                source = "assumption: all stages alike unless the pathway says otherwise")
        Share followsCapacity)
        implements Coherent {

    /** The destination that ends a case. */
    public static final String CLOSED = "closed";

    /** Copies the tables. */
    public Stage {
        durationTo = Tables.copy(durationTo);
        branches = Tables.copy(branches);
    }

    /** The same with work that slows by another power under load. */
    Stage withOverloadElasticity(double other) {
        return new Stage(
                duration,
                durationTo,
                durationsAre,
                branches,
                weight,
                other,
                needsTheWorker,
                onTimeLimit,
                publishedOnTime,
                queuePriority,
                lengthKnownTo,
                followsCapacity);
    }

    @Override
    public void check(Objections objections) {
        long rests = branches.values().stream().filter(Branch::isRest).count();
        double stated =
                branches.values().stream().mapToDouble(b -> b.share().orElse(0)).sum();
        if (branches.isEmpty()) {
            objections.raise(
                    "branches", "no destination; permitted: shares that add up to 100 %, such as {closed: rest}");
        } else if (rests > 1) {
            objections.raise("branches", rests + " branches are rest; permitted: one");
        } else if (!StatedDecimals.isAtMost(stated, 1)) {
            objections.raise("branches", "shares add up to " + percent(stated) + "; permitted: 100 % at most");
        } else if (rests == 0 && !StatedDecimals.isAtMost(1, stated)) {
            objections.raise("branches", "shares add up to " + percent(stated) + "; permitted: 100 %, or one `rest`");
        }
        checkTimeBase(objections);
    }

    private void checkTimeBase(Objections objections) {
        for (Map.Entry<String, DurationLaw> entry : durationTo.entrySet()) {
            if (!branches.containsKey(entry.getKey())) {
                objections.unknown("duration-to/" + entry.getKey(), "destination", entry.getKey(), branches.keySet());
            } else if (entry.getValue().working() != duration.working()) {
                objections.raise(
                        "duration-to/" + entry.getKey(),
                        "working and calendar days are mixed in one stage; permitted: the unit of `duration`");
            }
        }
        if (publishedOnTime.isPresent() && onTimeLimit.isEmpty()) {
            objections.raise("published-on-time", "there is no `on-time-limit` to be on time for");
        }
    }

    private static String percent(double share) {
        return StrictMath.rint(share * 10000) / 100 + " %";
    }
}
