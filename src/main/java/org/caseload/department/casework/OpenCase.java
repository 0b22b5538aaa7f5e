package org.caseload.department.casework;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.caseload.parameter.Coherent;
import org.caseload.parameter.Objections;
import org.caseload.parameter.Parameter;
import org.caseload.quantity.WhiteSpace;

/**
 * One row of a file of today's open cases.
 *
 * @param id the case's own id
 * @param stage the stage that it is in
 * @param referred day of the referral
 * @param stageStarted day on which the stage started
 * @param worker who holds it; nobody where it waits unallocated
 */
public record OpenCase(
        @Parameter(
                key = "case",
                says = "A number or pseudonym that is the case's own, never a name; its luck is keyed by it.",
                source = "the council's case system, anonymised")
        String id,

        @Parameter(
                says = "The stage that the case is in; capitals and spaces do not matter.",
                source = "the council's case system")
        String stage,

        @Parameter(
                says =
                        "Day of the referral, such as 17/07/2018 or 2018-07-17. One of the two dates must be there: age in "
                                + "the stage counts from `stage-started`, in the first stage from the referral.",
                min = "1990-01-01",
                max = "2150-12-31",
                source = "the council's case system")
        Optional<LocalDate> referred,

        @Parameter(
                says =
                        "Day on which the stage started. Without it, a later stage's age is drawn between none and the time "
                                + "since the referral.",
                min = "1990-01-01",
                max = "2150-12-31",
                source = "the council's case system")
        Optional<LocalDate> stageStarted,

        @Parameter(
                says = "Id of the worker who holds the case, never a name; blank where it waits unallocated.",
                source = "the council's case system, anonymised")
        Optional<String> worker)
        implements Coherent {

    /** Takes a stage as people write it: {@code Child in need} is {@code child-in-need}. */
    public OpenCase {
        stage = WhiteSpace.tidy(stage.replace('_', ' '))
                .toLowerCase(Locale.ROOT)
                .replace(' ', '-');
    }

    /** Whether somebody holds it. */
    public boolean isHeld() {
        return worker.isPresent();
    }

    @Override
    public void check(Objections objections) {
        if (referred.isEmpty() && stageStarted.isEmpty()) {
            objections.raise("", "there is neither `referred` nor `stage-started`; permitted: one of them, or both");
        } else if (referred.isPresent()
                && stageStarted.isPresent()
                && stageStarted.get().isBefore(referred.get())) {
            objections.raise(
                    "stage-started",
                    "found " + stageStarted.get() + ", before the referral; permitted: " + referred.get()
                            + " or later");
        }
    }
}
