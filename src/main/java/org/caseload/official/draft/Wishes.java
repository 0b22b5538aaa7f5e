package org.caseload.official.draft;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.caseload.official.calibration.Calibration;
import org.caseload.official.calibration.FittedNumbers;
import org.caseload.official.calibration.LastingStart;
import org.caseload.official.council.Council;
import org.caseload.official.council.Councils;
import org.caseload.official.panel.PublishedPanel;

/**
 * What somebody wants in their scenario beside the official figures.
 *
 * @param target the cases per worker to come down to; empty where nobody said
 * @param plan the lines of a plan, beginning with its key; empty for none
 * @param lists the council's own lists for the start; empty to start from official figures
 * @param lasting what lasts in the published cases and holders, to start from; empty to start from them as they are published
 */
public record Wishes(
        OptionalDouble target, Optional<String> plan, Optional<Listed> lists, Optional<LastingStart> lasting) {
    /** Nothing in particular. */
    public static final Wishes NONE = new Wishes(OptionalDouble.empty(), Optional.empty(), Optional.empty());

    /** Checks that everything is there. */
    public Wishes {
        Objects.requireNonNull(target, "target");
        Objects.requireNonNull(plan, "plan");
        Objects.requireNonNull(lists, "lists");
        Objects.requireNonNull(lasting, "lasting");
    }

    /** The same, from figures as they are published. */
    public Wishes(OptionalDouble target, Optional<String> plan, Optional<Listed> lists) {
        this(target, plan, lists, Optional.empty());
    }

    /** The same with a start from what lasts in a council's figures of a year, where they tell it. */
    public Wishes fromWhatLasts(Councils councils, Council council, int year) {
        return from(Calibration.of(FittedNumbers.shipped(), PublishedPanel.of(councils))
                .start(council.code(), year));
    }

    /** The same with a start from what lasts; empty to start from what is published. */
    public Wishes from(Optional<LastingStart> start) {
        return new Wishes(target, plan, lists, start);
    }
}
